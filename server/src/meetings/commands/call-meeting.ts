import { ByLaw } from '../../councils/index.ts';
import { jalaliYear } from '../../kernel/jalali/jalali-calendar.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { Meeting } from '../meeting.entity.ts';
import { MeetingState } from '../meeting.enums.ts';
import type { MeetingFacts } from '../meeting.facts.ts';
import type { CallMeetingInput } from '../meeting.inputs.ts';
import { isShortNotice } from '../meeting.policy.ts';
import { refuse } from '../meeting.refusals.ts';
import { callOffices } from '../planning/call-offices.ts';
import { expectRevision, findMeeting, openForAct } from '../planning/find-meeting.ts';
import { inviteSeats } from '../planning/invite-seats.ts';
import { tell } from '../planning/tell.ts';

export const reasonLimit = 1_000;

const acceptReason = (facts: MeetingFacts, reason: string | null | undefined): string | null => {
  if (!isShortNotice(facts)) return null;
  const path = ['input', 'shortNoticeReason'];
  const parameters = { needed: facts.callRule?.noticeDays ?? 0, given: facts.daysToFirst };
  return reason?.trim() ? acceptText(reason, { path, limit: reasonLimit }) : refuse('SHORT_NOTICE_REASON_NEEDED', { path, parameters });
};

/** The next number of the council in the year of the first day; whoever comes second waits for the first. */
const takeNumber = async ({ em }: Act, { council, firstOn }: Meeting): Promise<{ year: number; number: number }> => {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`meeting-number:${council.id}`]);
  const year = jalaliYear(firstOn);
  const last = await em.findOne(Meeting, { council: council.id, year }, { orderBy: { number: 'desc' } });
  return { year, number: (last?.number ?? 0) + 1 };
};

const byLawOn = ({ em }: Act, { council, firstOn }: Meeting): Promise<ByLaw> =>
  em.findOneOrFail(ByLaw, { council: council.id, effectiveFrom: { $lte: firstOn } }, { orderBy: { effectiveFrom: 'desc', version: 'desc' } });

/** Calls the invitees: the seats of the first day and the by-law are frozen, the meeting gets its number, and all learn of it. */
export const callMeeting: Command<CallMeetingInput, { meeting: string }> = {
  name: 'callMeeting',
  async run(act, input) {
    const { em, viewer, now } = act;
    const meeting = await findMeeting(act, input.meetingId);
    const facts = await openForAct(act, meeting, 'callMeeting');
    expectRevision(meeting, input.expectedRevision);
    const shortNoticeReason = acceptReason(facts, input.shortNoticeReason);
    const numbered = await takeNumber(act, meeting);
    em.assign(meeting, {
      ...numbered, state: MeetingState.CALLED, isCalled: true, byLaw: await byLawOn(act, meeting), shortNoticeReason,
      calledAt: now, calledBy: viewer.personId, calledByOffice: viewer.officeId, revision: meeting.revision + 1,
    });
    await inviteSeats(act, meeting);
    await callOffices(act, meeting, meeting.invitedOfficeIds);
    tell(act, meeting, {
      kind: changed.MEETING_CALLED, act: this.name,
      after: { ...numbered, firstOn: meeting.firstOn, offices: meeting.invitedOfficeIds.length, daysOfNotice: facts.daysToFirst },
    });
    return { meeting: meeting.id };
  },
};
