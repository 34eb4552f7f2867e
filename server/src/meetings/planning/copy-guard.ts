import type { Act } from '../../kernel/write/command.ts';
import type { Meeting } from '../meeting.entity.ts';

/** Tables with the columns of MeetingPart and a `meeting_id`. */
const guarded = new Set(['meeting_day', 'agenda_item', 'invitee', 'meeting_session', 'attendance', 'speaker', 'recusal']);

/** For tables of modules above. */
export const guardByMeeting = (table: string): void => void guarded.add(table);

/** What a new row of the meeting begins with. */
export const guardOf = ({ council, isCalled, leaderOfficeIds, invitedOfficeIds }: Meeting) => ({
  councilId: council.id, isCalled, leaderOfficeIds, invitedOfficeIds,
});

/**
 * Copies the columns that row security reads from the meeting to everything in it. Whoever changes one of them on a
 * meeting calls this after the change, in the same transaction.
 */
export const copyGuard = async ({ em }: Pick<Act, 'em'>, meeting: Meeting): Promise<void> => {
  await em.flush();
  for (const table of guarded) {
    await em.execute(
      `update "${table}" t set is_called = m.is_called, leader_office_ids = m.leader_office_ids, invited_office_ids = m.invited_office_ids
       from meeting m where m.id = ? and t.meeting_id = m.id`,
      [meeting.id],
    );
  }
};
