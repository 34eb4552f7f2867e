import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Province } from '../territories/index.ts';

export enum OfficeKind {
  HEAD_OF_ORGANIZATION = 'HEAD_OF_ORGANIZATION',
  DEPUTY_SOCIAL_AFFAIRS = 'DEPUTY_SOCIAL_AFFAIRS',
  SECRETARIAT = 'SECRETARIAT',
  DIRECTOR_GENERAL = 'DIRECTOR_GENERAL',
  PROVINCIAL_DEPUTY = 'PROVINCIAL_DEPUTY',
  EXPERT = 'EXPERT',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

registerEnumType(OfficeKind, {
  name: 'OfficeKind',
  description: 'Kind of an office (نوع سمت).',
  valuesConfig: {
    HEAD_OF_ORGANIZATION: { description: 'Head of the organization (رئیس سازمان).' },
    DEPUTY_SOCIAL_AFFAIRS: { description: 'National deputy for social affairs (معاون امور اجتماعی).' },
    SECRETARIAT: { description: "Secretariat of the councils (دبیرخانهٔ شوراها)." },
    DIRECTOR_GENERAL: { description: 'Director general of a province (مدیرکل).' },
    PROVINCIAL_DEPUTY: { description: 'Deputy for social affairs of a province (معاون اجتماعی استان).' },
    EXPERT: { description: 'Expert of a unit (کارشناس).' },
    ADMINISTRATOR: { description: 'Administrator of this system (مدیر سامانه).' },
  },
});

/** A post, whoever holds it: seats, letters and work belong to it and survive its holders. */
@ObjectType({ implements: Node, description: 'An office, whoever holds it (سمت).' })
@Entity({ tableName: 'office', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Office extends Node {
  @Field(() => OfficeKind, { description: 'Kind of the office (نوع).' })
  @Enum({ items: () => OfficeKind, index: true })
  kind!: OfficeKind;

  @Field(() => String, { description: 'Title in Persian (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'Title in English (عنوان انگلیسی).' })
  @Property({ type: 'text' })
  titleEn!: string;

  @Field(() => Province, { nullable: true, description: 'Province of the office; null at headquarters (استان).' })
  @ManyToOne({ entity: () => Province, nullable: true, index: true })
  province?: Province | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which the office no longer exists; null while it does.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Property({ type: 'text', collation: 'C', index: true })
  sortKey!: string;

  @Property({ type: 'text' })
  searchKey!: string;
}
