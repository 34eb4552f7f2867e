import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { SeatCapacity } from './seat.entity.ts';

@InputType('QuorumRuleInput', { description: 'When a meeting may decide (حد نصاب).' })
@ObjectType('QuorumRules', { description: 'When a meeting may decide: a share of the voting seats, and who must be there (حد نصاب).' })
export class QuorumRules {
  @Field(() => Int, { description: 'Numerator of the share of the voting seats, e.g. 1 of a half.' })
  numerator!: number;

  @Field(() => Int, { description: 'Its denominator, e.g. 2 of a half; at most 1000.' })
  denominator!: number;

  @Field(() => Boolean, { description: 'Whether the share itself is enough; otherwise more than it is needed.' })
  inclusive!: boolean;

  @Field(() => [SeatCapacity], { description: 'Of each of these capacities somebody must be there, whatever the count (نقش‌های لازم).' })
  requiredCapacities!: SeatCapacity[];
}

/** The rule of a by-law as it is entered and as it is shown. */
@InputType('MeetingRuleInput', { description: 'How meetings are called and when they may decide (قاعدهٔ جلسات).' })
@ObjectType('MeetingRules', { description: 'How meetings are called and when they may decide (قاعدهٔ جلسات).' })
export class MeetingRules {
  @Field(() => Int, { description: 'Days from the call to the first day of the meeting, 0 to 366; the day of the call is not counted (مهلت دعوت).' })
  noticeDays!: number;

  @Field(() => Boolean, { description: 'Whether a meeting may be called later than that, with a reason (دعوت دیرهنگام).', defaultValue: false })
  mayShortenNotice!: boolean;

  @Field(() => QuorumRules, { description: 'When a meeting may decide (حد نصاب).' })
  quorum!: QuorumRules;
}
