import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

@ObjectType({ implements: Node, description: 'A member of staff (شخص). Never a client, never a child.' })
@Entity({ tableName: 'person', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class Person extends Node {
  @Field(() => String, { description: 'Full name (نام و نام خانوادگی).' })
  @Property({ type: 'text' })
  name!: string;

  /** Personnel number in ASCII digits; only administrators are shown it. */
  @Property({ type: 'text', unique: true })
  personnelNumber!: string;

  @Field(() => Boolean, { description: 'Whether this is a made-up person of the sample data («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  @Property({ type: 'text', collation: 'C', index: true })
  sortKey!: string;

  @Property({ type: 'text' })
  searchKey!: string;
}
