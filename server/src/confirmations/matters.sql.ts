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

const count = (of: Sql, when: Sql): Sql => sql`coalesce(sum(${of}) filter (where ${when}), 0)::int`;
const isTitle = raw(`said.key = '${titleKey}'`);

/**
 * Everything that is to be confirmed, with the number of votes that hold for it as it is now. A vote holds when it said of
 * the provision what the provision now is: the same hash for one that stands, and nothing for one that was removed. So
 * an edit voids what it changed, an insertion and a removal are to be confirmed, and renumbering voids nothing. By name
 * and in writing each ballot has its hashes; hands and secret ballots have those of the moment in which the vote ended.
 * Columns: id (null for the title), name, rank, confirmed, and mine: how many of the viewer's own seats.
 */
export const mattersSql = (directiveId: Sql, voteId: Sql): Sql => sql`
  with agreed as (
    select b.office_id = ${raw(me.office)} as is_mine, b.hashes, 1 as n from ballot b
    where b.vote_id = ${voteId} and b.withdrawn_at is null and b.choice = 'FOR'
    union all
    select false, v.hashes, (v.counts ->> 'inFavour')::int from vote v where v.id = ${voteId} and v.hashes is not null
  ), votes as (
    select coalesce(sum(n), 0)::int as n, ${count(raw('n'), raw('is_mine'))} as mine from agreed
  ), said as (
    select agreed.is_mine, agreed.n, word.key, word.value as hash from agreed cross join lateral jsonb_each_text(agreed.hashes) word
  )
  select p.id, coalesce(nullif(p.citation, ''), left(p.text, 40)) as name, p.rank,
    case when p.removed_at is null then ${count(raw('said.n'), raw('said.hash = p.content_hash'))}
      else votes.n - coalesce(sum(said.n), 0)::int end as confirmed,
    case when p.removed_at is null then ${count(raw('said.n'), raw('said.hash = p.content_hash and said.is_mine'))}
      else votes.mine - ${count(raw('said.n'), raw('said.is_mine'))} end as mine
  from provision p cross join votes left join said on said.key = p.id::text
  where p.directive_id = ${directiveId}
  group by p.id, votes.n, votes.mine
  union all
  select null, null, '',
    (select ${count(raw('said.n'), sql`${isTitle} and said.hash = ${titleHash(raw('d.title'))}`)} from said),
    (select ${count(raw('said.n'), sql`${isTitle} and said.is_mine and said.hash = ${titleHash(raw('d.title'))}`)} from said)
  from directive d where d.id = ${directiveId}`;

/** SQL of a number over the row named `vote`: the votes that hold for all of the directive as it is now; null for whoever may not see it. */
export const holdingSql: Sql = sql`select min(m.confirmed)::int from (${mattersSql(raw('vote.subject_id'), raw('vote.id'))}) m`;
