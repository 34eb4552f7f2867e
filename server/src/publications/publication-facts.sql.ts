import { me } from '../kernel/row-security.ts';

const today = `(now() at time zone 'Asia/Tehran')::date`;
const exists = (alias: string): string => `(${alias}.valid_to is null or ${alias}.valid_to > ${today})`;

/** The version in force of the rule that the text's road names. */
const rule = `(
  select a.rule from addressee_rule a join workflow_definition w on w.id = directive.workflow_id
  where a.code = w.road ->> 'publishedTo' and a.effective_from <= ${today} order by a.version desc limit 1)`;

const signatories = `
  select 1 from issuing_unit u join office o on o.kind = u.signatory_kind and ${exists('o')}
  join appointment t on t.office_id = o.id and t.capacity in ('HOLDER', 'ACTING') and t.valid_from <= ${today} and ${exists('t')}`;

/** SQL of one JSON object, a `PublicationFacts`, over the row named `directive`; null where nothing is to be published. */
export const publicationFactsSql = `
  case when directive.state in ('IN_REVIEW', 'CONFIRMED') then (
    select jsonb_build_object(
      'hasUnit', exists (select from issuing_unit), 'hasRule', found.rule is not null, 'owing', 0,
      'hasDeadlineRule', exists (
        select from by_law b where b.council_id = coalesce(directive.confirming_council_id, directive.council_id) and b.effective_from <= ${today}),
      'isSignatoryVacant', not exists (${signatories}),
      'provincesWithoutOffice', (
        select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'nameEn', p.name_en) order by p.sort_key), '[]') from province p
        where ${exists('p')} and not exists (
          select from office o where o.province_id = p.id and o.kind = found.rule -> 'to' ->> 'kind' and ${exists('o')})))
    from (select ${rule} as rule) found)
  when directive.state = 'PUBLISHED' then jsonb_build_object(
    'owing', (select count(*) from delivery d where d.directive_id = directive.id and d.kind = 'ORIGINAL' and d.acknowledged_at is null),
    'iOwe', exists (
      select from delivery d where d.directive_id = directive.id and d.office_id = ${me.office} and d.kind = 'ORIGINAL' and d.acknowledged_at is null))
  end`;
