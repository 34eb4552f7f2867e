import { Field, ID, InputType, Int } from 'type-graphql';

const key = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again does nothing twice (کلید یکتایی).';

@InputType({ description: 'The minutes of a meeting.' })
export class MinutesInput {
  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@InputType({ description: 'To edit what people write into minutes (ویرایش صورت‌جلسه).' })
export class ReviseMinutesPartInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => Int, { description: "The part's `revision` that the caller saw." })
  expectedRevision!: number;

  @Field(() => String, { description: 'Text, at most 20,000 characters; empty removes it.' })
  text!: string;
}

@InputType({ description: 'To sign minutes (امضای صورت‌جلسه).' })
export class SignMinutesInput extends MinutesInput {
  @Field(() => String, { description: 'The `contentHash` of the minutes that the signer has read.' })
  contentHash!: string;
}

@InputType({ description: 'To return minutes that one has signed already (بازگرداندن صورت‌جلسه).' })
export class ReturnMinutesInput extends MinutesInput {
  @Field(() => String, { description: 'Why, at most 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'To add to signed minutes (الحاقیه).' })
export class AddMinutesAddendumInput extends MinutesInput {
  @Field(() => String, { description: 'Text, at most 20,000 characters.' })
  text!: string;
}
