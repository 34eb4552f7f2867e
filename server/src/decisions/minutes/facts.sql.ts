import type { EntityManager } from '@mikro-orm/postgresql';
import { me } from '../../kernel/row-security.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { MinutesFacts } from '../minutes.facts.ts';

export type ToldMinutes = Omit<MinutesFacts, 'viewer'>;

/** SQL of one JSON object, a `ToldMinutes`, over the row named `meeting`. */
export const minutesFactsSql = `jsonb_build_object('state', meeting.state, 'leaderOfficeIds', to_jsonb(meeting.leader_office_ids),
  'mySeats', (select coalesce(jsonb_agg(distinct v.capacity), '[]') from invitee v where v.meeting_id = meeting.id and v.removed_at is null
    and v.capacity in ('CHAIR', 'SECRETARY') and v.office_id = ${me.office}),
  'signed', (select coalesce(jsonb_agg(s.capacity), '[]') from minutes_signature s where s.meeting_id = meeting.id and s.returned_at is null))`;

export const findMinutesFacts = async (em: EntityManager, viewer: Viewer, meetingId: string): Promise<MinutesFacts> => {
  const [row] = await em.execute<{ facts: ToldMinutes }[]>(`select ${minutesFactsSql} as facts from meeting where meeting.id = ?`, [meetingId]);
  if (!row) throw new Error('The meeting is not visible to those who act on it.');
  return { ...row.facts, viewer };
};
