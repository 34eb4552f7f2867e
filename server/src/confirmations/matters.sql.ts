import { raw, sql, type Sql } from '../kernel/read/sql.ts';
import { me } from '../kernel/row-security.ts';

/** What a vote says of the title is kept under this key, beside the ids of the provisions. */
export const titleKey = 'title';

const titleHash = (title: Sql): Sql => sql`encode(sha256(convert_to(${title}, 'UTF8')), 'hex')`;

/** What a seat that speaks now speaks of: title and standing provisions, each with the hash of its content. */
export const hashesSql = (directiveId: Sql): Sql => sql`(
  select jsonb_build_object('title', ${titleHash(raw('d.title'))})
    || coalesce((select jsonb_object_agg(p.id, p.content_hash) from provision p where p.directive_id = d.id and p.removed_at is null), '{}')
  from directive d where d.id = ${directiveId})`;

/**
 * Everything that is to be confirmed, with the number of seats whose confirmation holds for it as it is now. A
 * confirmation holds when it said of the provision what the provision now is: the same hash for one that stands, and
 * nothing for one that was removed. So an edit voids what it changed, an insertion and a removal are to be confirmed,
 * and renumbering voids nothing.
 * Columns: id (null for the title), name, rank, confirmed, and mine: how many of the viewer's own seats.
 */
export const mattersSql = (directiveId: Sql, roundId: Sql): Sql => sql`
  with vote as (
    select c.office_id = ${raw(me.office)} as is_mine, c.hashes from confirmation c
    where c.round_id = ${roundId} and c.withdrawn_at is null and c.verdict = 'CONFIRMED'
  ), votes as (
    select count(*)::int as n, count(*) filter (where is_mine)::int as mine from vote
  ), said as (
    select vote.is_mine, word.key, word.value as hash from vote cross join lateral jsonb_each_text(vote.hashes) word
  )
  select p.id, coalesce(nullif(p.citation, ''), left(p.text, 40)) as name, p.rank,
    case when p.removed_at is null then count(*) filter (where said.hash = p.content_hash)::int
      else votes.n - count(said.hash)::int end as confirmed,
    case when p.removed_at is null then count(*) filter (where said.hash = p.content_hash and said.is_mine)::int
      else votes.mine - count(said.hash) filter (where said.is_mine)::int end as mine
  from provision p cross join votes left join said on said.key = p.id::text
  where p.directive_id = ${directiveId}
  group by p.id, votes.n, votes.mine
  union all
  select null, null, '',
    (select count(*)::int from said where said.key = ${raw(`'${titleKey}'`)} and said.hash = ${titleHash(raw('d.title'))}),
    (select count(*)::int from said where said.key = ${raw(`'${titleKey}'`)} and said.hash = ${titleHash(raw('d.title'))} and said.is_mine)
  from directive d where d.id = ${directiveId}`;
