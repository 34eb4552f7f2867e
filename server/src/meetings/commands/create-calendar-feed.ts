import { newSecret, secretHash } from '../../accounts/index.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { CalendarFeed } from '../calendar-feed.entity.ts';
import type { CreateCalendarFeedInput } from '../calendar-feed.resolver.ts';
import { feedPath } from '../feed/feed-path.ts';
import { refuse } from '../meeting.refusals.ts';

const nameLimit = 100;
const mostFeeds = 10;

/**
 * Makes a secret address. It is shown once and stored nowhere, so this takes no idempotency key: who lost the answer
 * revokes the feed and makes another.
 */
export const createCalendarFeed: Command<CreateCalendarFeedInput, { feed: string; address: string }> = {
  name: 'createCalendarFeed',
  async run(act, input) {
    const { em, viewer, now } = act;
    if (viewer.tokenId) refuseCommon('NOT_ALLOWED');
    const name = acceptLine(input.name, { path: ['input', 'name'], limit: nameLimit });
    const standing = await em.count(CalendarFeed, { person: viewer.personId, revokedAt: null });
    if (standing >= mostFeeds) refuse('TOO_MANY_FEEDS', { path: ['input'], parameters: { limit: mostFeeds } });
    const secret = newSecret();
    const feed = em.create(CalendarFeed, { secretHash: secretHash(secret), person: viewer.personId, name, madeAt: now });
    act.audit({ act: this.name, objectType: 'CalendarFeed', objectId: feed.id, after: { name } });
    return { feed: feed.id, address: feedPath(secret) };
  },
};
