import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { OfficeKind } from '../people/index.ts';

@ObjectType({ implements: Node, description: 'A unit that issues letters, with the form of its numbers (واحد صادرکننده).' })
@Entity({ tableName: 'issuing_unit', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class IssuingUnit extends Node {
  @Field(() => String, { description: 'Code of the unit, as it stands in its numbers, e.g. 700 (کد واحد).' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @Field(() => String, { description: 'Name in Persian (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { description: 'Form of its numbers: {serial}, {yy} or {yyyy}, {unit} (الگوی شماره).' })
  @Property({ type: 'text' })
  numberPattern!: string;

  @Field(() => OfficeKind, { description: 'The kind of office that signs its letters (امضاکننده).' })
  @Enum({ items: () => OfficeKind })
  signatoryKind!: OfficeKind;

  @Field(() => Boolean, { description: 'Whether its values are made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;
}
