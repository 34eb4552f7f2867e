import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RowClass } from './read.ts';

@ObjectType({ description: 'Where a page stands in its list (جایگاه صفحه).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows; when paging backwards, whether `before` was given.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more precedes; when paging forwards, whether `after` was given.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first node.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last node.' })
  endCursor?: string | null;
}

export const pageSizes = { usual: 20, most: 100 } as const;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start, at most 100; 20 when neither this nor `last` is given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which to go on.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end, at most 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor before which to stop.' })
  before?: string | null;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], { description: 'Global ids, at most 100.' })
  ids!: string[];
}

const pages = new WeakMap<RowClass, RowClass>();

/** The edge and connection types of a row type, made once. */
export const pageOf = (target: RowClass): RowClass => {
  const known = pages.get(target);
  if (known) return known;

  @ObjectType(`${target.name}Edge`, { description: `A ${target.name} and its place in the list.` })
  class Edge {
    @Field(() => target)
    node!: object;

    @Field(() => String, { description: 'Opaque; belongs to this list and order.' })
    cursor!: string;
  }

  @ObjectType(`${target.name}Connection`, { description: `A page of a list of ${target.name}.` })
  class Page {
    @Field(() => [target], { description: 'The nodes of this page.' })
    nodes!: object[];

    @Field(() => [Edge], { description: 'The nodes of this page with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Number of all rows of the list that the caller may see; counted only when asked.' })
    totalCount!: number;
  }
  pages.set(target, Page);
  return Page;
};
