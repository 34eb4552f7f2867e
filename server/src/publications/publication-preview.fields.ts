import { Field, Int, ObjectType } from 'type-graphql';
import { ByLaw } from '../councils/index.ts';
import { Directive, WorkflowDefinition } from '../directives/index.ts';
import { FieldsOf, SqlField } from '../kernel/read/index.ts';
import { sql, type Sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Office } from '../people/index.ts';
import { Province } from '../territories/index.ts';
import { AddresseeRule } from './addressee-rule.entity.ts';

@ObjectType({ description: 'Whom publishing would reach today; said before it is done, for it cannot be undone (پیش‌نمایش ابلاغ).' })
export class PublicationPreview {
  @Field(() => String, { description: 'Whom the letter will be addressed to, in Persian (گیرندگان).' })
  addressees!: string;

  @Field(() => String, { description: 'Whom the letter will be addressed to, in English.' })
  addresseesEn!: string;

  @Field(() => [String], { description: 'Whom copies will go to, as the letter will name them (رونوشت).' })
  copies!: string[];

  @Field(() => Int, { description: 'Offices that will have to acknowledge it, e.g. 31 (اصل).' })
  originalCount!: number;

  @Field(() => Int, { description: 'Offices that will receive a copy.' })
  copyCount!: number;

  @Field(() => CivilDate, { nullable: true, description: 'Last day for acknowledgement; null where no by-law sets one (مهلت).' })
  dueOn?: string | null;
}

const today = sql`(now() at time zone 'Asia/Tehran')::date`;

type Tables = (entity: typeof Office | typeof Province | typeof AddresseeRule | typeof WorkflowDefinition | typeof ByLaw) => Sql;

const officesOfKind = (table: Tables, kinds: Sql): Sql => sql`(
  select count(*) from ${table(Office)} o join ${table(Province)} p on p.id = o.province_id
  where o.kind in (${kinds}) and (o.valid_to is null or o.valid_to > ${today}) and (p.valid_to is null or p.valid_to > ${today}))`;

@FieldsOf(() => Directive)
export class DirectivePublicationPreview {
  @SqlField<Directive>(() => PublicationPreview, {
    description: 'Whom publishing it would reach today; null once it is published, or without a rule (پیش‌نمایش ابلاغ).',
    nullable: true,
    value: ({ row, table }) => sql`(
      select json_build_object('addressees', a.addressees, 'addresseesEn', a.addressees_en, 'copies', to_json(a.copies),
        'originalCount', ${officesOfKind(table, sql`a.rule -> 'to' ->> 'kind'`)},
        'copyCount', ${officesOfKind(table, sql`select copy ->> 'kind' from jsonb_array_elements(a.rule -> 'copies') copy`)},
        'dueOn', (
          select ${today} + (b.rules -> 'acknowledgeWithinDays' ->> ${row('urgency')}::text)::int from ${table(ByLaw)} b
          where b.council_id = coalesce(${row('confirmingCouncil')}, ${row('council')}) and b.effective_from <= ${today}
          order by b.effective_from desc, b.version desc limit 1))
      from ${table(AddresseeRule)} a join ${table(WorkflowDefinition)} w on w.id = ${row('workflow')}
      where ${row('publishedAt')} is null and a.code = w.road ->> 'publishedTo' and a.effective_from <= ${today}
      order by a.version desc limit 1)`,
  })
  publicationPreview!: PublicationPreview;
}
