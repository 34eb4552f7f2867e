import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Words } from '../../kernel/refusal.ts';
import type { Command } from '../../kernel/write/command.ts';
import { findMeeting, tell } from '../../meetings/index.ts';
import { openWork, WorkKind } from '../../worklist/index.ts';
import { changed } from '../decision.changes.ts';
import { refuse } from '../decision.refusals.ts';
import { MinutesSignature } from '../minutes-signature.entity.ts';
import type { ReturnMinutesInput } from '../minutes.inputs.ts';
import { minutesOf, openForMinutes } from '../minutes/open-minutes.ts';

const reasonLimit = 1_000;
const again: Words = { fa: 'صورت‌جلسه بازگردانده شد؛ پس از اصلاح دوباره امضا می‌شود.', en: 'The minutes were returned; they are signed again once corrected.' };

/** Returns minutes that one has signed and the other will not: the signature is kept and no longer stands. */
export const returnMinutes: Command<ReturnMinutesInput, { meeting: string; minutes: string }> = {
  name: 'returnMinutes',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForMinutes(act, meeting, 'returnMinutes');
    const path = ['input', 'reason'];
    const reason = input.reason.trim() ? acceptText(input.reason, { path, limit: reasonLimit }) : refuse('REASON_NEEDED', { path });
    await act.em.nativeUpdate(MinutesSignature, { meeting: meeting.id, returnedAt: null }, { returnedAt: act.now, returnReason: reason });
    await openWork(act, { officeIds: meeting.leaderOfficeIds, kind: WorkKind.SIGN_MINUTES, objectType: 'Meeting', objectId: meeting.id, reason: again });
    const minutes = await minutesOf(act, meeting);
    tell(act, meeting, { kind: changed.MINUTES_REVISED, act: this.name, after: { contentHash: minutes.contentHash, returned: true } });
    return { meeting: meeting.id, minutes: minutes.id };
  },
};
