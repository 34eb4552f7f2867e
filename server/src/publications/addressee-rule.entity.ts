import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import type { OfficeKind } from '../people/index.ts';

/** A kind of office of every province that exists on the day. */
export interface OfficesOfEveryProvince {
  readonly kind: keyof typeof OfficeKind;
}

/** Who is addressed, as data: names for the letter, offices for the deliveries. */
export interface AddresseeRuleBody {
  readonly to: OfficesOfEveryProvince;
  readonly copies: readonly OfficesOfEveryProvince[];
}

@ObjectType({ implements: Node, description: 'A version of a rule of whom a text goes to (قاعدهٔ مخاطبان).' })
@Entity({ tableName: 'addressee_rule', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
@Unique({ properties: ['code', 'version'] })
export class AddresseeRule extends Node {
  @Field(() => String, { description: 'Code that roads of texts name it by, e.g. ALL_PROVINCES.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  @Property({ type: 'int' })
  version!: number;

  @Field(() => CivilDate, { description: 'First day on which it applies.' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Whom the letter names as addressees, in Persian (گیرندگان).' })
  @Property({ type: 'text' })
  addressees!: string;

  @Field(() => String, { description: 'The same in English.' })
  @Property({ type: 'text' })
  addresseesEn!: string;

  @Field(() => [String], { description: 'Whom the letter names as receiving copies, in Persian (رونوشت).' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  copies!: string[];

  @Property({ type: 'jsonb' })
  rule!: AddresseeRuleBody;
}
