import { ArgsType, Field, ID } from 'type-graphql';
import { localId } from '../kernel/global-id.ts';
import { searchPattern } from '../kernel/persian/search-pattern.ts';
import { Connection, FieldsOf, OneById, orders, Queries, SqlField } from '../kernel/read/index.ts';
import { all, bind, type Sql, sql } from '../kernel/read/sql.ts';
import { hasPower } from '../kernel/viewer.ts';
import { Province } from '../territories/index.ts';
import { Appointment } from './appointment.entity.ts';
import { Office, OfficeKind } from './office.entity.ts';
import { Person } from './person.entity.ts';

@ArgsType()
export class PeopleArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, in any spelling (جست‌وجو).' })
  text?: string | null;
}

@ArgsType()
export class OfficeArgs extends PeopleArgs {
  @Field(() => OfficeKind, { nullable: true, description: 'Only of this kind.' })
  kind?: OfficeKind | null;

  @Field(() => ID, { nullable: true, description: 'Only of this province.' })
  provinceId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody holds today (بدون متصدی).' })
  vacant?: boolean | null;
}

const personOrder = orders<Person>('PersonOrder', { NAME: { by: ['sortKey'], says: 'By name (الفبایی).' } });
const officeOrder = orders<Office>('OfficeOrder', { TITLE: { by: ['sortKey'], says: 'By title (الفبایی).' } });
const appointmentOrder = orders<Appointment>('AppointmentOrder', { NEWEST: { by: ['-validFrom'], says: 'Latest first (تازه‌ترین).' } });

const found = (key: Sql, text: string | null | undefined): Sql | null =>
  text ? sql`${key} like ${bind(searchPattern(text), 'text')}` : null;

const isNever = sql`false`;

@Queries()
export class PeopleQueries {
  @OneById(() => Person, { description: 'A member of staff (شخص).' })
  person!: never;

  @OneById(() => Office, { description: 'An office (سمت).' })
  office!: never;

  @Connection(() => Person, {
    description: 'The staff (اشخاص).',
    args: PeopleArgs,
    orders: personOrder,
    where: ({ row, args }) => found(row('searchKey'), args.text),
  })
  people!: never;

  @Connection(() => Office, {
    description: 'The offices that exist today (سمت‌ها).',
    args: OfficeArgs,
    orders: officeOrder,
    where: ({ row, args, table }) => {
      const province = args.provinceId ? localId('Province', args.provinceId) : null;
      const held = sql`exists (select from ${table(Appointment)} a where a.office_id = ${row('id')}
        and a.capacity <> 'DELEGATE' and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date))`;
      return all(
        sql`(${row('validTo')} is null or ${row('validTo')} > current_date)`,
        found(row('searchKey'), args.text),
        args.kind ? sql`${row('kind')} = ${bind(args.kind, 'text')}` : null,
        args.provinceId ? (province ? sql`${row('province')} = ${bind(province, 'uuid')}` : isNever) : null,
        args.vacant === true ? sql`not ${held}` : args.vacant === false ? held : null,
      );
    },
  })
  offices!: never;
}

@FieldsOf(() => Person)
export class PersonFields {
  @Connection(() => Appointment, {
    description: 'Every appointment of the person, also past and future ones (انتصاب‌ها).',
    by: 'person',
    orders: appointmentOrder,
  })
  appointments!: never;

  @SqlField<Person>(() => String, {
    description: 'Personnel number; told to administrators and to the person, null to others (شمارهٔ پرسنلی).',
    nullable: true,
    value: ({ row, viewer }) => {
      if (hasPower(viewer, 'ADMINISTER')) return row('personnelNumber');
      return sql`case when ${row('id')} = ${bind(viewer?.personId ?? null, 'uuid')} then ${row('personnelNumber')} end`;
    },
  })
  personnelNumber!: never;
}

@FieldsOf(() => Office)
export class OfficeFields {
  @Connection(() => Appointment, {
    description: 'Every appointment to the office (انتصاب‌ها).',
    by: 'office',
    orders: appointmentOrder,
  })
  appointments!: never;
}

@FieldsOf(() => Province)
export class ProvinceOffices {
  @Connection(() => Office, { description: 'The offices of the province (سمت‌ها).', by: 'province', orders: officeOrder })
  offices!: never;
}
