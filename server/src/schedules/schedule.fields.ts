import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import { Council } from '../councils/index.ts';
import { localId } from '../kernel/global-id.ts';
import { jalaliMonthLength, fromJalali } from '../kernel/jalali/jalali-calendar.ts';
import { searchPattern } from '../kernel/persian/search-pattern.ts';
import { column, Computed, Connection, FieldsOf, List, One, orders, SqlField, value } from '../kernel/read/index.ts';
import { all, bind, raw, type Sql, sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { AvailableAct, describeAct } from '../kernel/workflow.ts';
import { Province } from '../territories/index.ts';
import { Vote } from '../votes/index.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { boardOf, explain } from './board.ts';
import { ProgressExplanation, SchedulePlan } from './plan.types.ts';
import { ProgressReport } from './progress-report.entity.ts';
import { ScheduleBaseline } from './schedule-baseline.entity.ts';
import { scheduleFactsSql } from './schedule-facts.sql.ts';
import { ScheduleItem } from './schedule-item.entity.ts';
import { ScheduleItemRevision } from './schedule-item-revision.entity.ts';
import { ScheduleLink } from './schedule-link.entity.ts';
import { ItemKind } from './schedule.enums.ts';
import type { ToldFacts } from './schedule.facts.ts';
import { actsOf } from './schedule.workflow.ts';

@ArgsType()
export class ScheduleItemArgs {
  @Field(() => ItemKind, { nullable: true, description: 'Only of this kind.' })
  kind?: ItemKind | null;

  @Field(() => ID, { nullable: true, description: 'Only those for which this office answers (مسئول).' })
  ownerOfficeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that concern this province, the whole country included (استان).' })
  provinceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the budget line, in any spelling (جست‌وجو).' })
  text?: string | null;
}

@ArgsType()
export class ExplanationArgs {
  @Field(() => ID, { nullable: true, description: 'The item; the whole schedule when absent.' })
  itemId?: string | null;
}

const reading = orders<ScheduleItem>('ScheduleItemOrder', {
  READING: { by: ['rank'], says: 'In the order of reading (ترتیب برنامه).' },
  START: { by: ['startsOn'], says: 'By the first day (به ترتیب آغاز).' },
  END: { by: ['endsOn'], says: 'By the last day (به ترتیب پایان).' },
});
const removing = orders<ScheduleItem>('RemovedScheduleItemOrder', { REMOVED: { by: ['-removedAt'], says: 'Last removed first.' } });
const revising = orders<ScheduleItemRevision>('ScheduleItemRevisionOrder', { NEWEST: { by: ['-at'], says: 'Newest first (تازه‌ترین).' } });
const reporting = orders<ProgressReport>('ProgressReportOrder', { NEWEST: { by: ['-number'], says: 'Newest first (تازه‌ترین).' } });
const freezing = orders<ScheduleBaseline>('ScheduleBaselineOrder', { NEWEST: { by: ['-number'], says: 'Newest first (تازه‌ترین).' } });
const linking = orders<ScheduleLink>('ScheduleLinkOrder', { ID: { by: [], says: 'In no order that means anything.' } });

const facts = value<ToldFacts>(({ row }) => sql`(select ${raw(scheduleFactsSql)} from annual_schedule where annual_schedule.id = ${row('id')})`);

/** A filter by an id: an unknown or malformed one finds nothing. */
const of = (typeName: string, globalId: string | null | undefined, test: (id: Sql) => Sql): Sql | null => {
  if (!globalId) return null;
  const id = localId(typeName, globalId);
  return id === null ? sql`false` : test(bind(id, 'uuid'));
};

@FieldsOf(() => AnnualSchedule)
export class AnnualScheduleFields {
  @Computed(() => CivilDate, {
    description: 'First day of its year, 1 Farvardin (آغاز سال).',
    needs: { year: column<number>('jalaliYear') },
    compute: ({ year }) => fromJalali({ year, month: 1, day: 1 }),
  })
  startsOn!: never;

  @Computed(() => CivilDate, {
    description: 'Last day of its year, 29 or 30 Esfand (پایان سال).',
    needs: { year: column<number>('jalaliYear') },
    compute: ({ year }) => fromJalali({ year, month: 12, day: jalaliMonthLength(year, 12) }),
  })
  endsOn!: never;

  @Computed(() => Float, {
    description: 'What of it is done, percent with at most two decimals (پیشرفت).',
    needs: { progress: column<number>('progress') },
    compute: ({ progress }) => progress / 100,
  })
  progress!: never;

  @SqlField<AnnualSchedule>(() => Int, {
    description: 'Number of its activities (شمار فعالیت‌ها).',
    value: ({ row, table }) => sql`(select count(*)::int from ${table(ScheduleItem)} i
      where i.schedule_id = ${row('id')} and i.kind = 'ACTIVITY' and i.removed_at is null)`,
  })
  activityCount!: never;

  @Computed(() => SchedulePlan, {
    description: 'All of it at once, with progress, forecast and deviations worked out (برنامه).',
    needs: { facts },
    compute: (given, { viewer }) => boardOf(given.facts, viewer),
  })
  plan!: never;

  @Computed(() => ProgressExplanation, {
    description: 'How the progress of an item, or of the whole, comes about; null for an item that does not stand in it (توضیح پیشرفت).',
    nullable: true,
    args: ExplanationArgs,
    needs: { facts },
    compute: (given, { args, language }) => {
      const id = args.itemId ? localId('ScheduleItem', args.itemId) : null;
      return args.itemId && id === null ? null : explain(given.facts, id, language);
    },
  })
  progressExplanation!: never;

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with it in this state, and what is still missing (اقدام‌های ممکن).',
    needs: { facts },
    compute: (given, { viewer, language }) => actsOf({ ...given.facts, viewer }).map(describeAct(language)),
  })
  availableActs!: never;

  @Connection(() => ScheduleItem, {
    description: 'Its items (ردیف‌ها).',
    by: 'schedule',
    args: ScheduleItemArgs,
    orders: reading,
    where: ({ row, args }) =>
      all(
        sql`${row('removedAt')} is null`,
        args.kind ? sql`${row('kind')} = ${bind(args.kind, 'text')}` : null,
        of('Office', args.ownerOfficeId, (id) => sql`${row('ownerOffice')} = ${id}`),
        of('Province', args.provinceId, (id) => sql`(${row('provinceIds')} = '{}' or ${id} = any(${row('provinceIds')}))`),
        args.text ? sql`${row('searchKey')} like ${bind(searchPattern(args.text).replaceAll(' ', ''), 'text')}` : null,
      ),
  })
  items!: never;

  @Connection(() => ScheduleItem, {
    description: 'What was removed and can be restored, each with what went with it (ردیف‌های حذف‌شده).',
    by: 'schedule',
    orders: removing,
    where: ({ row }) => sql`${row('removedAt')} is not null and ${row('removedWith')} = ${row('id')}`,
  })
  removedItems!: never;

  @Connection(() => ScheduleItemRevision, { description: 'Every change of its items (سابقه).', by: 'schedule', orders: revising })
  revisions!: never;

  @One<Vote>(() => Vote, {
    description: 'The last vote of its council on it; null when there was none, or it may not be seen (رأی‌گیری).',
    where: ({ row, parent }) => sql`${row('subjectId')} = ${parent('id')} and ${row('isCurrent')}`,
  })
  vote!: never;

  @Connection(() => ScheduleBaseline, {
    description: 'What its council adopted, each time (خط‌های مبنا).',
    orders: freezing,
    where: ({ row, parent }) => sql`${row('scheduleId')} = ${parent('id')}`,
  })
  baselines!: never;
}

@FieldsOf(() => ScheduleItem)
export class ScheduleItemFields {
  @List<Province>(() => Province, {
    description: 'Provinces concerned; none for the whole country (استان‌ها).',
    where: ({ row, parent }) => sql`${row('id')} = any(${parent('provinceIds')})`,
    orderBy: ['code'],
    limit: 100,
  })
  provinces!: never;

  @Connection(() => ScheduleItem, {
    description: 'Its parts (اجزا).',
    by: 'parent',
    orders: reading,
    where: ({ row }) => sql`${row('removedAt')} is null`,
  })
  parts!: never;

  @Connection(() => ScheduleLink, {
    description: 'What it waits for (پیش‌نیازها).',
    by: 'successor',
    orders: linking,
    where: ({ row }) => sql`${row('removedAt')} is null`,
  })
  predecessors!: never;

  @Connection(() => ScheduleItemRevision, { description: 'Every change of it (سابقه).', by: 'item', orders: revising })
  revisions!: never;

  @Connection(() => ProgressReport, { description: 'Every report of its progress (گزارش‌های پیشرفت).', by: 'item', orders: reporting })
  progressReports!: never;
}

const scheduleOrder = orders<AnnualSchedule>('CouncilScheduleOrder', { YEAR: { by: ['-jalaliYear'], says: 'Latest year first (سال).' } });

@FieldsOf(() => Council)
export class CouncilSchedules {
  @Connection(() => AnnualSchedule, { description: 'Its annual schedules (برنامه‌های سالانه).', by: 'council', orders: scheduleOrder })
  schedules!: never;
}
