import { constant, join, raw, render, type Sql, sql } from '../kernel/read/sql.ts';
import { me } from '../kernel/row-security.ts';
import { voteSubjects } from './extend-votes.ts';

/** The day in Tehran, to the database. */
export const todayInTehran = raw(`(now() at time zone 'Asia/Tehran')::date`);

const takesPart = raw(`(s.presence is null or s.presence in ('PRESENT', 'SUBSTITUTE'))`);
const mine = raw(`s.voting_office_id = ${me.office}`);
const said = (choice: string): Sql => sql`count(*) filter (where b.choice = ${constant(choice)})`;

/** Of the votes in favour, how many hold for all of the subject as it is now; null where it has no parts. */
const holdingSql = (): Sql => {
  const cases = voteSubjects().flatMap(({ type, holding }) => (holding ? [sql`when ${constant(type)} then (${holding})`] : []));
  return cases.length === 0 ? raw('null::int') : sql`case vote.subject_type ${join(cases, ' ')} end`;
};

/**
 * SQL of one JSON object, a `ToldVote`, over the row named `vote`; under the viewer's own row security. Who has counted
 * what holds already gives it.
 */
export const voteFactsSql = (holding: Sql = holdingSql()): string => render(sql`(
  select jsonb_build_object(
    'id', vote.id, 'councilId', vote.council_id, 'method', vote.method, 'state', vote.state, 'lapse', vote.lapse, 'rule', vote.rule,
    'isOver', coalesce(vote.deadline_on < ${todayInTehran}, false),
    'isCorrected', exists (select from vote later where later.corrects_id = vote.id),
    'isRepeated', exists (select from vote later where later.repeats_id = vote.id),
    'subjectType', vote.subject_type, 'hasOccasion', vote.occasion_id is not null, 'counts', vote.counts, 'holding', ${holding})
    || seat.facts || ballots.facts
  from (
    select jsonb_build_object('seats', count(*), 'eligible', count(*) filter (where ${takesPart}), 'voted', count(*) filter (where s.has_voted),
      'mine', count(*) filter (where ${mine}), 'myEligible', count(*) filter (where ${mine} and ${takesPart}),
      'myVoted', count(*) filter (where ${mine} and s.has_voted),
      'isMineRecused', coalesce(bool_or(${mine} and s.presence = 'RECUSED'), false),
      'chairs', coalesce(bool_or(${mine} and s.capacity = 'CHAIR'), false)) as facts
    from vote_seat s where s.vote_id = vote.id
  ) seat, (
    select jsonb_build_object('inFavour', ${said('FOR')}, 'against', ${said('AGAINST')}, 'abstained', ${said('ABSTAIN')},
      'chairChoice', max(b.choice) filter (where exists (
        select from vote_seat s where s.vote_id = vote.id and s.seat_id = b.seat_id and s.capacity = 'CHAIR'))) as facts
    from ballot b where b.vote_id = vote.id and b.withdrawn_at is null
  ) ballots)`).text;
