import { Field, Int, ObjectType } from 'type-graphql';
import { confirmationSentence, type ConfirmationRule } from '../councils/index.ts';
import { Council } from '../councils/index.ts';
import { column, Computed, FieldsOf, List, One, SqlField, value } from '../kernel/read/index.ts';
import { raw, sql, type Sql } from '../kernel/read/sql.ts';
import { ConfirmationRound } from './confirmation-round.entity.ts';
import { ConfirmationSeat } from './confirmation-seat.entity.ts';
import { Confirmation } from './confirmation.entity.ts';
import { todayInTehran } from './confirmation-facts.sql.ts';
import { judge } from './majority.ts';
import { mattersSql } from './matters.sql.ts';
import { sayResult } from './rule-words.ts';

@ObjectType({ description: 'How a round stands, counted in whole seats (نتیجهٔ دور تأیید).' })
export class ConfirmationResult {
  @Field(() => Int, { description: 'Voting seats of the round (کرسی‌ها).' })
  seats!: number;

  @Field(() => Int, { description: 'Seats that have confirmed, whether or not for all that is there now.' })
  confirmers!: number;

  @Field(() => Int, { description: 'Confirmations that hold for the provision that has the fewest (تأیید معتبر).' })
  confirmed!: number;

  @Field(() => Int, { description: 'Seats that have declined (عدم تأیید).' })
  declined!: number;

  @Field(() => Int, { description: 'Seats that have said nothing; silence is silence (سکوت).' })
  silent!: number;

  @Field(() => Int, { description: 'Out of how many the majority is counted (مبنا).' })
  base!: number;

  @Field(() => Int, { description: 'How many must confirm (لازم).' })
  needed!: number;

  @Field(() => Boolean, { description: 'Whether that is met for every provision.' })
  isMet!: boolean;

  @Field(() => String, { description: 'The same as a sentence with its sum written out, e.g. «۹ از ۱۲ کرسی؛ لازم: ۷».' })
  sentence!: string;
}

const votes = (verdict: 'CONFIRMED' | 'DECLINED') =>
  value<number>(({ row, table }) => sql`(
    select count(*)::int from ${table(Confirmation)} c
    where c.round_id = ${row('id')} and c.withdrawn_at is null and c.verdict = ${raw(`'${verdict}'`)})`);

const standingVote = (row: (name: 'withdrawnAt') => Sql): Sql => sql`${row('withdrawnAt')} is null`;

@FieldsOf(() => ConfirmationRound)
export class ConfirmationRoundFields {
  @One<Council>(() => Council, {
    description: 'The council that confirms (شورای تأییدکننده).',
    nullable: false,
    where: ({ row, parent }) => sql`${row('id')} = ${parent('councilId')}`,
  })
  council!: Council;

  @Computed(() => String, {
    description: 'Its rule as a sentence (قاعدهٔ تأیید).',
    needs: { rule: column<ConfirmationRule>('rule') },
    compute: ({ rule }, { language }) => confirmationSentence(rule, language),
  })
  ruleSentence!: string;

  @Computed(() => ConfirmationResult, {
    description: 'How it stands now (نتیجه).',
    needs: {
      rule: column<ConfirmationRule>('rule'),
      seats: value<number>(({ row, table }) => sql`(select count(*)::int from ${table(ConfirmationSeat)} s where s.round_id = ${row('id')})`),
      confirmers: votes('CONFIRMED'),
      declined: votes('DECLINED'),
      confirmed: value<number>(({ row }) => sql`(select coalesce(min(m.confirmed), 0)::int from (${mattersSql(row('directive'), row('id'))}) m)`),
    },
    compute: ({ rule, seats, confirmers, confirmed, declined }, { language }): ConfirmationResult => ({
      seats, confirmers, confirmed, declined,
      silent: seats - confirmers - declined,
      ...judge(rule, { seats, confirmed, declined }),
      sentence: sayResult(rule, { seats, confirmed, declined }, language),
    }),
  })
  result!: ConfirmationResult;

  @SqlField<ConfirmationRound>(() => Boolean, {
    description: 'Whether its last day has passed (پایان مهلت).',
    value: ({ row }) => sql`${row('deadlineOn')} < ${todayInTehran}`,
  })
  isOver!: boolean;

  @List(() => ConfirmationSeat, { description: 'Its voting seats, silent ones included (کرسی‌ها).', by: 'round', orderBy: ['sortKey'], limit: 200 })
  seats!: ConfirmationSeat[];

  @List(() => Confirmation, {
    description: 'What was said and stands, oldest first (نظرها).',
    by: 'round',
    where: ({ row }) => standingVote(row),
    orderBy: ['castAt'],
    limit: 200,
  })
  confirmations!: Confirmation[];

  @List(() => Confirmation, { description: 'Everything that was said, withdrawn votes included, oldest first (سابقهٔ نظرها).', by: 'round', orderBy: ['castAt'], limit: 500 })
  history!: Confirmation[];
}

@FieldsOf(() => ConfirmationSeat)
export class ConfirmationSeatFields {
  @One<Confirmation>(() => Confirmation, {
    description: 'What it has said; null while it is silent (نظر).',
    where: ({ row, parent }) => sql`${row('round')} = ${parent('round')} and ${row('seat')} = ${parent('seat')} and ${standingVote(row)}`,
  })
  confirmation!: Confirmation;
}
