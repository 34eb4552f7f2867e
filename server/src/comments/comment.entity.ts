import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Directive, GuardedText, Provision } from '../directives/index.ts';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { AnchorState } from './anchor.ts';

export enum ThreadState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  RESOLVED = 'RESOLVED',
  REOPENED = 'REOPENED',
}

registerEnumType(ThreadState, {
  name: 'CommentThreadState',
  description: 'State of a thread of comments (وضعیت گفت‌وگو).',
  valuesConfig: {
    OPEN: { description: 'Nobody else has answered yet (باز).' },
    ANSWERED: { description: 'Somebody else has answered (پاسخ‌داده).' },
    RESOLVED: { description: 'Settled (حل‌شده).' },
    REOPENED: { description: 'Was settled and is open again, with a reason (بازگشوده).' },
  },
});

registerEnumType(AnchorState, {
  name: 'AnchorState',
  description: 'How sure it is that a comment still stands beside the words it speaks of (وضعیت لنگر).',
  valuesConfig: {
    ANCHORED: { description: 'Its words stand where they stood (بر جای خود).' },
    MOVED: { description: 'Its words were found in another place (جابه‌جا).' },
    APPROXIMATE: { description: 'Its words were changed; this is what became of them (تقریبی).' },
    ORPHANED: { description: 'Its words are gone; the comment keeps them (بی‌جا).' },
  },
});

/**
 * Comments belong to those who make the text. Unlike the text they stay with them when it is published: neither
 * `is_open` nor the offices it is addressed to open them.
 */
const makers = [
  me.has('SECRETARIAT', 'MONITOR'),
  `council_id = any(${me.councils})`,
  `confirming_council_id = any(${me.councils})`,
  `not is_confidential and ${me.has('DRAFT')}`,
];
const commentSecurity = rowSecurity(makers, makers);

/** Comments on one place of a text. The quote stays as it was; place and state follow every edit. */
@ObjectType({ implements: Node, description: 'Comments on one place of a text (گفت‌وگو).' })
@Entity({ tableName: 'comment_thread', ...commentSecurity })
@Index({ properties: ['directive', 'startedAt'] })
export class CommentThread extends GuardedText {
  @Field(() => Directive, { description: 'The directive.' })
  @ManyToOne({ entity: () => Directive })
  directive!: Directive;

  @Field(() => Provision, { description: 'The provision its words stand in, or stood in when it was removed.' })
  @ManyToOne({ entity: () => Provision, index: true })
  provision!: Provision;

  @Field(() => String, { description: 'The words it speaks of, as they were; empty for the provision as a whole.' })
  @Property({ type: 'text' })
  quote!: string;

  @Property({ type: 'text' })
  prefix!: string;

  @Property({ type: 'text' })
  suffix!: string;

  @Field(() => Int, { description: 'Where its words begin in the `source` of the provision, in UTF-16 units.' })
  @Property({ type: 'int' })
  start!: number;

  @Field(() => Int, { description: 'Where they end.' })
  @Property({ type: 'int' })
  end!: number;

  @Field(() => AnchorState, { description: 'How sure that place is.' })
  @Enum({ items: () => Object.keys(AnchorState) })
  anchorState!: AnchorState;

  @Field(() => ThreadState, { description: 'State of the conversation.' })
  @Enum({ items: () => ThreadState })
  state: ThreadState = ThreadState.OPEN;

  @Field(() => Person, { description: 'Who began it.' })
  @ManyToOne({ entity: () => Person })
  startedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  startedByOffice!: Office;

  @Field(() => DateTime, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who settled it; null unless it is settled.' })
  @ManyToOne({ entity: () => Person, nullable: true })
  resolvedBy?: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled; null unless it is.' })
  @Property({ type: 'timestamptz', nullable: true })
  resolvedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was opened again, the last time.' })
  @Property({ type: 'text', nullable: true })
  reopenReason?: string | null;
}

/** One contribution. Plain text: whatever is typed is shown as typed, and a link is only what looks like one. */
@ObjectType({ implements: Node, description: 'A comment (نظر).' })
@Entity({ tableName: 'comment', ...commentSecurity })
@Index({ properties: ['thread', 'at'] })
export class Comment extends GuardedText {
  @Field(() => Directive, { description: 'The directive.' })
  @ManyToOne({ entity: () => Directive, index: true })
  directive!: Directive;

  @Field(() => CommentThread, { description: 'The conversation it belongs to.' })
  @ManyToOne({ entity: () => CommentThread })
  thread!: CommentThread;

  @Field(() => String, { description: 'What was written, plain text (متن).' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => Person, { description: 'Who wrote it.' })
  @ManyToOne({ entity: () => Person })
  author!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  office!: Office;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  mentionedOfficeIds: string[] = [];
}
