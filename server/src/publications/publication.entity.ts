import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Classification, Directive, Urgency } from '../directives/index.ts';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import type { LetterReference } from './letter/letter-reference.ts';
import { SigningKey } from './signing/signing-key.entity.ts';

const readers = [
  `is_open and ${me.signedIn}`,
  me.has('SECRETARIAT', 'MONITOR'),
  `reader_office_ids && array[${me.office}]`,
  `council_ids && ${me.councils}`,
];

/** The letter by which a text was published, with all that was frozen on that day. Nothing here is ever changed. */
@ObjectType({ implements: Node, description: 'The publication of a version of a directive, with its letter (ابلاغ).' })
@Entity({ tableName: 'publication', ...rowSecurity(readers, [me.has('SECRETARIAT')]) })
@Unique({ properties: ['directive', 'version'] })
@Unique({ properties: ['unit', 'jalaliYear', 'serial'] })
export class Publication extends Node {
  @Field(() => Directive, { description: 'The directive.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => Int, { description: 'Version of the directive that was published, from 1; each is acknowledged by itself (نسخه).' })
  @Property({ type: 'int' })
  version!: number;

  @Field(() => String, { description: 'Number, to be read from left to right, e.g. 29112/88/700 (شماره).' })
  @Property({ type: 'text', unique: true })
  number!: string;

  @Property({ type: 'text' })
  unit!: string;

  @Field(() => Int, { description: 'Jalali year of its number series (سال).' })
  @Property({ type: 'int' })
  jalaliYear!: number;

  @Property({ type: 'int' })
  serial!: number;

  @Field(() => String, { description: 'Code by which anybody verifies it (کد اعتبارسنجی).' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String, { description: 'Title of the text on the day of publication (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'Subject of the letter (موضوع).' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Text of the covering letter (متن نامه).' })
  @Property({ type: 'text', nullable: true })
  body?: string | null;

  @Field(() => Classification, { description: 'Classification (طبقه‌بندی).' })
  @Enum({ items: () => Classification })
  classification!: Classification;

  @Field(() => Urgency, { description: 'Urgency (فوریت).' })
  @Enum({ items: () => Urgency })
  urgency!: Urgency;

  @Field(() => CivilDate, { description: 'Day on which it was confirmed (تاریخ تصویب).' })
  @Property({ type: 'date' })
  approvedOn!: string;

  @Field(() => CivilDate, { description: 'Day of the letter (تاریخ ابلاغ).' })
  @Property({ type: 'date' })
  communicatedOn!: string;

  @Field(() => CivilDate, { description: 'First day on which it applies (تاریخ لازم‌الاجرا شدن).' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => CivilDate, { description: 'Last day for acknowledgement (مهلت اعلام وصول).' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => String, { description: 'Whom the letter is addressed to, in Persian (گیرندگان).' })
  @Property({ type: 'text' })
  addressees!: string;

  @Field(() => String, { description: 'Whom the letter is addressed to, in English.' })
  @Property({ type: 'text' })
  addresseesEn!: string;

  @Field(() => [String], { description: 'Whom copies go to, as the letter names them (رونوشت).' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  copies!: string[];

  @Field(() => [String], { description: 'What is attached (پیوست‌ها).' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  attachments!: string[];

  @Property({ type: 'jsonb' })
  letterReferences!: LetterReference[];

  @Field(() => Office, { description: 'The office that signs (سمت امضاکننده).' })
  @ManyToOne({ entity: () => Office })
  signatoryOffice!: Office;

  @Field(() => Person, { description: 'Who held that office on the day (امضاکننده).' })
  @ManyToOne({ entity: () => Person })
  signatory!: Person;

  @Field(() => String, { description: 'Name of the signatory on the day.' })
  @Property({ type: 'text' })
  signatoryName!: string;

  @Field(() => String, { description: 'Title of the signing office on the day, in Persian.' })
  @Property({ type: 'text' })
  signatoryTitle!: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  @Property({ type: 'timestamptz' })
  publishedAt!: Date;

  @Field(() => Person, { description: 'Who published it.' })
  @ManyToOne({ entity: () => Person })
  publishedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  publishedByOffice!: Office;

  @Field(() => String, { description: 'The frozen content: canonical JSON, the bytes of which `contentHash` is the hash (محتوای منجمد).' })
  @Property({ type: 'text' })
  content!: string;

  @Field(() => String, { description: 'sha256 of `content`, hex (چکیده).' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => String, { description: 'What is signed: canonical JSON of number, dates and hash (گواهی).' })
  @Property({ type: 'text' })
  certificate!: string;

  @Field(() => String, { description: 'Ed25519 signature over `certificate`, base64 (امضای دیجیتال).' })
  @Property({ type: 'text' })
  signature!: string;

  @Field(() => SigningKey, { description: 'The key it was signed with.' })
  @ManyToOne({ entity: () => SigningKey })
  signingKey!: SigningKey;

  /** Not confidential: readable by everybody who is signed in. */
  @Property({ type: 'boolean' })
  isOpen!: boolean;

  /** Offices that read it even when it is confidential: those it was delivered to. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  readerOfficeIds!: string[];

  /** The councils that drafted and confirmed it. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  councilIds!: string[];

  /** Number, title and subject, as a compact search key; the text is found by its provisions. */
  @Property({ type: 'text' })
  searchKey!: string;
}
