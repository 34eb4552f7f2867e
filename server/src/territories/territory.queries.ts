import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { localId } from '../kernel/global-id.ts';
import { sortKey } from '../kernel/persian/sort-key.ts';
import { searchPattern } from '../kernel/persian/search-pattern.ts';
import { Connection, FieldsOf, List, One, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, type Sql, sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { County } from './county.entity.ts';
import { Province } from './province.entity.ts';
import { ProvinceName, ProvinceSuccession } from './province-name.entity.ts';

@ArgsType()
export class ProvinceArgs {
  @Field(() => CivilDate, { nullable: true, description: 'Only those that existed on this day; those of today when absent.' })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of any name it ever had, in any spelling (جست‌وجو). Finds provinces of the past too.' })
  text?: string | null;
}

@ArgsType()
export class CountyArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, in any spelling (جست‌وجو).' })
  text?: string | null;
}

@ArgsType()
export class ProvinceOfArgs {
  @Field(() => ID, { nullable: true, description: 'Its id; then name and day are not looked at.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its whole name, in Persian in any spelling or in English (نام).' })
  name?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day on which it bore the name; today when absent.' })
  asOf?: string | null;
}

@ArgsType()
export class HeirArgs {
  @Field(() => CivilDate, { nullable: true, description: 'The heirs of this day; those of today when absent.' })
  asOf?: string | null;
}

@ObjectType({ description: 'A province that took the place of (part of) another, by way of others in between (وارث استان).' })
export class ProvinceHeir {
  @Field(() => ID, { description: 'Id of the row in this list.' })
  id!: string;

  @Field(() => Province, { description: 'The province.' })
  province!: Province;

  @Field(() => CivilDate, { nullable: true, description: 'Since which day; null where it is the province itself.' })
  since?: string | null;
}

const on = (day: string | null | undefined): Sql => (day ? bind(day, 'date') : sql`(now() at time zone 'Asia/Tehran')::date`);

@Queries()
export class TerritoryQueries {
  @One<Province, ProvinceOfArgs>(() => Province, {
    description: 'A province by its id, or by a name that it bore on a day: where none bore it then, the one of the past that did, whose `heirs` took its place (استان).',
    args: ProvinceOfArgs,
    where: ({ row, args, table }) => {
      if (args.id) return sql`${row('id')} = ${bind(localId('Province', args.id), 'uuid')}`;
      if (!args.name) return sql`false`;
      const day = on(args.asOf);
      return sql`${row('id')} = (select p.id from ${table(Province)} p
        where p.sort_key = ${bind(sortKey(args.name.trim()), 'text')} or lower(p.name_en) = lower(${bind(args.name.trim(), 'text')})
          or exists (select from ${table(ProvinceName)} n where n.province_id = p.id and n.name = ${bind(args.name.trim(), 'text')})
        order by (p.valid_from is null or p.valid_from <= ${day}) and (p.valid_to is null or p.valid_to > ${day}) desc, p.valid_to desc nulls first limit 1)`;
    },
  })
  province!: never;

  @Connection(() => Province, {
    description: 'The provinces (استان‌ها), in Persian alphabetical order.',
    args: ProvinceArgs,
    orders: orders<Province>('ProvinceOrder', { NAME: { by: ['sortKey'], says: 'By name (الفبایی).' }, CODE: { by: ['code'], says: 'By ISO code (کد).' } }),
    where: ({ row, args }) => {
      const text = args.text ? sql`${row('searchKey')} like ${bind(searchPattern(args.text), 'text')}` : null;
      if (text && !args.asOf) return text;
      const day = on(args.asOf);
      return all(
        sql`(${row('validFrom')} is null or ${row('validFrom')} <= ${day})`,
        sql`(${row('validTo')} is null or ${row('validTo')} > ${day})`,
        text,
      );
    },
  })
  provinces!: never;
}

@FieldsOf(() => Province)
export class ProvinceFields {
  @Connection(() => County, {
    description: 'Its counties (شهرستان‌ها).',
    by: 'province',
    args: CountyArgs,
    orders: orders<County>('CountyOrder', { NAME: { by: ['sortKey'], says: 'By name (الفبایی).' } }),
    where: ({ row, args }) => (args.text ? sql`${row('searchKey')} like ${bind(searchPattern(args.text), 'text')}` : null),
  })
  counties!: never;

  @List(() => ProvinceName, { description: 'Every name it bears or bore (نام‌ها).', by: 'province', orderBy: ['validFrom'] })
  names!: never;

  @List(() => ProvinceSuccession, { description: 'What became of it, when it ended (جانشینان).', by: 'predecessor' })
  successors!: never;

  @List(() => ProvinceSuccession, { description: 'What it came out of (استان‌های پیشین).', by: 'successor' })
  predecessors!: never;

  @List<ProvinceHeir, HeirArgs>(() => ProvinceHeir, {
    description: 'The provinces that stand in its place on a day; itself while it exists (وارثان).',
    args: HeirArgs,
    from: ({ parent, args }) => sql`
      with recursive chain as (
        select ${parent('id')} as province_id, null::date as since
        union all
        select s.successor_id, s."on" from province_succession s join chain c on c.province_id = s.predecessor_id where s."on" <= ${on(args.asOf)})
      select p.id::text as id, p.id as province_id, max(chain.since) as since from chain join province p on p.id = chain.province_id
      where (p.valid_from is null or p.valid_from <= ${on(args.asOf)}) and (p.valid_to is null or p.valid_to > ${on(args.asOf)}) group by p.id`,
    orderBy: ['since'],
  })
  heirs!: never;
}
