import { Field, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { AdoptWorkWeekInput, EnterHolidayInput, WithdrawHolidayInput } from './calendar.inputs.ts';
import { adoptWorkWeek } from './commands/adopt-work-week.ts';
import { enterHoliday } from './commands/enter-holiday.ts';
import { withdrawHoliday } from './commands/withdraw-holiday.ts';
import { Holiday } from './holiday.entity.ts';
import { WorkWeek } from './work-week.entity.ts';

const why = { description: 'Why not, if not; then nothing was changed.' };

@ObjectType({ description: 'What became of a holiday.' })
export class HolidayPayload {
  @Field(() => Holiday, { nullable: true, description: 'The holiday; null when refused.' })
  holiday?: Holiday | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of the working week.' })
export class WorkWeekPayload {
  @Field(() => WorkWeek, { nullable: true, description: 'The version that was entered; null when refused.' })
  workWeek?: WorkWeek | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@Resolver()
export class CalendarResolver {
  @Verb(enterHoliday, {
    input: EnterHolidayInput,
    payload: HolidayPayload,
    description: 'Enters a holiday; for administrators (ثبت تعطیلی).',
  })
  enterHoliday!: never;

  @Verb(withdrawHoliday, {
    input: WithdrawHolidayInput,
    payload: HolidayPayload,
    description: 'Withdraws a holiday from a day on, with a reason; for administrators (لغو تعطیلی).',
  })
  withdrawHoliday!: never;

  @Verb(adoptWorkWeek, {
    input: AdoptWorkWeekInput,
    payload: WorkWeekPayload,
    description: 'Enters the next version of the working week; for administrators (ثبت هفتهٔ کاری).',
  })
  adoptWorkWeek!: never;
}
