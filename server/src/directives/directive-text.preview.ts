import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal, UnmetCondition } from '../kernel/refusal.ts';
import { DoubtCodes } from './doubt.words.ts';
import type { DoubtCode } from './recognition/recognised-text.ts';
import { ProvisionKind } from './text/provision-kind.ts';

export enum RecognisedKind {
  TITLE = 'TITLE',
  PREAMBLE = 'PREAMBLE',
  PART = 'PART',
  CHAPTER = 'CHAPTER',
  SECTION = 'SECTION',
  ARTICLE = 'ARTICLE',
  POINT = 'POINT',
  SUBPOINT = 'SUBPOINT',
  NOTE = 'NOTE',
  ANNEX = 'ANNEX',
  HEADING = 'HEADING',
  TEXT = 'TEXT',
  CLOSING = 'CLOSING',
  FOOTNOTE = 'FOOTNOTE',
}
registerEnumType(RecognisedKind, {
  name: 'RecognisedKind',
  description: 'What a stretch of a pasted text was recognised as (نوع بخش متن).',
  valuesConfig: {
    TITLE: { description: 'Title of the text (عنوان).' },
    PREAMBLE: { description: 'Preamble (مقدمه).' },
    PART: { description: 'Part (بخش).' },
    CHAPTER: { description: 'Chapter (فصل).' },
    SECTION: { description: 'Section (مبحث).' },
    ARTICLE: { description: 'Article (ماده).' },
    POINT: { description: 'Point (بند).' },
    SUBPOINT: { description: 'Sub-point (جزء).' },
    NOTE: { description: 'Note (تبصره).' },
    ANNEX: { description: 'Annex (پیوست).' },
    HEADING: { description: 'Heading without a number (سرفصل).' },
    TEXT: { description: 'Text (متن).' },
    CLOSING: { description: 'Closing formula, signature, date (پایان متن).' },
    FOOTNOTE: { description: 'Footnote (پانویس).' },
  },
});

@ObjectType({ description: 'Why a person should look at a place of a pasted text before trusting it (مورد مشکوک).' })
export class TextDoubt {
  @Field(() => DoubtCodes, { description: 'Stable code, for programs.' })
  code!: DoubtCode;

  @Field(() => String, { description: "One sentence in the caller's language." })
  message!: string;

  @Field(() => Int, { description: 'Offset in the source, in UTF-16 units.' })
  at!: number;
}

@ObjectType({ description: 'A stretch of the source. Together they are the whole source, without a gap (بخش متن).' })
export class RecognisedNode {
  @Field(() => RecognisedKind, { description: 'What it was recognised as.' })
  kind!: RecognisedKind;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top.' })
  depth!: number;

  @Field(() => String, { nullable: true, description: 'Its label as it stands in the source («ماده ۵»); null where there is none.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'Its heading; null where there is none.' })
  heading?: string | null;

  @Field(() => String, { description: 'Its text, without label and heading.' })
  text!: string;

  @Field(() => Int, { description: 'Where it starts in the source, in UTF-16 units; corrections name it by this.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;

  @Field(() => ProvisionKind, { nullable: true, description: 'What it becomes in the draft; null for the title and for blanks.' })
  becomes?: ProvisionKind | null;

  @Field(() => Int, { nullable: true, description: 'Its depth in the draft; null where it becomes no provision.' })
  becomesDepth?: number | null;

  @Field(() => String, { nullable: true, description: 'Its computed label in the draft, which may differ from that of the source.' })
  becomesLabel?: string | null;

  @Field(() => [TextDoubt], { description: 'What is doubtful in it.' })
  doubts!: TextDoubt[];
}

@ObjectType({ description: 'What the closing formula says of the text against what was found (کنترل شمار).' })
export class CountCheck {
  @Field(() => RecognisedKind, { description: 'What is counted.' })
  kind!: RecognisedKind;

  @Field(() => Int, { description: 'How many the text says there are.' })
  stated!: number;

  @Field(() => Int, { description: 'How many were found.' })
  found!: number;

  @Field(() => Int, { description: 'Where the text says so, in UTF-16 units.' })
  at!: number;
}

@ObjectType({ description: 'A hidden character that must be taken out of the source before it can be drafted (نویسهٔ پنهان).' })
export class HiddenCharacter {
  @Field(() => String, { description: 'As people look it up, e.g. `U+202E`.' })
  codePoint!: string;

  @Field(() => Int, { description: 'Offset in the source, in UTF-16 units.' })
  at!: number;
}

@ObjectType({ description: 'What was recognised in a pasted text; nothing was stored (پیش‌نمایش متن).' })
export class DirectiveTextPreview {
  @Field(() => String, { nullable: true, description: 'The title that was found.' })
  title?: string | null;

  @Field(() => [RecognisedNode], { description: 'The stretches of the source in its order.' })
  nodes!: RecognisedNode[];

  @Field(() => [CountCheck], { description: 'Counts that the text states of itself.' })
  checks!: CountCheck[];

  @Field(() => [Int], { description: 'Where further documents seem to begin; split the source there and preview each.' })
  secondDocumentsAt!: number[];

  @Field(() => [HiddenCharacter], { description: 'Hidden characters that a draft is refused for; the first twenty.' })
  hiddenCharacters!: HiddenCharacter[];

  @Field(() => [UnmetCondition], { description: 'What keeps it from being drafted as it is; empty when nothing does.' })
  unmet!: UnmetCondition[];

  @Field(() => Int, { description: 'Number of provisions that the draft would have.' })
  provisionCount!: number;

  @Field(() => Boolean, { description: 'Whether the nodes together are the source, character for character.' })
  isLossless!: boolean;
}

@ObjectType({ description: 'A preview, or why there is none.' })
export class PreviewPayload {
  @Field(() => DirectiveTextPreview, { nullable: true, description: 'The preview; null when refused.' })
  preview?: DirectiveTextPreview | null;

  @Field(() => [Refusal], { description: 'Why not, if not.' })
  refusals!: Refusal[];
}
