import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Classification } from '../directives/index.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { SigningKey } from './signing/signing-key.entity.ts';

/**
 * What anybody may know of a publication, without signing in: a row of its own, so that no policy of the publication
 * itself has to be open. Of a confidential one it holds neither title nor text.
 */
@ObjectType({ description: 'What anybody may know of a publication in order to verify it (اعتبارسنجی).' })
@Entity({ tableName: 'verification', ...rowSecurity(['true'], [me.has('SECRETARIAT')]) })
export class Verification {
  /** Id of the publication. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'Code printed on the letter (کد اعتبارسنجی).' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String, { description: 'Number, to be read from left to right (شماره).' })
  @Property({ type: 'text', unique: true })
  number!: string;

  @Field(() => Classification, { description: 'Classification (طبقه‌بندی).' })
  @Enum({ items: () => Classification })
  classification!: Classification;

  @Field(() => String, { nullable: true, description: 'Title; null for a confidential one (عنوان).' })
  @Property({ type: 'text', nullable: true })
  title?: string | null;

  @Field(() => CivilDate, { description: 'Day on which it was confirmed (تاریخ تصویب).' })
  @Property({ type: 'date' })
  approvedOn!: string;

  @Field(() => CivilDate, { description: 'Day of the letter (تاریخ ابلاغ).' })
  @Property({ type: 'date' })
  communicatedOn!: string;

  @Field(() => CivilDate, { description: 'First day on which it applies (تاریخ لازم‌الاجرا شدن).' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'sha256 of the frozen content, hex (چکیده).' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => String, { description: 'What is signed: canonical JSON of number, dates and hash (گواهی).' })
  @Property({ type: 'text' })
  certificate!: string;

  @Field(() => String, { description: 'Ed25519 signature over `certificate`, base64 (امضای دیجیتال).' })
  @Property({ type: 'text' })
  signature!: string;

  @Field(() => SigningKey, { description: 'The key it was signed with (کلید امضا).' })
  @ManyToOne({ entity: () => SigningKey })
  signingKey!: SigningKey;

  /** The frozen content, served as a file; null for a confidential one. */
  @Property({ type: 'text', nullable: true })
  content?: string | null;
}
