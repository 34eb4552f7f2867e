import { normalizeFa } from '../../kernel/persian/search-key.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import type { Meeting } from '../meeting.entity.ts';
import { MeetingState } from '../meeting.enums.ts';
import type { ReviseMeetingInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { acceptDays } from '../planning/accept-days.ts';
import { acceptHost, acceptLink, acceptPlace } from '../planning/accept-place.ts';
import { expectRevision, findMeeting, openForAct } from '../planning/find-meeting.ts';
import { inviteSeats } from '../planning/invite-seats.ts';
import { tell } from '../planning/tell.ts';
import { spanOf, writeDays } from '../planning/write-days.ts';
import { titleLimit } from './plan-meeting.ts';

const summary = ({ title, mode, place, link, hostProvince, firstOn, lastOn, revision }: Meeting) => ({
  title, mode, place, link, hostProvinceId: hostProvince?.id ?? null, firstOn, lastOn, revision,
});

const revise = async (act: Act, meeting: Meeting, input: ReviseMeetingInput): Promise<void> => {
  const { title, mode, place, link, hostProvinceId } = input;
  if (typeof title === 'string') {
    meeting.title = acceptLine(title, { path: ['input', 'title'], limit: titleLimit });
    meeting.searchKey = normalizeFa(meeting.title);
  }
  if (mode) meeting.mode = mode;
  if (place !== undefined) meeting.place = acceptPlace(place);
  if (link !== undefined) meeting.link = acceptLink(link);
  if (hostProvinceId !== undefined) meeting.hostProvince = await acceptHost(act, hostProvinceId);
};

const reviseDays = async (act: Act, meeting: Meeting, days: NonNullable<ReviseMeetingInput['days']>): Promise<void> => {
  if (meeting.state !== MeetingState.DRAFT) refuse('DAYS_ARE_CALLED', { path: ['input', 'days'] });
  const accepted = acceptDays(days);
  act.em.assign(meeting, spanOf(accepted));
  await writeDays(act, meeting, accepted);
};

/** Changes what was planned. While it is a draft, the members are those of its first day anew. */
export const reviseMeeting: Command<ReviseMeetingInput, { meeting: string }> = {
  name: 'reviseMeeting',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'reviseMeeting');
    expectRevision(meeting, input.expectedRevision);
    const before = summary(meeting);
    await revise(act, meeting, input);
    if (input.days) await reviseDays(act, meeting, input.days);
    meeting.revision += 1;
    if (meeting.state === MeetingState.DRAFT) await inviteSeats(act, meeting);
    tell(act, meeting, { kind: changed.MEETING_REVISED, act: this.name, before, after: summary(meeting) });
    return { meeting: meeting.id };
  },
};
