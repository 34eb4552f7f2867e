import type { EntityManager } from '@mikro-orm/postgresql';
import { me } from '../kernel/row-security.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { ItemFacts } from './agenda-item.facts.ts';
import { roomFactsSql } from './quorum.sql.ts';

export type ToldItem = Omit<ItemFacts, 'viewer'>;

/** Whether a row of `invitee` named v is the viewer's: their own, or one that they sit for now. */
export const isMineSql = `(v.office_id = ${me.office} or exists (select from attendance a
  where a.invitee_id = v.id and a.left_at is null and a.replaced_at is null and a.substitute_id = ${me.office}))`;

const mine = (more: string): string =>
  `exists (select from invitee v where v.meeting_id = agenda_item.meeting_id and v.removed_at is null and ${isMineSql}${more})`;

/** SQL of one JSON object, a `ToldItem`, over the row named `agenda_item`. */
export const itemFactsSql = `jsonb_build_object(
  'state', agenda_item.state, 'leaderOfficeIds', to_jsonb(agenda_item.leader_office_ids),
  'meetingState', (select m.state from meeting m where m.id = agenda_item.meeting_id),
  'isInvited', ${mine('')}, 'votes', ${mine(` and v.capacity in ('CHAIR', 'VOTING')`)},
  'asksToSpeak', ${mine(` and exists (select from speaker s where s.item_id = agenda_item.id and s.invitee_id = v.id and s.ended_at is null)`)},
  'openVotes', (select count(*) from vote where vote.occasion_id = agenda_item.id and vote.occasion_type = 'AgendaItem' and vote.state = 'OPEN'),
  'room', (select ${roomFactsSql} from meeting where meeting.id = agenda_item.meeting_id),
  'isRecused', ${mine(` and exists (select from recusal r where r.item_id = agenda_item.id and r.invitee_id = v.id)`)})`;

export const findItemFacts = async (em: EntityManager, viewer: Viewer, itemId: string): Promise<ItemFacts> => {
  const [row] = await em.execute<{ facts: ToldItem }[]>(`select ${itemFactsSql} as facts from agenda_item where agenda_item.id = ?`, [itemId]);
  if (!row) throw new Error('The item is not visible to those who act on it.');
  return { ...row.facts, viewer };
};
