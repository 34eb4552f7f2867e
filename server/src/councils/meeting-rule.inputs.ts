import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { SeatCapacity } from './seat.entity.ts';

const says = {
  noticeDays: { description: 'Days from the call to the first day of the meeting, 0 to 366; the day of the call is not counted (مهلت دعوت).' },
  mayShortenNotice: { description: 'Whether a meeting may be called later than that, with a reason (دعوت دیرهنگام).' },
  quorum: { description: 'When a meeting may decide (حد نصاب).' },
  numerator: { description: 'Numerator of the share of the voting seats, e.g. 1 of a half.' },
  denominator: { description: 'Its denominator, e.g. 2 of a half; at most 1000.' },
  inclusive: { description: 'Whether the share itself is enough; otherwise more than it is needed.' },
  requiredCapacities: { description: 'Of each of these capacities somebody must be there, whatever the count (نقش‌های لازم).' },
};

@ObjectType({ description: 'When a meeting may decide: a share of the voting seats, and who must be there (حد نصاب).' })
export class QuorumRules {
  @Field(() => Int, says.numerator)
  numerator!: number;

  @Field(() => Int, says.denominator)
  denominator!: number;

  @Field(() => Boolean, says.inclusive)
  inclusive!: boolean;

  @Field(() => [SeatCapacity], says.requiredCapacities)
  requiredCapacities!: SeatCapacity[];
}

@ObjectType({ description: 'How meetings are called and when they may decide (قاعدهٔ جلسات).' })
export class MeetingRules {
  @Field(() => Int, says.noticeDays)
  noticeDays!: number;

  @Field(() => Boolean, says.mayShortenNotice)
  mayShortenNotice!: boolean;

  @Field(() => QuorumRules, says.quorum)
  quorum!: QuorumRules;
}

@InputType({ description: 'When a meeting may decide (حد نصاب).' })
export class QuorumRuleInput {
  @Field(() => Int, says.numerator)
  numerator!: number;

  @Field(() => Int, says.denominator)
  denominator!: number;

  @Field(() => Boolean, says.inclusive)
  inclusive!: boolean;

  @Field(() => [SeatCapacity], says.requiredCapacities)
  requiredCapacities!: SeatCapacity[];
}

@InputType({ description: 'How meetings are called and when they may decide (قاعدهٔ جلسات).' })
export class MeetingRuleInput {
  @Field(() => Int, says.noticeDays)
  noticeDays!: number;

  @Field(() => Boolean, { ...says.mayShortenNotice, defaultValue: false })
  mayShortenNotice!: boolean;

  @Field(() => QuorumRuleInput, says.quorum)
  quorum!: QuorumRuleInput;
}
