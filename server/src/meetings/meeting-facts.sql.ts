import type { EntityManager } from '@mikro-orm/postgresql';
import { me } from '../kernel/row-security.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { MeetingFacts } from './meeting.facts.ts';

export type ToldFacts = Omit<MeetingFacts, 'viewer'>;

export const todayInTehran = `(now() at time zone 'Asia/Tehran')::date`;

/** The by-law that a meeting is or will be held under: frozen when it is called, else the one of its first day. */
export const byLawIdSql = `coalesce(meeting.by_law_id, (select b.id from by_law b
  where b.council_id = meeting.council_id and b.effective_from <= meeting.first_on order by b.effective_from desc, b.version desc limit 1))`;

/**
 * SQL of one JSON object: the facts of the row named `meeting`, read by whoever asks under their own row security.
 * The read road and the commands use the same text, so that what `availableActs` tells is what a command allows.
 */
export const meetingFactsSql = `jsonb_build_object(
  'state', meeting.state, 'councilId', meeting.council_id, 'leaderOfficeIds', to_jsonb(meeting.leader_office_ids),
  'isInvited', coalesce(meeting.invited_office_ids && array[${me.office}], false), 'mode', meeting.mode, 'hasPlace', meeting.place is not null, 'hasLink', meeting.link is not null,
  'firstOn', meeting.first_on, 'daysToFirst', meeting.first_on - ${todayInTehran},
  'isOnToday', exists (select from meeting_day d where d.meeting_id = meeting.id and d.date = ${todayInTehran}),
  'hasByLaw', ${byLawIdSql} is not null,
  'callRule', (select b.rules -> 'meeting' from by_law b where b.id = ${byLawIdSql}),
  'itemCount', (select count(*) from agenda_item i where i.meeting_id = meeting.id and i.removed_at is null),
  'pendingCount', (select count(*) from agenda_item i where i.meeting_id = meeting.id and i.removed_at is null and i.state in ('PENDING', 'CURRENT')),
  'currentItemState', (select i.state from agenda_item i where i.meeting_id = meeting.id and i.removed_at is null and i.state = 'CURRENT' limit 1),
  'openVotes', (select count(*) from vote where vote.occasion_type = 'AgendaItem' and vote.state = 'OPEN'
    and vote.occasion_id in (select i.id from agenda_item i where i.meeting_id = meeting.id)),
  'votingCount', (select count(*) from invitee v where v.meeting_id = meeting.id and v.removed_at is null and v.capacity in ('CHAIR', 'VOTING')))`;

export const findFacts = async (em: EntityManager, viewer: Viewer, meetingId: string): Promise<MeetingFacts> => {
  const [row] = await em.execute<{ facts: ToldFacts }[]>(`select ${meetingFactsSql} as facts from meeting where meeting.id = ?`, [meetingId]);
  if (!row) throw new Error('The meeting is not visible to those who act on it.');
  return { ...row.facts, viewer };
};
