/**
 * The rows of the data set. Ids are hashes of what a row is, so that each statement finds those of the one before by
 * counting. A year of letters on an ordinary day: all published, one in ten confidential, most of them read.
 */
const id = (kind: string, ...of: string[]): string => `md5('bench ${kind} ' || ${of.join(" || ' ' || ")})::uuid`;

const sentence = 'دفتر مجری موظف است گزارش اجرای این حکم را در پایان هر ماه، با رعایت ضوابط محرمانگی اطلاعات مددجویان، به دبیرخانهٔ شورا ارسال کند';

/** What the rows point to: people and offices of the sample, by name. */
const known = `
create temp table known as select
  (select id from council where kind = 'STRATEGIC') as council, (select id from council where kind = 'ADVISORY') as confirming,
  (select id from workflow_definition order by version desc, id limit 1) as workflow,
  (select id from person where personnel_number = '100003') as expert, (select a.office_id from appointment a join person p on p.id = a.person_id
    where p.personnel_number = '100003') as expert_office,
  (select id from person where personnel_number = '100001') as deputy, (select id from office where kind = 'DEPUTY_SOCIAL_AFFAIRS') as deputy_office,
  (select id from office where kind = 'SECRETARIAT') as secretariat, (select id from signing_key where retired_at is null limit 1) as signing_key,
  array(select id from office where kind = 'PROVINCIAL_DEPUTY') as readers`;

const numbered = `create temp table one as select n, ${id('directive', 'n')} as id, n % 10 = 0 as confidential,
  timestamptz '2024-03-20 08:00+03:30' + n * interval '3 hours' as at from generate_series(1, $1::int) n`;

const directives = `insert into directive (id, title, kind, state, number, council_id, confirming_council_id, workflow_id, classification, urgency,
  revision, text_revision, created_by_id, created_by_office_id, created_at, changed_at, submitted_at, confirmed_at, published_at,
  is_open, is_confidential, reader_office_ids, sort_key, search_key)
select o.id, 'دستورالعمل آزمایشی شمارهٔ ' || n, 'DIRECTIVE', 'PUBLISHED', '700/99/' || n, council, confirming, workflow,
  case when confidential then 'CONFIDENTIAL' else 'NORMAL' end, 'NORMAL', 4, 40, expert, expert_office, at - interval '20 days', at,
  at - interval '10 days', at - interval '1 day', at, not confidential, confidential, readers || expert_office, lpad(n::text, 8, '0'), 'دستورالعمل ازمایشی ' || n
from one o, known`;

const provisions = `insert into provision (id, council_id, confirming_council_id, is_open, is_confidential, reader_office_ids, directive_id, rank, kind,
  depth, heading, source, text, label, citation, ordinal, revision, changed_in, content_hash, last_edited_by_id, last_edited_by_office_id, last_edited_at, search_key)
select ${id('provision', 'n', 'p')}, council, confirming, not confidential, confidential, readers || expert_office, o.id, 'a' || lpad(p::text, 3, '0'),
  'ARTICLE', 0, case when p % 4 = 0 then 'شیوهٔ گزارش' end, t, t, 'ماده ' || p, 'ماده ' || p, p, 1, p, md5(t) || md5(t), expert, expert_office, at, 'ماده ' || p
from one o, known, generate_series(1, 40) p, lateral (select 'حکم ' || p || ' از ' || n || ': ${sentence}. ${sentence}.' as t) words`;

const publications = `insert into publication (id, directive_id, version, number, unit, jalali_year, serial, code, title, subject, classification, urgency,
  approved_on, communicated_on, effective_from, due_on, addressees, addressees_en, copies, attachments, letter_references, signatory_office_id,
  signatory_id, signatory_name, signatory_title, published_at, published_by_id, published_by_office_id, content, content_hash, certificate,
  signature, signing_key_id, is_open, reader_office_ids, council_ids, search_key)
select ${id('publication', 'n')}, o.id, 1, '700/99/' || n, 'bench', 1399, n, 'bench-' || n, 'دستورالعمل آزمایشی شمارهٔ ' || n, 'ابلاغ دستورالعمل آزمایشی ' || n,
  case when confidential then 'CONFIDENTIAL' else 'NORMAL' end, 'NORMAL', at::date - 1, at::date, at::date, at::date + 10,
  'معاونان امور اجتماعی استان‌ها', 'Provincial deputies', '{}', '{}', '[]', deputy_office, deputy, 'نمونه', 'معاون امور اجتماعی', at, expert, expert_office,
  repeat('${sentence}', 80), md5(n::text) || md5(n::text), '{}', 'bench', signing_key, not confidential, readers, array[council, confirming], '700/99/' || n
from one o, known`;

const deliveries = `insert into delivery (id, publication_id, directive_id, office_id, province_id, sort_key, kind, delivered_at, due_on,
  seen_at, seen_by_id, acknowledged_at, acknowledged_by_id, acknowledged_as)
select ${id('delivery', 'n', 'f.id::text')}, ${id('publication', 'n')}, o.id, f.id, f.province_id, p.sort_key, 'ORIGINAL', at, at::date + 10,
  case when far >= 3 then at + interval '3 hours' end, case when far >= 3 then h.person_id end,
  case when far >= 5 then at + interval '1 day' end, case when far >= 5 then h.person_id end, case when far >= 5 then 'HOLDER' end
from one o, office f join province p on p.id = f.province_id
  join lateral (select a.person_id from appointment a where a.office_id = f.id and a.capacity = 'HOLDER' limit 1) h on true,
  lateral (select (n * 7 + substr(p.code, 4)::int) % 10 as far) stage
where f.kind = 'PROVINCIAL_DEPUTY'`;

const reminders = `insert into reminder (id, delivery_id, office_id, at, by_id, by_office_id)
select ${id('reminder', 'd.id::text')}, d.id, d.office_id, d.delivered_at + interval '11 days', expert, secretariat
from delivery d join one o on o.id = d.directive_id, known where d.acknowledged_at is null and n % 5 = 0`;

const threads = `insert into comment_thread (id, council_id, confirming_council_id, is_open, is_confidential, reader_office_ids, directive_id, provision_id,
  quote, prefix, suffix, start, "end", anchor_state, state, started_by_id, started_by_office_id, started_at)
select ${id('thread', 'n', 't')}, council, confirming, not confidential, confidential, readers || expert_office, o.id, ${id('provision', 'n', 't')},
  'دفتر مجری موظف است', '', ' گزارش', 12, 30, 'ANCHORED', case when t % 3 = 0 then 'RESOLVED' else 'ANSWERED' end, expert, expert_office, at - interval '9 days' + t * interval '1 hour'
from one o, known, generate_series(1, 25) t`;

const comments = `insert into comment (id, council_id, confirming_council_id, is_open, is_confidential, reader_office_ids, directive_id, thread_id, body,
  author_id, office_id, at, mentioned_office_ids)
select ${id('comment', 'n', 't', 'c')}, council, confirming, not confidential, confidential, readers || expert_office, o.id, ${id('thread', 'n', 't')},
  'مهلت این گزارش با بند پیشین سازگار نیست؛ پیشنهاد می‌شود یک ماه باشد (' || c || ').', case c when 1 then expert else deputy end,
  case c when 1 then expert_office else deputy_office end, at - interval '9 days' + t * interval '1 hour' + c * interval '10 minutes', '{}'
from one o, known, generate_series(1, 25) t, generate_series(1, 2) c`;

/** In order; the one that takes the number of directives is told it. */
export const dataSet: readonly { readonly sql: string; readonly counted?: true }[] = [
  { sql: known },
  { sql: numbered, counted: true },
  ...[directives, provisions, publications, deliveries, reminders, threads, comments].map((sql) => ({ sql })),
];
