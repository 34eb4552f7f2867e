import { Field, ID, InputType } from 'type-graphql';
import { CivilDate } from '../kernel/scalars.ts';
import { type Weekday, Weekdays } from './weekday.ts';

const key = 'Any text of 8 to 100 ASCII characters; sending the same twice makes one (کلید یکتایی).';

@InputType({ description: 'A holiday to enter.' })
export class EnterHolidayInput {
  @Field(() => CivilDate, { description: 'The day; of one that recurs, the first.' })
  on!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it recurs on this day of every Jalali year. Lunar feasts do not: enter them year by year.' })
  everyYear!: boolean;

  @Field(() => String, { description: 'What it is for, in Persian, at most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The same in English; as in Persian when absent.' })
  titleEn?: string | null;

  @Field(() => String, { description: 'Where it comes from, at most 300 characters.' })
  source!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A holiday to withdraw.' })
export class WithdrawHolidayInput {
  @Field(() => ID, { description: 'The holiday.' })
  holidayId!: string;

  @Field(() => CivilDate, { description: 'First day on which it no longer counts; on or before its first day it is withdrawn whole.' })
  from!: string;

  @Field(() => String, { description: 'Why, at most 300 characters.' })
  reason!: string;
}

@InputType({ description: 'The next version of the working week.' })
export class AdoptWorkWeekInput {
  @Field(() => CivilDate, { description: 'First day on which it applies.' })
  effectiveFrom!: string;

  @Field(() => [Weekdays], { description: 'The days of the week that are free; six at most.' })
  freeDays!: Weekday[];

  @Field(() => String, { description: 'Where it comes from, at most 300 characters.' })
  source!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}
