import type { EntityManager } from '@mikro-orm/postgresql';
import type { MinutesContent } from '../minutes.content.ts';

const iso = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const list = (one: string, order: string, from: string): string => `(select coalesce(jsonb_agg(${one} order by ${order}), '[]') ${from})`;
/** How an invitee v with its office o is named. */
const named = `coalesce(o.title, v.label, '')`;
const withOffice = 'left join office o on o.id = v.office_id';

const meetingSql = `jsonb_build_object(
  'council', (select c.name from council c where c.id = m.council_id), 'number', m.number, 'year', m.year, 'title', m.title, 'mode', m.mode,
  'place', m.place, 'hostProvince', (select p.name from province p where p.id = m.host_province_id),
  'days', ${list('d.date', 'd.number', 'from meeting_day d where d.meeting_id = m.id')},
  'sessions', ${list(`jsonb_build_object('openedAt', ${iso('s.opened_at')}, 'endedAt', ${iso('s.ended_at')}, 'reason', s.reason)`, 's.number', 'from meeting_session s where s.meeting_id = m.id')})`;

const staysSql = list(
  `jsonb_build_object('from', ${iso('a.arrived_at')}, 'to', ${iso('a.left_at')}, 'isOnline', a.is_online, 'substitute', x.title, 'name', a.name)`,
  'a.arrived_at, a.id',
  'from attendance a left join office x on x.id = a.substitute_id where a.invitee_id = v.id and a.replaced_at is null',
);

const rollSql = list(
  `jsonb_build_object('capacity', v.capacity, 'name', ${named}, 'stays', ${staysSql})`,
  'v.sort_key, v.id',
  `from invitee v ${withOffice} where v.meeting_id = m.id and v.removed_at is null`,
);

const votesSql = list(
  `jsonb_build_object('motion', w.motion, 'method', w.method, 'state', w.state, 'counts', w.counts, 'quorum', w.quorum -> 'sentence')`,
  'w.opened_at, w.id',
  `from vote w where w.occasion_type = 'AgendaItem' and w.occasion_id = i.id`,
);

const itemsSql = list(
  `jsonb_build_object('id', i.id, 'label', i.label, 'title', i.own_title, 'object', case when i.object_id is not null then i.object_type || ' ' || i.object_id end,
    'state', i.state, 'seconds', i.spent_seconds, 'votes', ${votesSql},
    'speakers', ${list(named, 's.floor_at, s.id', `from speaker s join invitee v on v.id = s.invitee_id ${withOffice} where s.item_id = i.id and s.floor_at is not null`)},
    'recused', ${list(named, 'r.at, r.id', `from recusal r join invitee v on v.id = r.invitee_id ${withOffice} where r.item_id = i.id`)})`,
  'i.position, i.id',
  'from agenda_item i where i.meeting_id = m.id and i.removed_at is null',
);

const decisionsSql = list(
  `jsonb_build_object('itemId', d.item_id, 'number', d.number, 'year', d.year, 'text', d.text, 'owner', (select o.title from office o where o.id = d.owner_id),
    'dueOn', d.due_on, 'dueDays', d.due_days, 'dueEvent', d.due_event)`,
  'd.year, d.number',
  `from decision d where d.meeting_id = m.id and d.state <> 'REVOKED'`,
);

const narrativeSql = `(select coalesce(jsonb_object_agg(coalesce(p.item_id::text, lower(p.kind)), p.text), '{}') from minutes_part p where p.meeting_id = m.id and p.text <> '')`;

/** The facts of a meeting and what people wrote; asked by rule, so that it is the same whoever draws it up. */
export const findContent = async (em: EntityManager, meetingId: string): Promise<MinutesContent> => {
  const [row] = await em.execute<{ content: MinutesContent }[]>(
    `select jsonb_build_object('meeting', ${meetingSql}, 'roll', ${rollSql}, 'items', ${itemsSql}, 'decisions', ${decisionsSql}, 'narrative', ${narrativeSql}) as content
     from meeting m where m.id = ?`,
    [meetingId],
  );
  if (!row) throw new Error('There is no such meeting.');
  return row.content;
};
