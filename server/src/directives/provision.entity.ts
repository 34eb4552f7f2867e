import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Directive } from './directive.entity.ts';
import { GuardedText, textSecurity } from './text-guard.ts';
import { ProvisionKind } from './text/provision-kind.ts';
import { ListNumbering } from './text/provision-label.ts';

registerEnumType(ProvisionKind, {
  name: 'ProvisionKind',
  description: 'What a provision is (نوع حکم).',
  valuesConfig: {
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
    TEXT: { description: 'Paragraph without a number (متن).' },
  },
});

registerEnumType(ListNumbering, {
  name: 'ListNumbering',
  description: 'How the members of a list are counted (روش شماره‌گذاری).',
  valuesConfig: {
    ALPHABET: { description: 'الف ب پ ت ث.' },
    ABJAD: { description: 'الف ب ج د ه (ابجد).' },
    NUMBERS: { description: '۱ ۲ ۳.' },
    SINGLE: { description: 'An article that is the only one is called «ماده واحده».' },
  },
});

/** One provision. A text is a flat list of them in the order of `rank`; the tree follows from `depth`. */
@ObjectType({ implements: Node, description: 'A provision of a directive (حکم): its id never changes, its number is computed.' })
@Entity({ tableName: 'provision', ...textSecurity })
@Index({ properties: ['directive', 'rank'] })
@Index({ properties: ['directive', 'changedIn'] })
@Index({ name: 'provision_unpublished', expression: 'create index "provision_unpublished" on "provision" ("directive_id") where not is_open' })
export class Provision extends GuardedText {
  @Field(() => Directive, { description: 'The directive it belongs to.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => String, { description: 'Place in the text: a fractional index, compared byte by byte (جایگاه).' })
  @Property({ type: 'text', collation: 'C' })
  rank!: string;

  @Field(() => ProvisionKind, { description: 'What it is (نوع).' })
  @Enum({ items: () => ProvisionKind })
  kind!: ProvisionKind;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top (سطح).' })
  @Property({ type: 'int' })
  depth!: number;

  @Field(() => Boolean, { description: 'Whether it was inserted as «مکرر» and takes no number of its own.' })
  @Property({ type: 'boolean' })
  repeated = false;

  @Field(() => ListNumbering, { nullable: true, description: 'How the list that it begins is counted; null for the habit of the text.' })
  @Enum({ items: () => ListNumbering, nullable: true })
  numbering?: ListNumbering | null;

  @Field(() => String, { nullable: true, description: 'Heading (عنوان); null where there is none.' })
  @Property({ type: 'text', nullable: true })
  heading?: string | null;

  @Field(() => String, { description: 'Text as it is edited; a reference is `[[provision_…]]` (متن ویرایشی).' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => String, { description: 'Text as it is read: each reference shows what its target is called now (متن).' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => String, { description: 'Computed label, e.g. «ماده ۵»; empty for what is not numbered (شماره).' })
  @Property({ type: 'text' })
  label!: string;

  @Field(() => String, { description: 'How other provisions speak of it, e.g. «بند الف ماده ۵» (نشانی).' })
  @Property({ type: 'text' })
  citation!: string;

  @Field(() => Int, { nullable: true, description: 'Place in the sequence that its label counts; null for what is not numbered.' })
  @Property({ type: 'int', nullable: true })
  ordinal?: number | null;

  @Field(() => Provision, { nullable: true, description: 'The provision it stands under; null at the top.' })
  @ManyToOne({ entity: () => Provision, nullable: true, index: true })
  parent?: Provision | null;

  @Field(() => Int, { description: 'Grows with each change that a person makes to it; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  /** `textRevision` of the directive at which anything of this provision last changed, its label included. */
  @Field(() => Int, { description: "The directive's `textRevision` at which anything of it last changed, its label included." })
  @Property({ type: 'int' })
  changedIn = 1;

  @Field(() => String, { description: 'sha256 over kind, heading and source, hex; renumbering does not change it (چکیدهٔ متن).' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => Int, { description: 'How many of its references lead to a provision that was removed (ارجاع گسسته).' })
  @Property({ type: 'int' })
  brokenReferences = 0;

  @Field(() => DateTime, { nullable: true, description: 'When it was removed; null while it stands. A removed provision can be restored.' })
  @Property({ type: 'timestamptz', nullable: true })
  removedAt?: Date | null;

  @Field(() => Person, { description: 'Who last changed it.' })
  @ManyToOne({ entity: () => Person })
  lastEditedBy!: Person;

  @Field(() => Office, { description: 'The office in whose name it was last changed.' })
  @ManyToOne({ entity: () => Office })
  lastEditedByOffice!: Office;

  @Field(() => DateTime, { description: 'When a person last changed it.' })
  @Property({ type: 'timestamptz' })
  lastEditedAt!: Date;

  /** Label, heading and text, normalised for search. */
  @Property({ type: 'text' })
  searchKey!: string;
}
