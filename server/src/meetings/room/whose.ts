import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { isMineSql } from '../agenda-item-facts.sql.ts';
import { Invitee } from '../invitee.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import { mayLead } from '../meeting.policy.ts';
import { refuse } from '../meeting.refusals.ts';

/** For whom an act in the room is taken: for oneself (or the seat one sits for), or by a leader for somebody else. */
export const whoseTurn = async (act: Act, meeting: Meeting, inviteeId: string | null | undefined): Promise<Invitee> => {
  const path = ['input', 'inviteeId'];
  const mine = await act.em.execute<{ id: string }[]>(
    `select v.id from invitee v where v.meeting_id = ? and v.removed_at is null and ${isMineSql} order by v.sort_key`,
    [meeting.id],
  );
  const id = inviteeId ? localId('Invitee', inviteeId) : mine[0]?.id;
  const invitee = id ? await act.em.findOne(Invitee, { id, meeting: meeting.id, removedAt: null }, { populate: ['office'] }) : null;
  if (!invitee) return refuseCommon('NOT_FOUND', { path });
  const isOwn = mine.some((one) => one.id === invitee.id);
  if (!isOwn && !mayLead(act.viewer, meeting.leaderOfficeIds)) refuse('NOT_YOURS', { path });
  // Whoever acts in two windows at once is told in the second what the first has done.
  await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [invitee.id]);
  return invitee;
};
