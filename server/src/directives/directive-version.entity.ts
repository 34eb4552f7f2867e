import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Directive } from './directive.entity.ts';
import { GuardedText, textSecurity } from './text-guard.ts';
import type { ProvisionKind } from './text/provision-kind.ts';

export enum Milestone {
  DRAFTED = 'DRAFTED',
  SAVED = 'SAVED',
  SUBMITTED = 'SUBMITTED',
  CONFIRMATION_REQUESTED = 'CONFIRMATION_REQUESTED',
  CONFIRMED = 'CONFIRMED',
  RETURNED = 'RETURNED',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(Milestone, {
  name: 'Milestone',
  description: 'Why a version was kept (مناسبت نسخه).',
  valuesConfig: {
    DRAFTED: { description: 'The first text (متن نخست).' },
    SAVED: { description: 'Saved by a drafter under a name (ذخیرهٔ نسخه).' },
    SUBMITTED: { description: 'Submitted for review (ارسال برای بررسی).' },
    CONFIRMATION_REQUESTED: { description: 'Confirmation was requested (درخواست تأیید).' },
    CONFIRMED: { description: 'Confirmed by the council (تأیید شورا).' },
    RETURNED: { description: 'Returned to the drafters (بازگشت به پیش‌نویس).' },
    PUBLISHED: { description: 'Published (ابلاغ).' },
  },
});

/** A provision as a version froze it. */
export interface FrozenProvision {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly repeated: boolean;
  readonly label: string;
  readonly citation: string;
  readonly heading: string | null;
  readonly source: string;
  readonly text: string;
  readonly revision: number;
  readonly contentHash: string;
}

/** A whole text at a milestone. Nothing here is ever changed. */
@ObjectType({ implements: Node, description: 'A frozen version of a text (نسخه).' })
@Entity({ tableName: 'directive_version', ...textSecurity })
@Unique({ properties: ['directive', 'number'] })
export class DirectiveVersion extends GuardedText {
  @Field(() => Directive, { description: 'The directive.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  @Property({ type: 'int' })
  number!: number;

  @Field(() => Milestone, { description: 'Why it was kept.' })
  @Enum({ items: () => Milestone })
  milestone!: Milestone;

  @Field(() => String, { nullable: true, description: 'Name that a drafter gave it (نام).' })
  @Property({ type: 'text', nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Reason, where the act asked for one (دلیل).' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Field(() => String, { description: 'Title at that time (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  /** In the order of reading. */
  @Property({ type: 'jsonb' })
  content!: FrozenProvision[];

  @Field(() => String, { description: 'sha256 over title and content, hex (چکیده).' })
  @Property({ type: 'text' })
  hash!: string;

  @Field(() => Int, { description: "The directive's `textRevision` at that time." })
  @Property({ type: 'int' })
  textRevision!: number;

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
