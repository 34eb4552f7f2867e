import type { EntityManager } from '@mikro-orm/postgresql';
import { byLawIdSql } from './meeting-facts.sql.ts';
import type { RoomFacts } from './quorum.facts.ts';
import { quorumIn, type QuorumState } from './quorum.ts';

/** Whether a row of `invitee` named v is there at this moment. */
export const isThereSql = `exists (select from attendance a where a.invitee_id = v.id and a.left_at is null and a.replaced_at is null)`;

/** SQL of one JSON object, a `RoomFacts`, over the row named `meeting`. */
export const roomFactsSql = `jsonb_build_object(
  'rule', (select b.rules -> 'meeting' -> 'quorum' from by_law b where b.id = ${byLawIdSql}),
  'roll', (select coalesce(jsonb_agg(jsonb_build_object('capacity', v.capacity, 'isPresent', ${isThereSql})), '[]')
    from invitee v where v.meeting_id = meeting.id and v.kind = 'SEAT' and v.removed_at is null))`;

export const findQuorum = async (em: EntityManager, meetingId: string): Promise<QuorumState | null> => {
  const [row] = await em.execute<{ room: RoomFacts }[]>(`select ${roomFactsSql} as room from meeting where meeting.id = ?`, [meetingId]);
  return row ? quorumIn(row.room) : null;
};
