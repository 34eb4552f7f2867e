import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ArgsType, Ctx, Field, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  Computed, Connection, FieldsOf, List, NodeById, NodesByIds, One, OneById, OneOf, Queries, SqlField,
  bind, column, orders, sql, value,
} from '../../src/kernel/read/index.ts';
import { DateTime } from '../../src/kernel/scalars.ts';
import { Author, Book, BookState, Measures, Remark, Shelf, Subject, Tally, Thing } from './library.entities.ts';

const bookOrders = orders<Book>('BookOrder', {
  TITLE: { by: ['title'], says: 'By title.' },
  NEWEST: { by: ['-createdAt'], says: 'Newest first.' },
  THICKEST: { by: ['-pages', 'title'], says: 'Thickest first.' },
});
const remarkOrders = orders<Remark>('RemarkOrder', {
  DUE: { by: ['dueOn'], says: 'By day.' },
  TEXT: { by: ['-text'], says: 'By text, backwards.' },
});

const shelfOrders = orders<Shelf>('ShelfOrder', {
  BOOKS: { by: ['-books', 'letter'], says: 'Fullest first.' },
  NEWEST: { by: ['-newest'], says: 'By the newest book.' },
});

@ArgsType()
export class BookFilter {
  @Field(() => BookState, { nullable: true, description: 'Only this state.' })
  state?: BookState | null;
  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  search?: string | null;
  @Field(() => [Int], { nullable: true, description: 'Only these numbers of pages.' })
  pages?: number[] | null;
}

@ObjectType({ description: 'What may be done.' })
export class Deed {
  @Field(() => String, { description: 'Verb.' })
  verb!: string;
  @Field(() => Boolean, { description: 'Whether now.' })
  allowed!: boolean;
}

@FieldsOf(() => Author)
export class AuthorFields {
  @Connection(() => Book, {
    description: 'Books.',
    by: 'author',
    args: BookFilter,
    where: ({ row, args }) => {
      if (args.state) return sql`${row('state')} = ${args.state}`;
      if (args.search) return sql`${row('title')} like '%' || ${args.search} || '%'`;
      return args.pages ? sql`${row('pages')} = any(${bind(args.pages, 'int[]')})` : null;
    },
    orders: bookOrders,
  })
  books!: never;

  @List(() => Book, { description: 'The three newest books.', by: 'author', orderBy: ['-createdAt', 'id'], limit: 3 })
  newest!: never;

  @One(() => Book, { description: 'The thickest book.', by: 'author', where: ({ row, parent, table }) =>
    sql`${row('id')} = (select x.id from ${table(Book)} x where x.author_id = ${parent('id')} order by x.pages desc nulls last, x.id limit 1)` })
  thickest!: never;

  @SqlField(() => Int, { description: 'Number of books that may be seen.', value: ({ row, table }) =>
    sql`(select count(*) from ${table(Book)} x where x.author_id = ${row('id')})` })
  bookCount!: never;

  @List(() => Tally, { description: 'Books by state.', from: ({ parent, table }) =>
    sql`select x.author_id, x.state, count(*)::int as books from ${table(Book)} x where x.author_id = ${parent('id')} group by 1, 2 order by 2` })
  tallies!: never;
}

@FieldsOf(() => Book)
export class BookFields {
  @Connection(() => Remark, { description: 'Remarks.', by: 'book', orders: remarkOrders })
  remarks!: never;

  @SqlField(() => Boolean, { description: "Whether it is of the viewer's office.", value: ({ row, viewer }) =>
    sql`${row('officeId')} is not distinct from ${bind(viewer?.officeId ?? null, 'uuid')}` })
  isOurs!: never;

  @SqlField(() => DateTime, { nullable: true, description: 'A day after it came.', value: ({ row }) =>
    sql`case when ${row('state')} = 'PRINTED' then ${row('createdAt')} + interval '1 day' end` })
  dayAfter!: never;

  @SqlField(() => Measures, { nullable: true, description: 'Measures that are worked out.', value: ({ row }) =>
    sql`case when ${row('pages')} is not null then jsonb_build_object('width', ${row('pages')}, 'labels', jsonb_build_array(jsonb_build_object('text', ${row('title')}))) end` })
  guess!: never;

  @Computed(() => [Deed], {
    description: 'What may be done.',
    needs: { state: column<BookState>('state'), remarks: value<number>(({ row, table }) => sql`(select count(*) from ${table(Remark)} x where x.book_id = ${row('id')})`) },
    compute: ({ state, remarks }, { viewer }) => [
      { verb: 'print', allowed: state === BookState.DRAFT && remarks === 0 },
      { verb: 'find', allowed: state === BookState.LOST && viewer !== null },
    ],
  })
  deeds!: never;

  @Computed(() => String, {
    nullable: true,
    description: 'A sentence; fails for lost books.',
    needs: { title: column<string>('title'), state: column<BookState>('state'), createdAt: column<string>('createdAt') },
    compute: ({ title, state, createdAt }, { language }) => {
      if (state === BookState.LOST) throw new Error('lost');
      return language === 'fa' ? `«${title}»` : `“${title}” ${createdAt.slice(0, 4)}`;
    },
  })
  sentence!: never;
}

@FieldsOf(() => Remark)
export class RemarkFields {
  @Connection(() => Remark, { description: 'Answers.', by: 'answerTo', orders: remarkOrders })
  answers!: never;

  @OneOf(() => Subject, { description: 'What it is about.', targets: [
    { target: () => Remark, where: ({ row, parent }) => sql`${row('id')} = ${parent('answerTo')}` },
    { target: () => Book, where: ({ row, parent }) => sql`${row('id')} = ${parent('book')}` },
  ] })
  subject!: never;
}

@Queries()
export class LibraryQueries {
  @OneById(() => Book, { description: 'A book.' })
  book!: never;

  @Connection(() => Book, {
    description: 'Books.', args: BookFilter, orders: bookOrders,
    where: ({ row, args }) => (args.state ? sql`${row('state')} = ${args.state}` : null),
  })
  books!: never;

  @Connection(() => Remark, { description: 'Remarks.', orders: remarkOrders })
  remarks!: never;

  @Connection(() => Shelf, {
    description: 'Books by their first letter; rows without a table.', orders: shelfOrders,
    from: ({ table }) => sql`select 'shelf ' || left(x.title, 1) as id, left(x.title, 1) as letter, count(*)::int as books, max(x.created_at) as newest,
      (array_agg(x.author_id order by x.id))[1] as author_id from ${table(Book)} x group by left(x.title, 1)` })
  shelves!: never;

  @SqlField(() => Int, { description: 'Number of printed books.', value: ({ table }) => sql`(select count(*) from ${table(Book)} x where x.state = 'PRINTED')` })
  printed!: never;

  @List(() => Author, { description: 'Authors.', orderBy: ['name', 'id'] })
  authors!: never;

  @NodeById(() => Thing, { description: 'Anything.' })
  thing!: never;

  @NodesByIds(() => Thing, { description: 'Anything, many.' })
  things!: never;
}

@ObjectType({ description: 'What a renaming came to.' })
export class RenamePayload {
  @Field(() => Book, { nullable: true, description: 'The book.' })
  book?: Book | null;
  @Field(() => [Book], { description: 'Others of the same author.' })
  others!: Book[];
  @Field(() => Thing, { nullable: true, description: 'The book again, as a thing.' })
  thing?: Thing | null;
  @Field(() => Boolean, { description: 'Whether it was renamed.' })
  done!: boolean;
}

/** What a renaming is done with: the test gives it. */
export interface Renaming {
  rename(id: string, title: string, info: GraphQLResolveInfo): Promise<RenamePayload>;
}

@Resolver()
export class LibraryMutations {
  @Mutation(() => RenamePayload, { description: 'Renames a book.' })
  rename(@Arg('id', () => String) id: string, @Arg('title', () => String) title: string, @Ctx() context: Renaming, @Info() info: GraphQLResolveInfo): Promise<RenamePayload> {
    return context.rename(id, title, info);
  }
}

export const libraryResolvers = [AuthorFields, BookFields, RemarkFields, LibraryQueries, LibraryMutations] as const;
