import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Directive } from '../directives/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Vote } from '../votes/index.ts';

@InputType({ description: "To ask the confirming council for its confirmation (درخواست تأیید)." })
export class RequestConfirmationInput {
  @Field(() => String, { nullable: true, description: 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The directive; it is in review.' })
  directiveId!: string;
}

@InputType({ description: "To confirm a directive in the name of one's seat (تأیید)." })
export class ConfirmDirectiveInput {
  @Field(() => String, { nullable: true, description: 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: "The directive's `textRevision` as it was read: nobody confirms what they have not seen." })
  expectedTextRevision!: number;

  @Field(() => String, { nullable: true, description: 'A remark that goes with the confirmation (توضیح).' })
  note?: string | null;
}

@InputType({ description: "To decline a directive in the name of one's seat, with the reason (عدم تأیید)." })
export class DeclineDirectiveInput {
  @Field(() => String, { nullable: true, description: 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: "The directive's `textRevision` as it was read." })
  expectedTextRevision!: number;

  @Field(() => String, { description: 'Why (دلیل).' })
  reason!: string;
}

@InputType({ description: 'To take back what the own seat has said, while the round is open (پس‌گرفتن نظر).' })
export class WithdrawConfirmationInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;
}

@InputType({ description: 'To end a round after its deadline, or when every seat has spoken (بستن دور تأیید).' })
export class CloseConfirmationInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: '`revision` of the directive as last seen.' })
  expectedRevision!: number;
}

@ObjectType({ description: 'What an act of confirmation came to.' })
export class ConfirmationPayload {
  @Field(() => Directive, { nullable: true, description: 'The directive as it is now.' })
  directive?: Directive | null;

  @Field(() => [Refusal], { description: 'Why not, if not.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What the request for confirmation came to.' })
export class RequestConfirmationPayload extends ConfirmationPayload {
  @Field(() => Vote, { nullable: true, description: 'The vote that was opened.' })
  round?: Vote | null;
}
