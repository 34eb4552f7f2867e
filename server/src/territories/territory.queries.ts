import { ArgsType, Field } from 'type-graphql';
import { searchPattern } from '../kernel/persian/search-pattern.ts';
import { Connection, FieldsOf, List, OneById, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, sql } from '../kernel/read/sql.ts';
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

@Queries()
export class TerritoryQueries {
  @OneById(() => Province, { description: 'A province (استان).' })
  province!: never;

  @Connection(() => Province, {
    description: 'The provinces (استان‌ها), in Persian alphabetical order.',
    args: ProvinceArgs,
    orders: orders<Province>('ProvinceOrder', { NAME: { by: ['sortKey'], says: 'By name (الفبایی).' }, CODE: { by: ['code'], says: 'By ISO code (کد).' } }),
    where: ({ row, args }) => {
      const text = args.text ? sql`${row('searchKey')} like ${bind(searchPattern(args.text), 'text')}` : null;
      if (text && !args.asOf) return text;
      const day = args.asOf ? bind(args.asOf, 'date') : sql`current_date`;
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
}
