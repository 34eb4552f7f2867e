import { Directive, Provision } from '../directives/index.ts';
import { FieldsOf, List, One, SqlField, type Scope } from '../kernel/read/index.ts';
import { raw, sql, type Sql } from '../kernel/read/sql.ts';
import { Ballot, Vote } from '../votes/index.ts';
import { mattersSql } from './matters.sql.ts';

@FieldsOf(() => Directive)
export class DirectiveConfirmations {
  @One<Vote>(() => Vote, {
    description: 'The vote by which it is being confirmed or was, in writing or at a meeting; null when none was asked for (دور تأیید).',
    where: ({ row, parent }) => sql`${row('subjectId')} = ${parent('id')} and ${row('isCurrent')}`,
  })
  confirmationRound!: Vote;

  @List<Vote>(() => Vote, {
    description: 'All votes on it, first to last (دورهای تأیید).',
    where: ({ row, parent }) => sql`${row('subjectId')} = ${parent('id')}`,
    orderBy: ['openedAt'],
    limit: 100,
  })
  confirmationRounds!: Vote[];

  @List<Provision>(() => Provision, {
    description: 'Provisions, removed ones included, for which not every vote in favour holds any more: what must be confirmed again (تأیید دوباره).',
    where: ({ row, parent }) => sql`${row('id')} in (
      select m.id from vote v cross join lateral (${mattersSql(raw('v.subject_id'), raw('v.id'))}) m
      where v.subject_id = ${parent('id')} and v.is_current and m.confirmed < (
        select count(*) from ballot b where b.vote_id = v.id and b.withdrawn_at is null and b.choice = 'FOR')
        + case when v.hashes is null then 0 else coalesce((v.counts ->> 'inFavour')::int, 0) end)`,
    orderBy: ['rank'],
    limit: 500,
  })
  provisionsToConfirmAgain!: Provision[];
}

type OfProvision = Scope<Ballot, Record<string, never>>;

const givenInCurrentRound = ({ row, parent, table }: OfProvision): Sql => sql`
  ${row('subjectId')} = ${parent('directive')} and ${row('withdrawnAt')} is null and ${row('choice')} = 'FOR'
  and ${row('vote')} = (select v.id from ${table(Vote)} v where v.subject_id = ${parent('directive')} and v.is_current)`;

/** What the vote said of the provision, against what the provision now is. */
const holds = ({ row, parent }: OfProvision): Sql =>
  sql`(${row('hashes')} ->> ${parent('id')}::text) is not distinct from (case when ${parent('removedAt')} is null then ${parent('contentHash')} end)`;

@FieldsOf(() => Provision)
export class ProvisionConfirmations {
  @List<Ballot>(() => Ballot, {
    description: 'Votes by name or in writing that confirm it as it is now (تأییدهای معتبر).',
    where: (scope) => sql`${givenInCurrentRound(scope)} and ${holds(scope)}`,
    orderBy: ['castAt'],
    limit: 200,
  })
  confirmations!: Ballot[];

  @List<Ballot>(() => Ballot, {
    description: 'Votes that an edit of this provision voided: these seats must confirm it again (تأییدهای باطل‌شده).',
    where: (scope) => sql`${givenInCurrentRound(scope)} and not ${holds(scope)}`,
    orderBy: ['castAt'],
    limit: 200,
  })
  voidedConfirmations!: Ballot[];

  @SqlField<Provision>(() => Boolean, {
    description: "Whether the viewer's own office has confirmed it as it is now.",
    value: ({ row, table, viewer }) => sql`exists (
      select from ${table(Ballot)} b join ${table(Vote)} v on v.id = b.vote_id
      where v.subject_id = ${row('directive')} and v.is_current and b.withdrawn_at is null and b.choice = 'FOR'
        and b.office_id = ${viewer?.officeId ?? null}::uuid
        and (b.hashes ->> ${row('id')}::text) is not distinct from (case when ${row('removedAt')} is null then ${row('contentHash')} end))`,
  })
  isConfirmedByMe!: boolean;
}
