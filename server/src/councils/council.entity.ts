import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

export enum CouncilKind {
  STRATEGIC = 'STRATEGIC',
  ADVISORY = 'ADVISORY',
}

registerEnumType(CouncilKind, {
  name: 'CouncilKind',
  description: 'Kind of a council (نوع شورا).',
  valuesConfig: {
    STRATEGIC: { description: 'Strategic council: general and strategic matters, the basic programmes (شورای راهبردی).' },
    ADVISORY: { description: 'Advisory council of social affairs: coordinates the provinces and confirms (شورای مشورتی).' },
  },
});

@ObjectType({ implements: Node, description: 'A council (شورا).' })
@Entity({ tableName: 'council', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Council extends Node {
  @Field(() => CouncilKind, { description: 'Kind of the council.' })
  @Enum({ items: () => CouncilKind, unique: true })
  kind!: CouncilKind;

  @Field(() => String, { description: 'Name in Persian (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { description: 'What it is for, in Persian (وظیفه).' })
  @Property({ type: 'text' })
  purpose!: string;
}
