import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ByLaw, Council } from '../councils/index.ts';
import { Node } from '../kernel/node.ts';
import { CivilDate, DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { Province } from '../territories/index.ts';
import { MeetingMode, MeetingState } from './meeting.enums.ts';
import { MeetingGuard, meetingSecurity } from './meeting-guard.ts';

@ObjectType({ implements: Node, description: 'A meeting of a council, of one or several days (جلسه).' })
@Entity({ tableName: 'meeting', ...meetingSecurity })
@Unique({ properties: ['council', 'year', 'number'] })
@Index({ properties: ['firstOn', 'id'] })
export class Meeting extends MeetingGuard {
  [OptionalProps]?: 'state' | 'revision' | 'isSample' | 'isCalled' | 'leaderOfficeIds' | 'invitedOfficeIds';

  @Field(() => Council, { description: 'The council that meets (شورا).' })
  @ManyToOne({ entity: () => Council })
  council!: Council;

  @Field(() => String, { description: 'Title (عنوان).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => MeetingState, { description: 'Where it stands (وضعیت).' })
  @Enum({ items: () => MeetingState })
  state: MeetingState = MeetingState.DRAFT;

  @Field(() => Int, { nullable: true, description: 'Jalali year in which it was numbered; null until it is called (سال).' })
  @Property({ type: 'int', nullable: true })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number in the council and the year, given when it is called (شماره).' })
  @Property({ type: 'int', nullable: true })
  number?: number | null;

  @Field(() => MeetingMode, { description: 'How people attend (شیوهٔ برگزاری).' })
  @Enum({ items: () => MeetingMode })
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, description: 'Where it is held (محل).' })
  @Property({ type: 'text', nullable: true })
  place?: string | null;

  @Field(() => Province, { nullable: true, description: 'The province that hosts it (استان میزبان).' })
  @ManyToOne({ entity: () => Province, nullable: true, index: true })
  hostProvince?: Province | null;

  @Field(() => String, { nullable: true, description: 'Address for those who attend online, https (پیوند).' })
  @Property({ type: 'text', nullable: true })
  link?: string | null;

  @Field(() => CivilDate, { description: 'Its first day (نخستین روز).' })
  @Property({ type: 'date' })
  firstOn!: string;

  @Field(() => CivilDate, { description: 'Its last day (واپسین روز).' })
  @Property({ type: 'date' })
  lastOn!: string;

  @Field(() => Int, { description: 'Grows with each change of what was planned; send it as `expectedRevision`.' })
  @Property({ type: 'int' })
  revision = 1;

  @Field(() => ByLaw, { nullable: true, description: 'The version of the by-law that it is held under, frozen when it is called (آیین کار).' })
  @ManyToOne({ entity: () => ByLaw, nullable: true })
  byLaw?: ByLaw | null;

  @Field(() => Person, { description: 'Who planned it.' })
  @ManyToOne({ entity: () => Person })
  plannedBy!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  plannedByOffice!: Office;

  @Field(() => DateTime, { description: 'When it was planned.' })
  @Property({ type: 'timestamptz' })
  plannedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its invitees were called (زمان دعوت).' })
  @Property({ type: 'timestamptz', nullable: true })
  calledAt?: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who called them.' })
  @ManyToOne({ entity: () => Person, nullable: true })
  calledBy?: Person | null;

  @Field(() => Office, { nullable: true, description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office, nullable: true })
  calledByOffice?: Office | null;

  @Field(() => String, { nullable: true, description: 'Why it was called at shorter notice than the by-law asks (دلیل کوتاهی مهلت دعوت).' })
  @Property({ type: 'text', nullable: true })
  shortNoticeReason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was first opened (زمان گشایش).' })
  @Property({ type: 'timestamptz', nullable: true })
  openedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed (زمان پایان).' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was called off (زمان لغو).' })
  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off (دلیل لغو).' })
  @Property({ type: 'text', nullable: true })
  cancelReason?: string | null;

  @Field(() => Boolean, { description: 'Whether it is made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  /** Title, normalised for search. */
  @Property({ type: 'text' })
  searchKey!: string;
}
