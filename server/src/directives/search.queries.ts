import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { wordPatterns } from '../kernel/persian/search-pattern.ts';
import { Connection, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, type Sql, sql } from '../kernel/read/sql.ts';
import type { Scope } from '../kernel/read/read.ts';
import { Directive } from './directive.entity.ts';
import { OpenText } from './open-text.entity.ts';
import { Provision } from './provision.entity.ts';

/** More words than these narrow nothing down. */
const mostWords = 8;

/** Whether a compact search key holds every word of the text, joined or apart, in whatever spelling. */
export const holds = (key: Sql, text: string): Sql =>
  all(...wordPatterns(text).slice(0, mostWords).map((pattern) => sql`${key} like ${bind(pattern, 'text')}`));

type Tables = Pick<Scope<never, never>, 'table'>;

/** Ids of the provisions that hold all words. Open texts are found by their index, the few others by looking. */
const provisionHits = (text: string, { table }: Tables, columns: Sql): Sql => sql`
  select ${columns} from ${table(Provision)} p where p.id in
    (select o.provision_id from ${table(OpenText)} o where ${holds(sql`o.search_key`, text)}) and p.is_open and p.removed_at is null
  union all
  select ${columns} from ${table(Provision)} p where not p.is_open and p.removed_at is null and ${holds(sql`p.search_key`, text)}`;

/** Ids of the directives in whose text all words stand together in one provision. */
export const directivesWith = (text: string, tables: Tables): Sql => provisionHits(text, tables, sql`p.directive_id`);

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'Words, in any spelling and digits (عبارت جست‌وجو).' })
  text!: string;
}

@ObjectType({ description: 'A directive that was found by its title or number, or a provision that was found by its text (یافتهٔ جست‌وجو).' })
export class SearchHit {
  @Field(() => ID, { description: 'Id of the hit in this list.' })
  id!: string;

  @Field(() => Directive, { description: 'The directive.' })
  directive!: Directive;

  @Field(() => Provision, { nullable: true, description: 'The provision; null when title or number was found.' })
  provision?: Provision | null;

  @Field(() => Int, { description: '0 for a title or number, 1 for a text.' })
  weight!: number;

  @Field(() => String, { description: 'Key of its place in the list.' })
  place!: string;
}

const searchOrder = orders<SearchHit>('SearchOrder', { BEST: { by: ['place'], says: 'Titles and numbers first, then texts in the order of reading.' } });

@Queries()
export class SearchQueries {
  @Connection(() => SearchHit, {
    description: 'What the caller may see and what holds all words: titles, numbers and texts (جست‌وجو).',
    args: SearchArgs,
    orders: searchOrder,
    from: ({ args, table }) => {
      if (wordPatterns(args.text).length === 0) return sql`select null::text as id, null::uuid as directive_id, null::uuid as provision_id, 0 as weight, '' as place where false`;
      return sql`
        select d.id::text as id, d.id as directive_id, null::uuid as provision_id, 0 as weight, '0' || d.sort_key as place
          from ${table(Directive)} d where ${holds(sql`d.search_key`, args.text)}
        union all
        select hit.id::text, hit.directive_id, hit.id, 1, '1' || hit.directive_id::text || hit.rank from
          (${provisionHits(args.text, { table }, sql`p.id, p.directive_id, p.rank`)}) hit`;
    },
  })
  search!: SearchHit[];
}
