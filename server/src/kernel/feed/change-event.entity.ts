import { Entity, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { appendOnly, me, rowSecurity } from '../row-security.ts';
import { DateTime } from '../scalars.ts';
import { type ChangeKind, changeKinds } from './change-kinds.ts';

/** One event of the change feed. Positions follow the order of commits, so that a reader who goes on from one loses none. */
@ObjectType({ description: 'Something that changed (رویداد تغییر).' })
@Entity({
  tableName: 'change_event',
  ...rowSecurity(
    [
      `is_open and ${me.signedIn}`,
      `council_ids && ${me.councils}`,
      `office_ids && array[${me.office}]`,
      me.has('SECRETARIAT'),
    ],
    [me.signedIn],
  ),
})
@Trigger(appendOnly)
export class ChangeEvent {
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  position!: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => changeKinds.values, { description: 'What happened.' })
  @Property({ type: 'text' })
  kind!: ChangeKind;

  @Field(() => String, { description: 'Type of the object concerned, as its `__typename` says it.' })
  @Property({ type: 'text' })
  objectType!: string;

  @Field(() => ID, { description: 'Global id of the object concerned; ask `node` for it.' })
  @Property({ type: 'text' })
  objectId!: string;

  /** Small facts, JSON: ids and counts, never text. */
  @Property({ type: 'jsonb' })
  facts: Record<string, unknown> = {};

  @Property({ type: 'boolean' })
  isOpen = false;

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  councilIds: string[] = [];

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  officeIds: string[] = [];
}
