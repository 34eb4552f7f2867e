import { randomUUID } from 'node:crypto';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, InterfaceType, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { me, rowSecurity } from '../../src/kernel/row-security.ts';
import { CivilDate, DateTime } from '../../src/kernel/scalars.ts';

/**
 * A small domain for the read road's own tests: every kind of column and relation, and rows that some may not see.
 * The policies are wrapped as those of deliveries are: it hides from the planner how many rows they leave, and so gives
 * statements over the same rows different plans.
 */
@InterfaceType({ description: 'A thing with an identity.' })
export abstract class Thing {
  @Field(() => ID, { description: 'Global id.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();
}

export enum BookState {
  DRAFT = 'DRAFT',
  PRINTED = 'PRINTED',
  LOST = 'LOST',
}
registerEnumType(BookState, { name: 'BookState', description: 'State of a book.' });

@ObjectType({ implements: Thing, description: 'A writer.' })
@Entity({ tableName: 'author', ...rowSecurity([`coalesce(${me.signedIn}, false)`], []) })
export class Author extends Thing {
  @Field(() => String, { description: 'Name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Birthday.' })
  @Property({ type: 'date', nullable: true })
  bornOn?: string | null;

  @Field(() => Author, { nullable: true, description: 'Teacher.' })
  @ManyToOne({ entity: () => Author, nullable: true })
  teacher?: Author | null;
}

@ObjectType({ description: 'Measures of a book.' })
export class Measures {
  @Field(() => Int, { description: 'Width.' })
  width!: number;
  @Field(() => Int, { nullable: true, description: 'Depth.' })
  depth?: number | null;
  @Field(() => [Label], { description: 'Labels.' })
  labels!: Label[];
}

@ObjectType({ description: 'A label.' })
export class Label {
  @Field(() => String, { description: 'Text.' })
  text!: string;
}

/** Seen by all when printed; otherwise by the office that owns it. */
@ObjectType({ implements: Thing, description: 'A book.' })
@Entity({ tableName: 'book', ...rowSecurity([`coalesce(state = 'PRINTED' or office_id = ${me.office}, false)`], []) })
export class Book extends Thing {
  @Field(() => String, { description: 'Title.' })
  @Property({ type: 'text', collation: 'C' })
  title!: string;

  @Field(() => Author, { description: 'Author.' })
  @ManyToOne({ entity: () => Author, index: true })
  author!: Author;

  @Field(() => Author, { nullable: true, description: 'Editor.' })
  @ManyToOne({ entity: () => Author, nullable: true })
  editor?: Author | null;

  @Field(() => BookState, { description: 'State.' })
  @Enum({ items: () => BookState })
  state!: BookState;

  @Field(() => Int, { nullable: true, description: 'Pages.' })
  @Property({ type: 'int', nullable: true })
  pages?: number | null;

  @Field(() => [String], { description: 'Tags.' })
  @Property({ type: 'text[]' })
  tags: string[] = [];

  @Field(() => Measures, { nullable: true, description: 'Measures.' })
  @Property({ type: 'jsonb', nullable: true })
  measures?: Measures | null;

  @Field(() => DateTime, { description: 'When it came.' })
  @Property({ type: 'timestamptz', length: 6 })
  createdAt!: Date;

  @Property({ type: 'uuid' })
  officeId!: string;
}

@ObjectType({ implements: Thing, description: 'A remark on a book.' })
@Entity({ tableName: 'remark', ...rowSecurity([`coalesce(${me.signedIn}, false)`], []) })
export class Remark extends Thing {
  @Field(() => Book, { description: 'Book; an error where it may not be seen.' })
  @ManyToOne({ entity: () => Book, index: true })
  book!: Book;

  @Field(() => Remark, { nullable: true, description: 'Answered remark.' })
  @ManyToOne({ entity: () => Remark, nullable: true, index: true })
  answerTo?: Remark | null;

  @Field(() => String, { description: 'Text.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Due day.' })
  @Property({ type: 'date', nullable: true })
  dueOn?: string | null;
}

@ObjectType({ description: 'How many books an author has in a state; rows without a table.' })
export class Tally {
  @Field(() => Author, { description: 'Author.' })
  author!: Author;
  @Field(() => BookState, { description: 'State.' })
  state!: BookState;
  @Field(() => Int, { description: 'Number.' })
  books!: number;
}

@ObjectType({ description: 'Books of one first letter; rows without a table, in pages.' })
export class Shelf {
  @Field(() => ID, { description: 'Global id, of this list only.' })
  id!: string;
  @Field(() => String, { description: 'Letter.' })
  letter!: string;
  @Field(() => Int, { description: 'Number.' })
  books!: number;
  @Field(() => DateTime, { description: 'When the newest came.' })
  newest!: Date;
  @Field(() => Author, { nullable: true, description: 'Some author.' })
  author?: Author | null;
}

export const Subject = createUnionType({
  name: 'Subject',
  description: 'What a remark is about: a book, or a remark.',
  types: () => [Book, Remark] as const,
});

export const libraryEntities = [Author, Book, Remark];
