import { Field, ID, InputType, Int } from 'type-graphql';
import { CivilDate, Money } from '../kernel/scalars.ts';
import { ItemKind, LinkKind } from './schedule.enums.ts';

const key = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).';
const reason = 'Why; asked once the schedule was adopted (علت بازنگری).';
const expected = 'The `revision` that the caller saw.';
const jalali = 'The same as people write it, in the Jalali calendar and any digits, e.g. «۱۳۹۴/۰۲/۰۱»; instead of the other.';

@InputType({ description: 'A schedule to begin.' })
export class DraftScheduleInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => Int, { description: 'Jalali year, 1300 to 1500 (سال).' })
  jalaliYear!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it begins with the approaches that are used in that year, of equal weight.' })
  withApproaches!: boolean;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

/** What may be said of an item. In a revision, what is absent stays and null clears. */
@InputType({ description: 'What is said of an item.' })
export class ItemFieldsInput {
  @Field(() => String, { nullable: true, description: 'Title, at most 300 characters (عنوان).' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 4,000 characters (شرح).' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'Share of its parent in whole percent, 0 to 100 (وزن).' })
  weight?: number | null;

  @Field(() => ID, { nullable: true, description: 'The office that answers for it (سمت مسئول).' })
  ownerOfficeId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Provinces concerned; none for the whole country (استان‌ها).' })
  provinceIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Budget line, at most 100 characters (ردیف اعتباری).' })
  budgetLine?: string | null;

  @Field(() => Money, { nullable: true, description: 'Amount in rials (اعتبار).' })
  budget?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day (آغاز).' })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: jalali })
  startsOnJalali?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; of a milestone its only one (پایان).' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: jalali })
  endsOnJalali?: string | null;
}

@InputType({ description: 'An item to add.' })
export class AddScheduleItemInput extends ItemFieldsInput {
  @Field(() => ID, { description: 'The schedule.' })
  scheduleId!: string;

  @Field(() => ItemKind, { description: 'What it is (نوع).' })
  kind!: ItemKind;

  @Field(() => ID, { nullable: true, description: 'The item under which it stands; null for an approach.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which approach, for an item that is one; its name is the title when none is given.' })
  approachId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The sibling after which it stands; the last one when absent.' })
  afterId?: string | null;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What of an item changes.' })
export class ReviseScheduleItemInput extends ItemFieldsInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => Int, { description: expected })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;
}

@InputType({ description: 'Where an item goes.' })
export class MoveScheduleItemInput {
  @Field(() => ID, { description: 'The item; all that stands under it goes with it.' })
  itemId!: string;

  @Field(() => Int, { description: expected })
  expectedRevision!: number;

  @Field(() => ID, { nullable: true, description: 'The item under which it stands then; null for an approach.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The sibling after which it stands; the first one when absent.' })
  afterId?: string | null;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;
}

@InputType({ description: 'An item to remove.' })
export class RemoveScheduleItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => Int, { description: expected })
  expectedRevision!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to remove all that stands under it too; refused without when something does.' })
  withParts!: boolean;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;
}

@InputType({ description: 'An item to restore, with what was removed with it.' })
export class RestoreScheduleItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;
}

@InputType({ description: 'A dependency of one item on another.' })
export class LinkScheduleItemsInput {
  @Field(() => ID, { description: 'What comes before (پیش‌نیاز).' })
  predecessorId!: string;

  @Field(() => ID, { description: 'What waits for it (پس‌نیاز).' })
  successorId!: string;

  @Field(() => LinkKind, { defaultValue: 'FINISH_TO_START', description: 'What it waits for (نوع وابستگی).' })
  kind!: LinkKind;

  @Field(() => Int, { defaultValue: 0, description: 'Days between the two, -366 to 366 (فاصله).' })
  lagDays!: number;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;
}

@InputType({ description: 'A dependency to remove.' })
export class UnlinkScheduleItemsInput {
  @Field(() => ID, { description: 'The dependency.' })
  linkId!: string;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;
}

@InputType({ description: 'A report of progress.' })
export class ReportProgressInput {
  @Field(() => ID, { description: 'The activity or milestone.' })
  itemId!: string;

  @Field(() => Int, { description: 'The `reports` that the caller saw.' })
  expectedReports!: number;

  @Field(() => Int, { description: 'Whole percent that is done, 0 to 100 (درصد پیشرفت).' })
  progress!: number;

  @Field(() => CivilDate, { nullable: true, description: 'The day of which it speaks; today when absent.' })
  asOf?: string | null;

  @Field(() => String, { defaultValue: '', description: 'What was done, or why it stands still; at most 2,000 characters (شرح).' })
  note!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A workbook to take into a schedule.' })
export class ImportScheduleInput {
  @Field(() => ID, { description: 'The schedule.' })
  scheduleId!: string;

  @Field(() => Int, { description: "The schedule's `planRevision` that the caller saw." })
  expectedPlanRevision!: number;

  @Field(() => String, { description: 'The xlsx file in base64, at most 1.5 MB, with the columns of `scheduleWorkbook` (کاربرگ).' })
  content!: string;

  @Field(() => String, { nullable: true, description: reason })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A schedule, and the state in which the caller saw it.' })
export class ScheduleInput {
  @Field(() => ID, { description: 'The schedule.' })
  scheduleId!: string;

  @Field(() => Int, { description: expected })
  expectedRevision!: number;
}
