import { Field, Int, ObjectType } from 'type-graphql';
import { SeatCapacity } from '../councils/index.ts';
import { Computed, FieldsOf, SqlField, value } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { type CallFacts, callParagraphs, callSubject } from './call-letter.ts';
import { Meeting } from './meeting.entity.ts';

@ObjectType({ description: 'The letter that calls the invitees, to be printed (دعوت‌نامه).' })
export class CallLetter {
  @Field(() => String, { description: 'Subject (موضوع).' })
  subject!: string;

  @Field(() => [String], { description: 'Paragraphs in the language of the caller (متن).' })
  paragraphs!: string[];

  @Field(() => String, { description: 'Name of who calls (امضاکننده).' })
  signatory!: string;

  @Field(() => String, { description: 'In which office (سمت).' })
  signatoryTitle!: string;

  @Field(() => [String], { description: 'Who is called, one line each (گیرندگان).' })
  addressees!: string[];
}

@ObjectType({ description: 'A row of the attendance sheet, which is signed by hand (سطر برگهٔ حضور و غیاب).' })
export class AttendanceSheetRow {
  @Field(() => Int, { description: 'Row, from 1 (ردیف).' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Who holds the office on the first day; null while it is vacant or not known (نام).' })
  name?: string | null;

  @Field(() => String, { description: 'Office, or who is expected (سمت).' })
  title!: string;

  @Field(() => SeatCapacity, { nullable: true, description: 'Capacity of the seat; null for a guest.' })
  capacity?: SeatCapacity | null;
}

const callFacts = value<CallFacts | null>(({ row, table }) => sql`(
  select jsonb_build_object('council', c.name, 'councilEn', c.name_en, 'number', m.number, 'year', m.year, 'title', m.title, 'mode', m.mode, 'place', m.place, 'link', m.link,
    'hostProvince', (select p.name from province p where p.id = m.host_province_id), 'hostProvinceEn', (select p.name_en from province p where p.id = m.host_province_id),
    'signatory', s.name, 'signatoryTitle', o.title, 'signatoryTitleEn', o.title_en,
    'days', (select jsonb_agg(jsonb_build_object('date', d.date, 'startsAt', d.starts_at, 'endsAt', d.ends_at) order by d.number) from meeting_day d where d.meeting_id = m.id),
    'addressees', (select coalesce(jsonb_agg(jsonb_build_object('fa', coalesce(x.title, v.label, ''), 'en', coalesce(x.title_en, v.label, '')) order by v.sort_key, v.id), '[]')
      from invitee v left join office x on x.id = v.office_id where v.meeting_id = m.id and v.removed_at is null))
  from ${table(Meeting)} m join council c on c.id = m.council_id join person s on s.id = m.called_by_id join office o on o.id = m.called_by_office_id
  where m.id = ${row('id')})`);

@FieldsOf(() => Meeting)
export class MeetingPrints {
  @Computed(() => CallLetter, {
    description: 'The letter that calls the invitees; null before the call. The agenda with its hours is `agenda` (دعوت‌نامه).',
    nullable: true,
    needs: { facts: callFacts },
    compute: ({ facts }, { language }): CallLetter | null =>
      facts && {
        subject: callSubject(facts, language), paragraphs: callParagraphs(facts, language), signatory: facts.signatory,
        signatoryTitle: language === 'fa' ? facts.signatoryTitle : facts.signatoryTitleEn, addressees: facts.addressees.map((one) => one[language]),
      },
  })
  callLetter!: never;

  @SqlField<Meeting>(() => [AttendanceSheetRow], {
    description: 'The attendance sheet in the order of the roll, to be printed with a column for signatures (برگهٔ حضور و غیاب).',
    value: ({ row, language }) => sql`(select coalesce(json_agg(json_build_object('row', r.row, 'name', r.name, 'title', r.title, 'capacity', r.capacity) order by r.row), '[]'::json)
      from (select row_number() over (order by v.sort_key, v.id)::int as row, v.capacity,
          coalesce(${language === 'fa' ? sql`o.title` : sql`o.title_en`}, v.label, '') as title,
          (select p.name from appointment a join person p on p.id = a.person_id where a.office_id = v.office_id and a.capacity <> 'DELEGATE'
            and a.valid_from <= ${row('firstOn')} and (a.valid_to is null or a.valid_to > ${row('firstOn')}) order by a.valid_from desc limit 1) as name
        from invitee v left join office o on o.id = v.office_id where v.meeting_id = ${row('id')} and v.removed_at is null) r)`,
  })
  attendanceSheet!: never;
}
