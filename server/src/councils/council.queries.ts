import { ArgsType, Field, Int } from 'type-graphql';
import { Computed, column, Connection, FieldsOf, List, One, OneById, orders, Queries } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';
import { ByLaw, type ByLawRules } from './by-law.entity.ts';
import { confirmationSentence, meetingSentence } from './by-law.sentences.ts';
import { Council } from './council.entity.ts';
import { on } from './membership.queries.ts';
import { MeetingRules } from './meeting-rule.inputs.ts';
import { Seat } from './seat.entity.ts';
import { VoteRules } from './vote-rule.inputs.ts';
import { shareSentence, voteTerms } from './vote-rule.sentences.ts';

@ArgsType()
export class SeatArgs {
  @Field(() => CivilDate, { nullable: true, description: 'The seats of this day; those of today when absent.' })
  asOf?: string | null;
}

@ArgsType()
export class ByLawArgs {
  @Field(() => CivilDate, { nullable: true, description: 'The version of this day; that of today when absent.' })
  asOf?: string | null;
}

const seatOrder = orders<Seat>('SeatOrder', { CAPACITY: { by: ['capacity'], says: 'By capacity (نوع کرسی).' } });

@Queries()
export class CouncilQueries {
  @OneById(() => Council, { description: 'A council (شورا).' })
  council!: never;

  @List(() => Council, { description: 'The councils (شوراها).', orderBy: ['kind'], limit: 100 })
  councils!: never;
}

@FieldsOf(() => Council)
export class CouncilFields {
  @Connection(() => Seat, {
    description: 'Its seats on a day (کرسی‌ها).',
    by: 'council',
    args: SeatArgs,
    orders: seatOrder,
    where: ({ row, args }) =>
      sql`${row('validFrom')} <= ${on(args.asOf)} and (${row('validTo')} is null or ${row('validTo')} > ${on(args.asOf)})`,
  })
  seats!: never;

  @One<ByLaw, ByLawArgs>(() => ByLaw, {
    description: 'The version of its by-law that applies on a day; null when none did (آیین کار).',
    by: 'council',
    args: ByLawArgs,
    where: ({ row, parent, table, args }) =>
      sql`${row('id')} = (select b.id from ${table(ByLaw)} b where b.council_id = ${parent('id')} and b.effective_from <= ${on(args.asOf)}
        order by b.effective_from desc, b.version desc limit 1)`,
  })
  byLaw!: never;

  @Connection(() => ByLaw, {
    description: 'Every version of its by-law, the latest first (نسخه‌های آیین کار).',
    by: 'council',
    orders: orders<ByLaw>('ByLawOrder', { LATEST: { by: ['-version'], says: 'The latest version first (تازه‌ترین).' } }),
  })
  byLaws!: never;
}

@FieldsOf(() => Office)
export class OfficeSeats {
  @Connection(() => Seat, { description: 'The seats that the office ever held (کرسی‌ها).', by: 'office', orders: seatOrder })
  seats!: never;
}

@FieldsOf(() => ByLaw)
export class ByLawFields {
  @Computed(() => String, {
    description: 'How this council confirms a directive, as a sentence in the language of the caller (قاعدهٔ تأیید).',
    needs: { rules: column<ByLawRules>('rules') },
    compute: ({ rules }, { language }) => confirmationSentence(rules.confirmation, language),
  })
  confirmationRule!: never;

  @Computed(() => Int, {
    description: 'Days from the opening of a confirmation round to its end (مهلت تأیید).',
    needs: { rules: column<ByLawRules>('rules') },
    compute: ({ rules }) => rules.confirmation.deadlineDays,
  })
  confirmationDays!: never;

  @Computed(() => MeetingRules, {
    description: 'How meetings are called and when they may decide; null in a version from before there were meetings (قاعدهٔ جلسات).',
    nullable: true,
    needs: { rules: column<ByLawRules>('rules') },
    compute: ({ rules }) => rules.meeting ? { mayShortenNotice: false, ...rules.meeting } : null,
  })
  meeting!: never;

  @Computed(() => String, {
    description: 'The same as a sentence in the language of the caller.',
    nullable: true,
    needs: { rules: column<ByLawRules>('rules') },
    compute: ({ rules }, { language }) => (rules.meeting ? meetingSentence(rules.meeting, language) : null),
  })
  meetingRule!: never;

  @Computed(() => VoteRules, {
    nullable: true,
    description: 'How the council votes; null in a version from before there were votes (قاعدهٔ رأی‌گیری).',
    needs: { rules: column<ByLawRules>('rules') },
    compute: ({ rules }) => rules.vote ?? null,
  })
  vote!: never;

  @Computed(() => [String], {
    description: 'The same, a sentence each in the language of the caller; empty when there is none.',
    needs: { rules: column<ByLawRules>('rules') },
    compute: ({ rules }, { language }) => (rules.vote ? [`${shareSentence(rules.vote, language)}.`, ...voteTerms(rules.vote, language)] : []),
  })
  voteSentences!: never;
}
