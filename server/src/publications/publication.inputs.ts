import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Directive } from '../directives/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Delivery } from './delivery.entity.ts';
import { LetterReference } from './letter/letter-reference.ts';
import { Publication } from './publication.entity.ts';

const keyDescription = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).';

@InputType({ description: 'To publish a confirmed directive to its addressees (ابلاغ).' })
export class PublishDirectiveInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: '`revision` of the directive as last seen: nobody publishes what they have not seen.' })
  expectedRevision!: number;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it applies; the day of publication when absent (تاریخ لازم‌الاجرا شدن).' })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the issuing unit; the first one when absent (واحد صادرکننده).' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Subject of the letter; the title when absent (موضوع).' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Text of the covering letter (متن نامه).' })
  body?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'What is attached, one line each, at most 20 (پیوست‌ها).' })
  attachments!: string[];

  @Field(() => [LetterReference], { defaultValue: [], description: 'Other letters that this one refers to, at most 20 (عطف و پیرو).' })
  references!: LetterReference[];

  @Field(() => [String], { defaultValue: [], description: 'Receivers of copies outside this system, named after those of the rule, at most 20 (رونوشت).' })
  furtherCopies!: string[];
}

@InputType({ description: 'What an office has received.' })
export class DeliveryInput {
  @Field(() => ID, { description: "A delivery of the viewer's own office." })
  deliveryId!: string;
}

@InputType({ description: 'To acknowledge receipt (اعلام وصول).' })
export class AcknowledgeDirectiveInput extends DeliveryInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;
}

@InputType({ description: 'To remind those who have not acknowledged (یادآوری).' })
export class RemindAddresseesInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The published directive.' })
  directiveId!: string;
}

@ObjectType({ description: 'What publishing came to.' })
export class PublishDirectivePayload {
  @Field(() => Directive, { nullable: true, description: 'The directive as it is now.' })
  directive?: Directive | null;

  @Field(() => Publication, { nullable: true, description: 'The publication.' })
  publication?: Publication | null;

  @Field(() => [Refusal], { description: 'Why not, if not.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a delivery.' })
export class DeliveryPayload {
  @Field(() => Delivery, { nullable: true, description: 'The delivery as it is now.' })
  delivery?: Delivery | null;

  @Field(() => [Refusal], { description: 'Why not, if not.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'Whom a reminder went to.' })
export class RemindAddresseesPayload {
  @Field(() => Directive, { nullable: true, description: 'The directive.' })
  directive?: Directive | null;

  @Field(() => [Delivery], { nullable: true, description: 'The deliveries that were reminded of; those acknowledged are not among them.' })
  reminded?: Delivery[] | null;

  @Field(() => Int, { nullable: true, description: 'How many they are.' })
  remindedCount?: number | null;

  @Field(() => [Refusal], { description: 'Why not, if not.' })
  refusals!: Refusal[];
}
