import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Council } from '../councils/index.ts';
import { Office, Person } from '../people/index.ts';
import { Classification, DirectiveKind, DirectiveState, Urgency } from './directive.enums.ts';
import { councilSecurity } from './text-guard.ts';
import { WorkflowDefinition } from './workflow-definition.entity.ts';

@ObjectType({ implements: Node, description: 'A directive or another text that a council drafts and has published (دستورالعمل).' })
@Entity({ tableName: 'directive', ...councilSecurity })
export class Directive extends Node {
  [OptionalProps]?: 'state' | 'revision' | 'textRevision' | 'isSample' | 'isOpen';

  @Field(() => String, { description: 'Title (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => DirectiveKind, { description: 'Kind of the text (نوع).' })
  @Enum({ items: () => DirectiveKind })
  kind!: DirectiveKind;

  @Field(() => DirectiveState, { description: 'Where it stands (وضعیت).' })
  @Enum({ items: () => DirectiveState, index: true })
  state: DirectiveState = DirectiveState.DRAFT;

  @Field(() => String, { nullable: true, description: 'Number given at publication (شماره); null before.' })
  @Property({ type: 'text', nullable: true })
  number?: string | null;

  @Field(() => Council, { description: 'The council that drafts it (شورای تدوین‌کننده).' })
  @ManyToOne({ entity: () => Council, index: true })
  council!: Council;

  @Field(() => Council, { nullable: true, description: 'The council that confirms it; null when its road needs none (شورای تأییدکننده).' })
  @ManyToOne({ entity: () => Council, nullable: true, index: true })
  confirmingCouncil?: Council | null;

  @Field(() => WorkflowDefinition, { description: 'The road it takes, in the version of the day it was begun (گردش کار).' })
  @ManyToOne({ entity: () => WorkflowDefinition, index: true })
  workflow!: WorkflowDefinition;

  @Field(() => Classification, { description: 'Classification (طبقه‌بندی).' })
  @Enum({ items: () => Classification })
  classification: Classification = Classification.NORMAL;

  @Field(() => Urgency, { description: 'Urgency (فوریت).' })
  @Enum({ items: () => Urgency })
  urgency: Urgency = Urgency.NORMAL;

  @Field(() => Int, { description: 'Grows with each change of title, kind, councils, classification, urgency or state; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => Int, { description: 'Grows with each change of the text; ask `provisionsChangedSince` with the last one seen.' })
  @Property({ type: 'int' })
  textRevision = 1;

  @Field(() => Person, { description: 'Who began it (آغازگر).' })
  @ManyToOne({ entity: () => Person, index: true })
  createdBy!: Person;

  @Field(() => Office, { description: 'The office in whose name it was begun (سمت آغازگر).' })
  @ManyToOne({ entity: () => Office, index: true })
  createdByOffice!: Office;

  @Field(() => DateTime, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When title, state or text last changed.' })
  @Property({ type: 'timestamptz', index: true })
  changedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last submitted for review; null while it never was.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  /** Published and not confidential: readable by everybody who is signed in. */
  @Property({ type: 'boolean' })
  isOpen = false;

  @Property({ type: 'boolean' })
  isConfidential = false;

  /** See GuardedText. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  readerOfficeIds: string[] = [];

  /** Persian alphabetical order as bytes. */
  @Property({ type: 'text', collation: 'C', index: true })
  sortKey!: string;

  /** Title and number, normalised for search. */
  @Property({ type: 'text' })
  searchKey!: string;
}
