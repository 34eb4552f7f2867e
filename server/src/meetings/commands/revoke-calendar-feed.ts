import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { CalendarFeed } from '../calendar-feed.entity.ts';
import type { RevokeCalendarFeedInput } from '../calendar-feed.resolver.ts';

/** From now on nobody reads through the address; again, nothing changes. */
export const revokeCalendarFeed: Command<RevokeCalendarFeedInput, { feed: string }> = {
  name: 'revokeCalendarFeed',
  async run(act, { feedId }) {
    const id = localId('CalendarFeed', feedId);
    const feed = (id && (await act.em.findOne(CalendarFeed, { id }))) || refuseCommon('NOT_FOUND', { path: ['input', 'feedId'] });
    if (!feed.revokedAt) {
      feed.revokedAt = act.now;
      act.audit({ act: this.name, objectType: 'CalendarFeed', objectId: feed.id, after: { revoked: true } });
    }
    return { feed: feed.id };
  },
};
