import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Classification, DirectiveKind, Urgency } from './directive.enums.ts';
import { ProvisionKind } from './text/provision-kind.ts';
import { ListNumbering } from './text/provision-label.ts';

const keyDescription = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).';

export enum CorrectionAct {
  PROMOTE = 'PROMOTE',
  DEMOTE = 'DEMOTE',
  MERGE_WITH_PREVIOUS = 'MERGE_WITH_PREVIOUS',
  MAKE_TEXT = 'MAKE_TEXT',
  BEGIN_HERE = 'BEGIN_HERE',
}

registerEnumType(CorrectionAct, {
  name: 'CorrectionAct',
  description: 'How a person corrects what was recognised (نوع اصلاح).',
  valuesConfig: {
    PROMOTE: { description: 'One level up (یک سطح بالاتر).' },
    DEMOTE: { description: 'One level down (یک سطح پایین‌تر).' },
    MERGE_WITH_PREVIOUS: { description: 'Belongs to what stands before it (ادغام با پیشین).' },
    MAKE_TEXT: { description: 'Is only text (فقط متن است).' },
    BEGIN_HERE: { description: 'A provision begins in this line (حکم از این‌جا آغاز می‌شود).' },
  },
});

@InputType({ description: 'One correction of what was recognised. They are applied in order; what no longer applies changes nothing.' })
export class TextCorrectionInput {
  @Field(() => CorrectionAct, { description: 'How.' })
  act!: CorrectionAct;

  @Field(() => Int, { description: '`start` of the node; for BEGIN_HERE any offset in the line.' })
  at!: number;
}

@InputType({ description: 'A pasted text, with the corrections of how it was read.' })
export class PastedTextInput {
  @Field(() => String, { description: 'The text as it was pasted, at most 2 MB (متن).' })
  text!: string;

  @Field(() => [TextCorrectionInput], { defaultValue: [], description: 'Corrections, in the order in which they were made.' })
  corrections!: TextCorrectionInput[];
}

@InputType({ description: 'One provision of a new draft.' })
export class DraftedProvisionInput {
  @Field(() => ProvisionKind, { description: 'What it is (نوع).' })
  kind!: ProvisionKind;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top (سطح).' })
  depth!: number;

  @Field(() => String, { nullable: true, description: 'Heading (عنوان).' })
  heading?: string | null;

  @Field(() => String, { description: 'Text (متن); may be empty.' })
  source!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it takes no number of its own («مکرر»).' })
  repeated!: boolean;

  @Field(() => ListNumbering, { nullable: true, description: 'How the list that it begins is counted.' })
  numbering?: ListNumbering | null;
}

@InputType({ description: 'A new draft.' })
export class DraftDirectiveInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => String, { description: 'Title (عنوان).' })
  title!: string;

  @Field(() => DirectiveKind, { defaultValue: DirectiveKind.DIRECTIVE, description: 'Kind of the text; its road follows from it (نوع).' })
  kind!: DirectiveKind;

  @Field(() => ID, { description: 'The council that drafts it (شورای تدوین‌کننده).' })
  councilId!: string;

  @Field(() => Classification, { defaultValue: Classification.NORMAL, description: 'Classification (طبقه‌بندی).' })
  classification!: Classification;

  @Field(() => Urgency, { defaultValue: Urgency.NORMAL, description: 'Urgency (فوریت).' })
  urgency!: Urgency;

  @Field(() => [DraftedProvisionInput], { defaultValue: [], description: 'Its provisions in the order of reading; none for an empty draft.' })
  provisions!: DraftedProvisionInput[];

  @Field(() => PastedTextInput, { nullable: true, description: 'Instead of provisions: a pasted text, drafted as its preview shows it.' })
  pasted?: PastedTextInput | null;
}

@InputType({ description: 'What to change of a directive beside its text; what is left out stays.' })
export class ReviseDirectiveInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: '`revision` of the directive as last seen.' })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'Title (عنوان).' })
  title?: string | null;

  @Field(() => DirectiveKind, { nullable: true, description: 'Kind; only of a draft, for the road follows from it (نوع).' })
  kind?: DirectiveKind | null;

  @Field(() => Classification, { nullable: true, description: 'Classification (طبقه‌بندی).' })
  classification?: Classification | null;

  @Field(() => Urgency, { nullable: true, description: 'Urgency (فوریت).' })
  urgency?: Urgency | null;
}

@InputType({ description: 'A draft to submit for review.' })
export class SubmitDirectiveInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: '`revision` of the directive as last seen.' })
  expectedRevision!: number;
}

@InputType({ description: 'A text to send back to its drafters.' })
export class ReturnToDraftInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => Int, { description: '`revision` of the directive as last seen.' })
  expectedRevision!: number;

  @Field(() => String, { description: 'Reason, told to those who take part (دلیل).' })
  reason!: string;
}

@InputType({ description: 'A version to keep.' })
export class SaveVersionInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => String, { description: 'Name by which people will know it (نام نسخه).' })
  name!: string;
}

@InputType({ description: 'Where somebody is reading or writing.' })
export class AnnouncePresenceInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => ID, { nullable: true, description: 'The provision in which the cursor stands; null for none.' })
  provisionId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they leave the page.' })
  isLeaving!: boolean;
}
