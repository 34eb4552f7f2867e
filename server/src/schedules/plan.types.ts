import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CivilDate, Money } from '../kernel/scalars.ts';
import { CurrencyUnit, DeviationKind, ItemKind, LinkKind, ReasonForVote } from './schedule.enums.ts';

/* A plan comes as a whole and is priced where it is asked for, not by its rows. */
const free = { cost: { weight: 0 } };
const percent = 'percent, with at most two decimals';

@Extensions(free)
@ObjectType({ description: 'An item of a schedule with all that a timeline draws of it (سطر برنامه).' })
export class PlanRow {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => ID, { nullable: true, description: 'The item under which it stands; null at the top.' })
  parentId?: string | null;

  @Field(() => ItemKind, { description: 'What it is.' })
  kind!: ItemKind;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top.' })
  depth!: number;

  @Field(() => String, { description: 'Number by its place, e.g. 1.2.1 (شماره).' })
  number!: string;

  @Field(() => String, { description: 'Title (عنوان).' })
  title!: string;

  @Field(() => String, { description: 'What it is about; may be empty.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Code of the approach, for an item that is one.' })
  approachCode?: string | null;

  @Field(() => Int, { description: 'Share of its parent in whole percent (وزن).' })
  weight!: number;

  @Field(() => ID, { nullable: true, description: 'The office that answers for it.' })
  ownerOfficeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title in Persian (مسئول).' })
  ownerTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title in English.' })
  ownerTitleEn?: string | null;

  @Field(() => [ID], { description: 'Provinces concerned; none for the whole country (استان‌ها).' })
  provinceIds!: string[];

  @Field(() => String, { nullable: true, description: 'Budget line (ردیف اعتباری).' })
  budgetLine?: string | null;

  @Field(() => Money, { nullable: true, description: 'Amount set aside for it (اعتبار).' })
  budget?: string | null;

  @Field(() => CurrencyUnit, { description: 'Unit of the amount.' })
  budgetUnit!: CurrencyUnit;

  @Field(() => CivilDate, { nullable: true, description: 'First planned day; of a group that of its first part (آغاز).' })
  startsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last planned day (پایان).' })
  endsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day as adopted; null for what was not (آغاز مصوب).' })
  baselineStartsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day as adopted (پایان مصوب).' })
  baselineEndsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day by what is known today (آغاز پیش‌بینی‌شده).' })
  forecastStartsOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day by what is known today: after what it waits for, and not in the past unless it is done (پایان پیش‌بینی‌شده).' })
  forecastEndsOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item whose forecast pushes this one; null when none does.' })
  pushedById?: string | null;

  @Field(() => Float, { description: `What is done, ${percent} (پیشرفت).` })
  progress!: number;

  @Field(() => Float, { description: `What should be done today by the adopted dates, ${percent} (پیشرفت مورد انتظار).` })
  expectedProgress!: number;

  @Field(() => Boolean, { description: 'Whether its progress follows from its parts, so that nobody reports it.' })
  isSummed!: boolean;

  @Field(() => Boolean, { description: 'Whether its last planned day has passed and it is not done (دیرکرد).' })
  isLate!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was done; null before.' })
  doneOn?: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may report its progress now.' })
  canReport!: boolean;

  @Field(() => Int, { description: 'Send it as `expectedRevision`.' })
  revision!: number;

  @Field(() => Int, { description: 'Send it as `expectedReports`.' })
  reports!: number;
}

@Extensions(free)
@ObjectType({ description: 'A dependency in a plan (وابستگی).' })
export class PlanDependency {
  @Field(() => ID, { description: 'The dependency, a ScheduleLink.' })
  linkId!: string;

  @Field(() => ID, { description: 'The item that comes before.' })
  predecessorId!: string;

  @Field(() => ID, { description: 'The item that waits for it.' })
  successorId!: string;

  @Field(() => LinkKind, { description: 'What it waits for.' })
  kind!: LinkKind;

  @Field(() => Int, { description: 'Days between the two.' })
  lagDays!: number;
}

@Extensions(free)
@ObjectType({ description: 'How an item differs from the adopted schedule (انحراف).' })
export class ScheduleDeviation {
  @Field(() => ID, { description: 'The item, which may have been removed.' })
  itemId!: string;

  @Field(() => ItemKind, { description: 'What it is.' })
  kind!: ItemKind;

  @Field(() => String, { description: 'Title; of a removed item as it was adopted.' })
  title!: string;

  @Field(() => DeviationKind, { description: 'How it differs.' })
  change!: keyof typeof DeviationKind;

  @Field(() => Int, { description: 'Days by which it is expected to begin later than adopted; negative when earlier.' })
  startDays!: number;

  @Field(() => Int, { description: 'Days by which it is expected to end later than adopted; negative when earlier (دیرکرد به روز).' })
  endDays!: number;

  @Field(() => Int, { nullable: true, description: 'Weight as adopted; null for what was added.' })
  baselineWeight?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight now; null for what was removed.' })
  weight?: number | null;

  @Field(() => Money, { nullable: true, description: 'Amount as adopted.' })
  baselineBudget?: string | null;

  @Field(() => Money, { nullable: true, description: 'Amount now.' })
  budget?: string | null;

  @Field(() => Boolean, { description: 'Whether another office answers for it now.' })
  isOwnerChanged!: boolean;
}

@Extensions({ cost: { weight: 400 } })
@ObjectType({ description: 'A whole schedule at once, for a timeline; for pages of it ask `items` (برنامه یک‌جا).' })
export class SchedulePlan {
  @Field(() => CivilDate, { description: 'The day in Tehran for which forecast and expectation are worked out.' })
  asOf!: string;

  @Field(() => [PlanRow], { description: 'Its items in the order of reading, at most 2,000.' })
  rows!: PlanRow[];

  @Field(() => [PlanDependency], { description: 'What waits for what.' })
  dependencies!: PlanDependency[];

  @Field(() => Float, { description: `What of the whole is done, ${percent} (پیشرفت).` })
  progress!: number;

  @Field(() => Float, { description: `What of the whole should be done today, ${percent}.` })
  expectedProgress!: number;

  @Field(() => [ScheduleDeviation], { description: 'What differs from the adopted schedule, what ends latest first (انحراف‌ها).' })
  deviations!: ScheduleDeviation[];

  @Field(() => [ReasonForVote], { description: 'Why the by-law wants the council to vote on it again; empty when it does not.' })
  votesNeeded!: (keyof typeof ReasonForVote)[];
}

@Extensions(free)
@ObjectType({ description: 'What one part adds to the progress of the whole (گام محاسبه).' })
export class ProgressStep {
  @Field(() => ID, { description: 'The part.' })
  itemId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'Its weight.' })
  weight!: number;

  @Field(() => Float, { description: `What of it is done, ${percent}.` })
  progress!: number;

  @Field(() => Float, { description: `What it adds, ${percent}: weight × progress ÷ sum of the weights.` })
  adds!: number;
}

@Extensions(free)
@ObjectType({ description: 'How a progress comes about (توضیح پیشرفت).' })
export class ProgressExplanation {
  @Field(() => Float, { description: `The progress, ${percent}.` })
  progress!: number;

  @Field(() => Int, { description: 'Sum of the weights; 100 unless the schedule is still being drafted.' })
  weights!: number;

  @Field(() => [ProgressStep], { description: 'One for each part that carries weight; none where it was reported as it is.' })
  steps!: ProgressStep[];

  @Field(() => String, { description: 'The same as a sentence with its sum written out, in the language of the caller.' })
  sentence!: string;
}
