import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Directive } from './directive.entity.ts';
import { Provision } from './provision.entity.ts';
import { GuardedText, textSecurity } from './text-guard.ts';
import { ProvisionKind } from './text/provision-kind.ts';

export enum ProvisionChange {
  DRAFTED = 'DRAFTED',
  INSERTED = 'INSERTED',
  REVISED = 'REVISED',
  MOVED = 'MOVED',
  LEVEL_CHANGED = 'LEVEL_CHANGED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
  REMOVED = 'REMOVED',
  RESTORED = 'RESTORED',
}

registerEnumType(ProvisionChange, {
  name: 'ProvisionChange',
  description: 'What was done to a provision (نوع تغییر).',
  valuesConfig: {
    DRAFTED: { description: 'Came with the first text (تدوین).' },
    INSERTED: { description: 'Was inserted (درج).' },
    REVISED: { description: 'Heading or text was revised (ویرایش).' },
    MOVED: { description: 'Was moved (جابه‌جایی).' },
    LEVEL_CHANGED: { description: 'Level or kind was changed (تغییر سطح).' },
    SPLIT: { description: 'Was split, or came of a split (تفکیک).' },
    MERGED: { description: 'Another was merged into it, or it into another (ادغام).' },
    REMOVED: { description: 'Was removed (حذف).' },
    RESTORED: { description: 'Was restored (بازگردانی).' },
  },
});

/** What a provision was after one change, and whose change it was. Nothing here is ever changed. */
@ObjectType({ implements: Node, description: 'A revision of a provision (سابقهٔ حکم).' })
@Entity({ tableName: 'provision_revision', ...textSecurity })
@Unique({ properties: ['provision', 'number'] })
@Index({ properties: ['directive', 'at'] })
export class ProvisionRevision extends GuardedText {
  @Field(() => Directive, { description: 'The directive.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => Provision, { description: 'The provision.' })
  @ManyToOne({ entity: () => Provision })
  provision!: Provision;

  @Field(() => Int, { description: "The provision's `revision` after this change." })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => ProvisionChange, { description: 'What was done.' })
  @Enum({ items: () => ProvisionChange })
  change!: ProvisionChange;

  @Field(() => ProvisionKind, { description: 'Its kind after the change.' })
  @Enum({ items: () => ProvisionKind })
  kind!: ProvisionKind;

  @Field(() => Int, { description: 'Its depth after the change.' })
  @Property({ type: 'int' })
  depth!: number;

  @Property({ type: 'text', collation: 'C' })
  rank!: string;

  @Field(() => String, { nullable: true, description: 'Its heading after the change.' })
  @Property({ type: 'text', nullable: true })
  heading?: string | null;

  @Field(() => String, { description: 'Its text as edited, after the change.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => String, { description: 'sha256 over kind, heading and source, hex.' })
  @Property({ type: 'text' })
  contentHash!: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who.' })
  @ManyToOne({ entity: () => Person })
  by!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  byOffice!: Office;
}
