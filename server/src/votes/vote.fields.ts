import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Council, VoteRules, voteTerms } from '../councils/index.ts';
import { idPrefix } from '../kernel/global-id.ts';
import { column, Computed, FieldsOf, List, One, SqlField, value } from '../kernel/read/index.ts';
import type { Columns } from '../kernel/read/read.ts';
import { bind, raw, type Sql, sql } from '../kernel/read/sql.ts';
import { subjectTitle } from '../kernel/subject.ts';
import { AvailableAct, availableActs, describeAct } from '../kernel/workflow.ts';
import { Ballot } from './ballot.entity.ts';
import { judge } from './majority.ts';
import { plainReceipt } from './secret-receipt.ts';
import { todayInTehran, voteFactsSql } from './vote-facts.sql.ts';
import { VoteSeat } from './vote-seat.entity.ts';
import { Vote } from './vote.entity.ts';
import { countsOf, type QuorumSnapshot, tallyOf, type ToldVote } from './vote.facts.ts';
import { sayRule, sayVote } from './vote.sentences.ts';
import { voteWorkflow } from './vote.workflow.ts';

@ObjectType({ description: 'How a vote stands or came out, in whole seats (نتیجهٔ رأی‌گیری).' })
export class VoteResult {
  @Field(() => Int, { description: 'All voting seats, absent and recused ones included (کرسی‌ها).' })
  seats!: number;

  @Field(() => Int, { description: 'Those that take part: present and not recused; in writing all (حاضران دارای رأی).' })
  eligible!: number;

  @Field(() => Int, { description: 'Seats that have voted; 0 by show of hands (رأی‌دهندگان).' })
  voted!: number;

  @Field(() => Int, { nullable: true, description: 'For; null while it is not known: of a secret vote until it ends, of hands until they are counted (موافق).' })
  inFavour?: number | null;

  @Field(() => Int, { nullable: true, description: 'Against (مخالف).' })
  against?: number | null;

  @Field(() => Int, { nullable: true, description: 'Abstentions (ممتنع).' })
  abstained?: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it is on a text: of those for, how many hold for all of it; null otherwise (رأی معتبر).' })
  holding?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats that take part and have said nothing; silence is silence (سکوت).' })
  silent?: number | null;

  @Field(() => Int, { description: 'Of those for, seats whose silence was consent by the by-law (موافقت با سکوت).' })
  bySilence!: number;

  @Field(() => Int, { nullable: true, description: 'Out of how many the majority is counted (مبنا).' })
  base?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many must be for it (لازم).' })
  needed?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that is met.' })
  isMet?: boolean | null;

  @Field(() => String, { description: 'The same as a sentence with its sum written out, e.g. «۹ از ۱۲ حاضر؛ لازم: ۷».' })
  sentence!: string;
}

@ArgsType()
export class ReceiptArgs {
  @Field(() => String, { description: 'The receipt that the voter made; spaces and hyphens do not matter.' })
  receipt!: string;
}

const facts = value<ToldVote>(({ row }: { row: Columns<Record<string, unknown>> }): Sql =>
  sql`(select ${raw(voteFactsSql())} from vote where vote.id = ${row('id')})`,
);

const isByName = ({ method }: ToldVote): boolean => method === 'NAMED' || method === 'CONSENT';

const resultOf = (vote: ToldVote, language: 'fa' | 'en'): VoteResult => {
  const { seats, eligible, voted } = vote;
  const counts = countsOf(vote);
  const known = counts ? { ...counts, holding: counts.holding ?? null, ...judge(vote.rule, tallyOf(vote, counts)) } : {};
  const silent = isByName(vote) ? eligible - voted - (counts?.bySilence ?? 0) : vote.method === 'SECRET' ? eligible - voted : null;
  return { seats, eligible, voted, bySilence: 0, ...known, silent, sentence: sayVote(vote, language) };
};

const standing = (row: (name: 'withdrawnAt') => Sql): Sql => sql`${row('withdrawnAt')} is null`;

@FieldsOf(() => Vote)
export class VoteFields {
  @One<Council>(() => Council, {
    description: 'The council that votes (شورا).',
    nullable: false,
    where: ({ row, parent }) => sql`${row('id')} = ${parent('councilId')}`,
  })
  council!: Council;

  @Computed(() => VoteRules, {
    description: 'Its rule, frozen when it opened (قاعده).',
    needs: { rule: column<VoteRules>('rule') },
    compute: ({ rule }) => rule,
  })
  rule!: VoteRules;

  @Computed(() => String, {
    description: 'The majority it needs, as a sentence (اکثریت لازم).',
    needs: { rule: column<ToldVote['rule']>('rule'), method: column<ToldVote['method']>('method') },
    compute: (told, { language }) => sayRule(told, language),
  })
  ruleSentence!: string;

  @Computed(() => [String], {
    description: 'What else the rule says, a sentence each (شرط‌ها).',
    needs: { rule: column<ToldVote['rule']>('rule') },
    compute: ({ rule }, { language }) => voteTerms(rule, language),
  })
  ruleTerms!: string[];

  @Computed(() => String, {
    nullable: true,
    description: 'The quorum as it was when it opened, as a sentence; null in writing (حد نصاب).',
    needs: { quorum: column<QuorumSnapshot | null>('quorum') },
    compute: ({ quorum }, { language }) => quorum?.sentence[language] ?? null,
  })
  quorumSentence!: string;

  @Computed(() => VoteResult, {
    description: 'How it stands or came out (نتیجه).',
    needs: { facts },
    compute: (told, { language }) => resultOf(told.facts, language),
  })
  result!: VoteResult;

  @Computed(() => [AvailableAct], {
    description: 'What the caller may do with it now, and if not, why (اقدام‌های ممکن).',
    needs: { facts },
    compute: (told, { viewer, language }) => {
      const known = { ...told.facts, viewer };
      return availableActs(voteWorkflow, known.state, known).map(describeAct(language));
    },
  })
  availableActs!: AvailableAct[];

  @SqlField<Vote>(() => Boolean, {
    description: 'Whether its last day has passed; false without one (پایان مهلت).',
    value: ({ row }) => sql`coalesce(${row('deadlineOn')} < ${todayInTehran}, false)`,
  })
  isOver!: boolean;

  @Computed(() => ID, {
    nullable: true,
    description: 'Id of what it decides on; ask `node` for it (موضوع).',
    needs: { type: column<string | null>('subjectType'), id: column<string | null>('subjectId') },
    compute: ({ type, id }) => (type && id ? `${idPrefix(type)}${id}` : null),
  })
  subjectId!: string;

  @SqlField<Vote>(() => String, {
    nullable: true,
    description: "Title of what it decides on, under that object's own row security; null where it may not be seen (عنوان موضوع).",
    value: ({ row }) => subjectTitle(row('subjectType'), row('subjectId')),
  })
  subjectTitle!: string;

  @Computed(() => ID, {
    nullable: true,
    description: 'Id of what it was taken at; ask `node` for it.',
    needs: { type: column<string | null>('occasionType'), id: column<string | null>('occasionId') },
    compute: ({ type, id }) => (type && id ? `${idPrefix(type)}${id}` : null),
  })
  occasionId!: string;

  @List(() => VoteSeat, { description: 'Its voting seats, silent, absent and recused ones included (کرسی‌ها).', by: 'vote', orderBy: ['sortKey'], limit: 500 })
  seats!: VoteSeat[];

  @List<VoteSeat>(() => VoteSeat, {
    description: "The seats that the caller's office casts (کرسی‌های من).",
    by: 'vote',
    where: ({ row, viewer }) => sql`${row('votingOffice')} = ${bind(viewer?.officeId ?? null, 'uuid')}`,
    orderBy: ['sortKey'],
    limit: 20,
  })
  mySeats!: VoteSeat[];

  @List(() => Ballot, {
    description: 'What was said and stands, oldest first; of a secret vote nothing (آرا).',
    by: 'vote',
    where: ({ row }) => standing(row),
    orderBy: ['castAt'],
    limit: 500,
  })
  ballots!: Ballot[];

  @List(() => Ballot, { description: 'Everything that was said, withdrawn and changed votes included, oldest first (سابقهٔ آرا).', by: 'vote', orderBy: ['castAt'], limit: 1000 })
  history!: Ballot[];

  @One<Vote>(() => Vote, {
    description: 'The record that corrects its count; null when none does (اصلاح‌شده با).',
    where: ({ row, parent }) => sql`${row('corrects')} = ${parent('id')}`,
  })
  correctedBy!: Vote;

  @One<Vote>(() => Vote, {
    description: 'The vote that repeats it; null when none does (تکرارشده در).',
    where: ({ row, parent }) => sql`${row('repeats')} = ${parent('id')}`,
  })
  repeatedBy!: Vote;

  @SqlField<Vote, ReceiptArgs>(() => Boolean, {
    description: 'Whether the ballot with this receipt is in the box and was counted. What it says is told to nobody, not to its voter either (رسید).',
    args: ReceiptArgs,
    value: ({ row, args }) =>
      sql`encode(sha256(convert_to(${row('id')}::text || ' ' || ${bind(plainReceipt(args.receipt), 'text')}, 'UTF8')), 'hex') = any(${row('receipts')})`,
  })
  hasReceipt!: boolean;

  @SqlField<Vote>(() => Int, {
    description: 'Ballots in the box of a secret vote, each with its receipt; 0 of other votes (آرای صندوق).',
    value: ({ row }) => sql`cardinality(${row('receipts')})`,
  })
  receiptCount!: number;
}

@FieldsOf(() => VoteSeat)
export class VoteSeatFields {
  @One<Ballot>(() => Ballot, {
    description: 'What it has said; null while it is silent, and always in a secret vote (رأی).',
    where: ({ row, parent }) => sql`${row('vote')} = ${parent('vote')} and ${row('seat')} = ${parent('seat')} and ${standing(row)}`,
  })
  ballot!: Ballot;
}
