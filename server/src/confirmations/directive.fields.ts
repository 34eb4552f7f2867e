import { Directive, Provision } from '../directives/index.ts';
import { FieldsOf, List, One, SqlField } from '../kernel/read/index.ts';
import { type Scope } from '../kernel/read/index.ts';
import { raw, sql, type Sql } from '../kernel/read/sql.ts';
import { ConfirmationRound } from './confirmation-round.entity.ts';
import { Confirmation } from './confirmation.entity.ts';
import { mattersSql } from './matters.sql.ts';

@FieldsOf(() => Directive)
export class DirectiveConfirmations {
  @One<ConfirmationRound>(() => ConfirmationRound, {
    description: 'The current round of confirmation; null when none was asked for (دور تأیید).',
    by: 'directive',
    where: ({ row }) => sql`${row('isCurrent')}`,
  })
  confirmationRound!: ConfirmationRound;

  @List(() => ConfirmationRound, { description: 'All rounds, first to last (دورهای تأیید).', by: 'directive', orderBy: ['number'], limit: 100 })
  confirmationRounds!: ConfirmationRound[];

  @List<Provision>(() => Provision, {
    description: 'Provisions, removed ones included, for which not every confirmation holds any more: what must be confirmed again (تأیید دوباره).',
    where: ({ row, parent }) => sql`${row('id')} in (
      select m.id from confirmation_round r cross join lateral (${mattersSql(raw('r.directive_id'), raw('r.id'))}) m
      where r.directive_id = ${parent('id')} and r.is_current and m.confirmed < (
        select count(*) from confirmation c where c.round_id = r.id and c.withdrawn_at is null and c.verdict = 'CONFIRMED'))`,
    orderBy: ['rank'],
    limit: 500,
  })
  provisionsToConfirmAgain!: Provision[];
}

type OfProvision = Scope<Confirmation, Record<string, never>>;

const givenInCurrentRound = ({ row, parent, table }: OfProvision): Sql => sql`
  ${row('directive')} = ${parent('directive')} and ${row('withdrawnAt')} is null and ${row('verdict')} = 'CONFIRMED'
  and ${row('round')} = (select r.id from ${table(ConfirmationRound)} r where r.directive_id = ${parent('directive')} and r.is_current)`;

/** What the vote said of the provision, against what the provision now is. */
const holds = ({ row, parent }: OfProvision): Sql =>
  sql`(${row('hashes')} ->> ${parent('id')}::text) is not distinct from (case when ${parent('removedAt')} is null then ${parent('contentHash')} end)`;

@FieldsOf(() => Provision)
export class ProvisionConfirmations {
  @List<Confirmation>(() => Confirmation, {
    description: 'Confirmations that hold for it as it is now (تأییدهای معتبر).',
    where: (scope) => sql`${givenInCurrentRound(scope)} and ${holds(scope)}`,
    orderBy: ['castAt'],
    limit: 200,
  })
  confirmations!: Confirmation[];

  @List<Confirmation>(() => Confirmation, {
    description: 'Confirmations that an edit of this provision voided: these seats must confirm it again (تأییدهای باطل‌شده).',
    where: (scope) => sql`${givenInCurrentRound(scope)} and not ${holds(scope)}`,
    orderBy: ['castAt'],
    limit: 200,
  })
  voidedConfirmations!: Confirmation[];

  @SqlField<Provision>(() => Boolean, {
    description: "Whether the viewer's own office has confirmed it as it is now.",
    value: ({ row, table, viewer }) => sql`exists (
      select from ${table(Confirmation)} c join ${table(ConfirmationRound)} r on r.id = c.round_id
      where r.directive_id = ${row('directive')} and r.is_current and c.withdrawn_at is null and c.verdict = 'CONFIRMED'
        and c.office_id = ${viewer?.officeId ?? null}::uuid
        and (c.hashes ->> ${row('id')}::text) is not distinct from (case when ${row('removedAt')} is null then ${row('contentHash')} end))`,
  })
  isConfirmedByMe!: boolean;
}
