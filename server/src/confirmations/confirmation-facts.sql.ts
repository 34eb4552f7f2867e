import { raw, render, sql } from '../kernel/read/sql.ts';
import { me } from '../kernel/row-security.ts';
import { mattersSql } from './matters.sql.ts';

/** The day in Tehran, to the database. */
export const todayInTehran = raw(`(now() at time zone 'Asia/Tehran')::date`);

const standing = raw('c.round_id = r.id and c.withdrawn_at is null');
const mine = raw(`office_id = ${me.office}`);

/** SQL of one JSON object, a `RoundFacts`, over the row named `directive`; null without a round, and where none matters any more. */
export const roundFactsSql: string = render(sql`
  select jsonb_build_object(
    'id', r.id, 'state', r.state, 'isOver', r.deadline_on < ${todayInTehran}, 'rule', r.rule,
    'seats', (select count(*) from confirmation_seat s where s.round_id = r.id),
    'confirmers', (select count(*) from confirmation c where ${standing} and c.verdict = 'CONFIRMED'),
    'declined', (select count(*) from confirmation c where ${standing} and c.verdict = 'DECLINED'),
    'confirmed', m.confirmed, 'loosened', m.loosened,
    'mySeats', (select count(*) from confirmation_seat s where s.round_id = r.id and s.${mine}),
    'mySpoken', (select count(*) from confirmation c where ${standing} and c.${mine}),
    'myCurrent', m.mine)
  from confirmation_round r cross join lateral (
    select min(matter.confirmed) as confirmed, min(matter.mine) as mine,
      coalesce(jsonb_agg(jsonb_build_object('name', matter.name, 'confirmed', matter.confirmed) order by matter.rank)
        filter (where matter.confirmed < (select count(*) from confirmation c where ${standing} and c.verdict = 'CONFIRMED')), '[]') as loosened
    from (${mattersSql(raw('directive.id'), raw('r.id'))}) matter
  ) m
  where r.directive_id = directive.id and r.is_current and directive.state in ('IN_REVIEW', 'CONFIRMED')`).text;
