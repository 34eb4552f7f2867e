import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';

export enum WorkKind {
  CONFIRM = 'CONFIRM',
  VOTE = 'VOTE',
  PUBLISH = 'PUBLISH',
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  ANSWER_COMMENT = 'ANSWER_COMMENT',
  ATTEND = 'ATTEND',
  SIGN_MINUTES = 'SIGN_MINUTES',
  CARRY_OUT = 'CARRY_OUT',
  REPORT_PROGRESS = 'REPORT_PROGRESS',
  HAND_OVER = 'HAND_OVER',
}

registerEnumType(WorkKind, {
  name: 'WorkKind',
  description: 'What an office has to do (نوع کار).',
  valuesConfig: {
    CONFIRM: { description: 'Confirm a directive, or decline it (تأیید).' },
    VOTE: { description: 'Vote on a motion in writing (رأی کتبی).' },
    PUBLISH: { description: 'Publish a confirmed directive (ابلاغ).' },
    ACKNOWLEDGE: { description: 'Acknowledge receipt of a directive (اعلام وصول).' },
    ANSWER_COMMENT: { description: 'Answer a comment in which the office is mentioned (پاسخ به نظر).' },
    ATTEND: { description: 'Attend a meeting that was called (حضور در جلسه).' },
    SIGN_MINUTES: { description: 'Sign the minutes of a meeting (امضای صورت‌جلسه).' },
    CARRY_OUT: { description: 'Carry out a decision and report on it (اجرای مصوبه).' },
    REPORT_PROGRESS: { description: 'Report the progress of an activity of an adopted schedule (گزارش پیشرفت).' },
    HAND_OVER: { description: 'Sign what was handed over with an office (صورت‌تحویل).' },
  },
});

/**
 * Work of an office, whoever holds it: a successor finds it where it was. It keeps no title: what it is about is read
 * from the object itself, under the object's own row security.
 */
@ObjectType({ implements: Node, description: 'Something that an office has to do (کار).' })
@Entity({ tableName: 'work_item', ...rowSecurity([`office_id = ${me.office}`], []) })
@Index({
  name: 'work_item_open',
  expression: 'create unique index "work_item_open" on "work_item" ("office_id", "kind", "object_id") where "closed_at" is null',
})
@Index({
  name: 'work_item_due',
  expression: 'create index "work_item_due" on "work_item" ("office_id", "due_on", "opened_at", "id") where "closed_at" is null',
})
export class WorkItem extends Node {
  @Field(() => Office, { description: 'The office that has to do it (سمت).' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  @Field(() => WorkKind, { description: 'What is to be done.' })
  @Enum({ items: () => WorkKind })
  kind!: WorkKind;

  @Field(() => String, { description: 'Type of the object it is about, as its `__typename` says it.' })
  @Property({ type: 'text' })
  objectType!: string;

  /** Without a foreign key, for it points to tables of modules above; shown as `objectId`. */
  @Property({ type: 'uuid', index: true })
  objectId!: string;

  @Property({ type: 'text' })
  reasonFa!: string;

  @Property({ type: 'text' })
  reasonEn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day on which it is in time, in Tehran; null without a deadline (مهلت).' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;

  @Field(() => DateTime, { description: 'When it came up.' })
  @Property({ type: 'timestamptz' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or fell away; null while it is open.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;
}
