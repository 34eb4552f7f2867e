import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { tell } from '../../meetings/index.ts';
import { changed } from '../decision.changes.ts';
import { refuse } from '../decision.refusals.ts';
import { MinutesPart } from '../minutes-part.entity.ts';
import type { ReviseMinutesPartInput } from '../minutes.inputs.ts';
import { drawUpAnew } from '../minutes/draw-up.ts';
import { minutesOf, openForMinutes } from '../minutes/open-minutes.ts';

export const textLimit = 20_000;

/** Edits what people write into minutes; the facts beside it are drawn up anew. */
export const reviseMinutesPart: Command<ReviseMinutesPartInput, { meeting: string; minutes: string; part: string }> = {
  name: 'reviseMinutesPart',
  async run(act, { partId, expectedRevision, text }) {
    const path = ['input', 'partId'];
    const id = localId('MinutesPart', partId);
    const part = (id && (await act.em.findOne(MinutesPart, { id }, { populate: ['meeting'] }))) || refuseCommon('NOT_FOUND', { path });
    const { meeting } = part;
    await openForMinutes(act, meeting, 'reviseMinutesPart');
    await act.em.refresh(part);
    if (part.revision !== expectedRevision) {
      refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision: part.revision, theirs: part.text, yours: text } });
    }
    act.em.assign(part, {
      text: acceptText(text, { path: ['input', 'text'], limit: textLimit, mayBeEmpty: true }),
      revision: part.revision + 1, changedAt: act.now, changedBy: act.viewer.personId,
    });
    await act.em.flush();
    const minutes = await minutesOf(act, meeting);
    const before = { contentHash: minutes.contentHash };
    await drawUpAnew(act, minutes);
    tell(act, meeting, { kind: changed.MINUTES_REVISED, act: this.name, before, after: { partId: part.id, contentHash: minutes.contentHash } });
    return { meeting: meeting.id, minutes: minutes.id, part: part.id };
  },
};
