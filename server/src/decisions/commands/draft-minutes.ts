import type { Words } from '../../kernel/refusal.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { AgendaItem, findMeeting, guardOf, type Meeting, MeetingState, tell } from '../../meetings/index.ts';
import { openWork, WorkKind } from '../../worklist/index.ts';
import { changed } from '../decision.changes.ts';
import { MinutesPart, MinutesPartKind } from '../minutes-part.entity.ts';
import { Minutes } from '../minutes.entity.ts';
import type { MinutesInput } from '../minutes.inputs.ts';
import { drawUp } from '../minutes/draw-up.ts';
import { openForMinutes } from '../minutes/open-minutes.ts';

const reason: Words = { fa: 'صورت‌جلسه تنظیم شده است و امضای شما را می‌خواهد.', en: 'The minutes are drawn up and want your signature.' };

const makeParts = async ({ em }: Act, meeting: Meeting): Promise<void> => {
  const items = await em.find(AgendaItem, { meeting: meeting.id, removedAt: null }, { orderBy: { position: 'asc' } });
  const part = (kind: MinutesPartKind, position: number, item: AgendaItem | null): unknown =>
    em.create(MinutesPart, { ...guardOf(meeting), meeting, kind, position, item });
  part(MinutesPartKind.OPENING, 0, null);
  items.forEach((item, at) => part(MinutesPartKind.ITEM, at + 1, item));
  part(MinutesPartKind.CLOSING, items.length + 1, null);
  await em.flush();
};

/** Draws up the minutes of a meeting that is closed, from its facts. */
export const draftMinutes: Command<MinutesInput, { meeting: string; minutes: string }> = {
  name: 'draftMinutes',
  async run(act, input) {
    const { em, viewer, now } = act;
    const meeting = await findMeeting(act, input.meetingId);
    await openForMinutes(act, meeting, 'draftMinutes');
    await makeParts(act, meeting);
    meeting.state = MeetingState.MINUTES_DRAFTED;
    const drawn = await drawUp(act, meeting.id);
    const minutes = em.create(Minutes, {
      ...guardOf(meeting), ...drawn, meeting, draftedAt: now, draftedBy: viewer.personId, draftedByOffice: viewer.officeId,
    });
    await em.flush();
    await openWork(act, { officeIds: meeting.leaderOfficeIds, kind: WorkKind.SIGN_MINUTES, objectType: 'Meeting', objectId: meeting.id, reason });
    tell(act, meeting, { kind: changed.MINUTES_DRAFTED, act: this.name, after: { state: meeting.state, contentHash: minutes.contentHash } });
    return { meeting: meeting.id, minutes: minutes.id };
  },
};
