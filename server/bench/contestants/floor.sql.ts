import { settingNames } from '../../src/kernel/row-security.ts';
import type { OperationName } from '../operations.ts';

/** What somebody would write by hand for each operation: one statement, JSON by PostgreSQL, the same answer as Shora's. */
const moment = (value: string): string => `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const summary = (d: string): string => `'id', 'directive_' || ${d}.id, 'title', ${d}.title, 'kind', ${d}.kind, 'state', ${d}.state, 'number', ${d}.number,
  'urgency', ${d}.urgency, 'classification', ${d}.classification, 'isSample', ${d}.is_sample, 'changedAt', ${moment(d + '.changed_at')}, 'council',
  (select json_build_object('id', 'council_' || c.id, 'name', c.name, 'nameEn', c.name_en) from council c where c.id = ${d}.council_id)`;
const state = "case when x.acknowledged_at is not null then 'ACKNOWLEDGED' when x.seen_at is not null then 'SEEN' else 'DELIVERED' end";
const overdue = "(x.kind = 'ORIGINAL' and x.acknowledged_at is null and x.due_on < (now() at time zone 'Asia/Tehran')::date)";
const pageInfo = (last: string, more: string): string => `'pageInfo', json_build_object('hasNextPage', ${more}, 'endCursor', ${last})`;

/** Rows of a page, one more than wanted, cut where they are put together. */
const page = (row: string, from: string, order: string, size: string): string => `(select json_build_object(
  'nodes', coalesce(json_agg(row order by at) filter (where at <= ${size}), '[]'), ${pageInfo('max(cursor) filter (where at = ' + size + ')', `count(*) > ${size}`)})
  from (select ${row} as row, x.id::text as cursor, row_number() over (order by ${order}) as at from ${from} order by ${order} limit ${size} + 1) rows)`;

const inbox = `json_build_object('inbox', ${page(
  `json_build_object('id', 'delivery_' || x.id, 'kind', x.kind, 'state', ${state}, 'deliveredAt', ${moment('x.delivered_at')}, 'dueOn', x.due_on,
    'isOverdue', ${overdue}, 'publication', (select json_build_object('id', 'publication_' || p.id, 'number', p.number, 'subject', p.subject,
      'urgency', p.urgency, 'classification', p.classification, 'communicatedOn', p.communicated_on) from publication p where p.id = x.publication_id),
    'directive', (select json_build_object('id', 'directive_' || d.id) from directive d where d.id = x.directive_id))`,
  "(select * from delivery where office_id = $2::uuid order by delivered_at desc, id desc limit $6::int + 1) x",
  'x.delivered_at desc, x.id desc',
  '$6::int',
)})`;

const list = `json_build_object('directives', ${page(
  `json_build_object(${summary('x')})`,
  '(select * from directive order by changed_at desc, id desc limit $6::int + 1) x',
  'x.changed_at desc, x.id desc',
  '$6::int',
)})`;

const person = (id: string, more = ''): string =>
  `(select json_build_object('id', 'person_' || p.id, 'name', p.name${more}) from person p where p.id = ${id})`;

const provisions = page(
  `json_build_object('id', 'provision_' || x.id, 'kind', x.kind, 'depth', x.depth, 'label', x.label, 'citation', x.citation,
    'heading', x.heading, 'text', x.text, 'revision', x.revision)`,
  '(select * from provision where directive_id = d.id and removed_at is null order by rank, id limit 101) x',
  'x.rank, x.id',
  '100',
);

const comments = `(select json_build_object('nodes', coalesce(json_agg(json_build_object('id', 'comment_' || m.id, 'body', m.body, 'at', ${moment('m.at')},
  'author', ${person('m.author_id')}, 'office', (select json_build_object('id', 'office_' || o.id, 'title', o.title) from office o where o.id = m.office_id))
  order by m.at, m.id), '[]')) from (select * from comment where thread_id = x.id order by at, id limit 10) m)`;

const threads = page(
  `json_build_object('id', 'commentThread_' || x.id, 'quote', x.quote, 'start', x.start, 'end', x."end", 'anchorState', x.anchor_state,
    'state', x.state, 'startedAt', ${moment('x.started_at')}, 'provision', (select json_build_object('id', 'provision_' || p.id)
      from provision p where p.id = x.provision_id), 'comments', ${comments})`,
  '(select * from comment_thread where directive_id = d.id order by started_at, id limit 26) x',
  'x.started_at, x.id',
  '25',
);

const directive = `json_build_object('directive', (select json_build_object(${summary('d')}, 'revision', d.revision, 'textRevision', d.text_revision,
  'createdAt', ${moment('d.created_at')}, 'publishedAt', ${moment('d.published_at')}, 'createdBy', ${person('d.created_by_id', ", 'isSample', p.is_sample")},
  'createdByOffice', (select json_build_object('id', 'office_' || o.id, 'title', o.title, 'titleEn', o.title_en) from office o where o.id = d.created_by_office_id),
  'provisions', ${provisions}, 'commentThreads', ${threads}) from directive d where d.id = $6::uuid))`;

const boardRow = `json_build_object('id', 'delivery_' || x.id, 'state', ${state}, 'isOverdue', ${overdue}, 'deliveredAt', ${moment('x.delivered_at')},
  'seenAt', ${moment('x.seen_at')}, 'acknowledgedAt', ${moment('x.acknowledged_at')}, 'dueOn', x.due_on,
  'acknowledgedBy', ${person('x.acknowledged_by_id', ", 'isSample', p.is_sample")},
  'province', (select json_build_object('id', 'province_' || p.id, 'code', p.code, 'name', p.name, 'nameEn', p.name_en,
    'tileRow', p.tile_row, 'tileColumn', p.tile_column) from province p where p.id = x.province_id),
  'office', (select json_build_object('id', 'office_' || o.id, 'title', o.title, 'titleEn', o.title_en) from office o where o.id = x.office_id),
  'reminders', (select coalesce(json_agg(json_build_object('id', 'reminder_' || r.id, 'at', ${moment('r.at')}) order by r.at, r.id), '[]') from reminder r where r.delivery_id = x.id))`;

const counts = `(select json_build_object('total', count(*), 'delivered', count(*) filter (where seen_at is null and acknowledged_at is null),
  'seen', count(*) filter (where seen_at is not null and acknowledged_at is null), 'acknowledged', count(*) filter (where acknowledged_at is not null),
  'overdue', count(*) filter (where acknowledged_at is null and due_on < (now() at time zone 'Asia/Tehran')::date))
  from delivery where directive_id = d.id and kind = 'ORIGINAL')`;

const board = `json_build_object('directive', (select json_build_object('id', 'directive_' || d.id, 'title', d.title, 'number', d.number,
  'publication', (select json_build_object('id', 'publication_' || p.id, 'dueOn', p.due_on) from publication p where p.directive_id = d.id order by version desc limit 1),
  'deliveryCounts', ${counts}, 'deliveries', json_build_object('nodes', (select coalesce(json_agg(${boardRow} order by x.sort_key, x.id), '[]')
    from (select * from delivery where directive_id = d.id and kind = 'ORIGINAL' order by sort_key, id limit 100) x)))
  from directive d where d.id = $6::uuid))`;

const set = settingNames.map((name, at) => `set_config('${name}', $${at + 1}, true)`).join(' || ');

const reading = (answer: string): string =>
  `with me as materialized (select ${set} as v) select q.r::text as r from me, lateral (select ${answer} as r where me.v is not null offset 0) q`;

const guard = 'council_id, confirming_council_id, is_open, is_confidential, reader_office_ids, directive_id';

/** A thread with its first comment and nothing of what else Shora's write does: no lock, no audit, no event, no key. */
const addComment = `with me as materialized (select ${set} as v),
  p as materialized (select p.* from me, lateral (select ${guard}, id, left(source, 4) as quote from provision where id = $6::uuid and me.v is not null offset 0) p),
  t as (insert into comment_thread (id, ${guard}, provision_id, quote, prefix, suffix, start, "end", anchor_state, state, started_by_id, started_by_office_id, started_at)
    select gen_random_uuid(), ${guard}, id, quote, '', '', 0, 4, 'ANCHORED', 'OPEN', $1::uuid, $2::uuid, now() from p returning *),
  c as (insert into comment (id, ${guard}, thread_id, body, author_id, office_id, at, mentioned_office_ids)
    select gen_random_uuid(), ${guard}, id, $7, $1::uuid, $2::uuid, now(), '{}' from t returning *)
  select json_build_object('addComment', json_build_object('thread', json_build_object('id', 'commentThread_' || t.id, 'state', t.state),
    'comment', json_build_object('id', 'comment_' || c.id, 'body', c.body, 'at', ${moment('c.at')}, 'author', ${person('c.author_id')}), 'refusals', '[]'::json))::text as r from t, c`;

export const statements: Readonly<Record<OperationName, string>> = {
  inbox: reading(inbox),
  directive: reading(directive),
  list: reading(list),
  board: reading(board),
  addComment,
};
