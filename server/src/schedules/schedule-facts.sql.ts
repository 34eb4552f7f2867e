import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../kernel/viewer.ts';
import type { ScheduleFacts, ToldFacts } from './schedule.facts.ts';

/** SQL of one JSON list: the standing items of the row named `annual_schedule`, each with what was adopted of it. */
const itemsSql = `select coalesce(jsonb_agg(jsonb_build_object(
    'id', i.id, 'parentId', i.parent_id, 'kind', i.kind, 'title', i.title, 'description', i.description, 'weight', i.weight,
    'startsOn', i.starts_on, 'endsOn', i.ends_on, 'progress', i.progress, 'doneOn', i.done_on, 'ownerOfficeId', i.owner_office_id,
    'budget', i.budget::text, 'baseline', case when b.item_id is not null then jsonb_build_object('startsOn', b.starts_on, 'endsOn', b.ends_on,
      'weight', b.weight, 'budget', b.budget::text, 'ownerOfficeId', b.owner_office_id) end,
    'approachId', i.approach_id, 'approachCode', a.code, 'ownerTitle', o.title, 'ownerTitleEn', o.title_en, 'provinceIds', to_jsonb(i.province_ids),
    'budgetLine', i.budget_line, 'budgetUnit', i.budget_unit, 'rank', i.rank, 'revision', i.revision, 'reports', i.reports) order by i.rank, i.id), '[]')
  from schedule_item i
  left join approach a on a.id = i.approach_id
  left join office o on o.id = i.owner_office_id
  left join baseline_item b on b.baseline_id = annual_schedule.baseline_id and b.item_id = i.id
  where i.schedule_id = annual_schedule.id and i.removed_at is null`;

const linksSql = `select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'predecessorId', l.predecessor_id, 'successorId', l.successor_id,
    'kind', l.kind, 'lagDays', l.lag_days) order by l.id), '[]')
  from schedule_link l
  join schedule_item p on p.id = l.predecessor_id and p.removed_at is null
  join schedule_item s on s.id = l.successor_id and s.removed_at is null
  where l.schedule_id = annual_schedule.id and l.removed_at is null`;

const removedSql = `select coalesce(jsonb_agg(jsonb_build_object('id', b.item_id, 'kind', b.kind, 'title', b.title, 'startsOn', b.starts_on,
    'endsOn', b.ends_on, 'weight', b.weight, 'budget', b.budget::text, 'ownerOfficeId', b.owner_office_id) order by b.item_id), '[]')
  from baseline_item b
  where b.baseline_id = annual_schedule.baseline_id
    and not exists (select from schedule_item i where i.id = b.item_id and i.removed_at is null)`;

const ruleSql = `select l.rules -> 'schedule' from by_law l
  where l.council_id = annual_schedule.council_id and l.effective_from <= current_date
  order by l.effective_from desc, l.version desc limit 1`;

/**
 * SQL of one JSON object, a `ToldFacts`, over the row named `annual_schedule`. The read road and the commands use the
 * same text, so that what a page tells is what a command allows.
 */
export const scheduleFactsSql = `jsonb_build_object(
  'state', annual_schedule.state, 'councilId', annual_schedule.council_id, 'jalaliYear', annual_schedule.jalali_year,
  'hasBaseline', annual_schedule.baseline_id is not null,
  'hasOpenVote', exists (select from vote where vote.subject_id = annual_schedule.id and vote.state = 'OPEN'), 'today', coalesce(annual_schedule.closed_on, (now() at time zone 'Asia/Tehran')::date),
  'rule', (${ruleSql}), 'items', (${itemsSql}), 'links', (${linksSql}), 'removed', (${removedSql}))`;

export const findFacts = async (em: EntityManager, viewer: Viewer, scheduleId: string): Promise<ScheduleFacts> => {
  const [row] = await em.execute<{ facts: ToldFacts }[]>(
    `select ${scheduleFactsSql} as facts from annual_schedule where annual_schedule.id = ?`,
    [scheduleId],
  );
  if (!row) throw new Error('The schedule is not visible to those who act on it.');
  return { ...row.facts, viewer };
};
