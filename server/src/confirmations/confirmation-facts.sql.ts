import { raw, render, sql } from '../kernel/read/sql.ts';
import { voteFactsSql } from '../votes/index.ts';
import { mattersSql } from './matters.sql.ts';

/** Ballots in favour, whether or not they hold; of hands and secret ballots those of the end. */
const agreed = raw(`(select count(*) from ballot b where b.vote_id = vote.id and b.withdrawn_at is null and b.choice = 'FOR')
  + case when vote.hashes is null then 0 else coalesce((vote.counts ->> 'inFavour')::int, 0) end`);

/** SQL of one JSON object, a `RoundFacts`, over the row named `directive`; null without a vote, and where none matters any more. */
export const roundFactsSql = (): string => render(sql`
  select ${raw(voteFactsSql(raw('coalesce(m.confirmed, 0)')))} || jsonb_build_object('loosened', m.loosened, 'myCurrent', m.mine)
  from vote cross join lateral (
    select min(matter.confirmed) as confirmed, min(matter.mine) as mine,
      coalesce(jsonb_agg(jsonb_build_object('name', matter.name, 'confirmed', matter.confirmed) order by matter.rank)
        filter (where matter.confirmed < ${agreed}), '[]') as loosened
    from (${mattersSql(raw('directive.id'), raw('vote.id'))}) matter
  ) m
  where vote.subject_type = 'Directive' and vote.subject_id = directive.id and vote.is_current and directive.state in ('IN_REVIEW', 'CONFIRMED')`).text;
