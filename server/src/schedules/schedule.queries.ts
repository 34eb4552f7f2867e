import { ArgsType, Field, ID, Int } from 'type-graphql';
import { localId } from '../kernel/global-id.ts';
import { Connection, List, OneById, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, sql } from '../kernel/read/sql.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { Approach } from './approach.entity.ts';
import { ScheduleItem } from './schedule-item.entity.ts';
import { ScheduleState } from './schedule.enums.ts';

@ArgsType()
export class SchedulesArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this council (شورا).' })
  councilId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only of this Jalali year (سال).' })
  jalaliYear?: number | null;

  @Field(() => [ScheduleState], { nullable: true, description: 'Only in one of these states (وضعیت).' })
  states?: ScheduleState[] | null;
}

const scheduleOrder = orders<AnnualSchedule>('AnnualScheduleOrder', {
  YEAR: { by: ['-jalaliYear'], says: 'Latest year first (سال).' },
  CHANGED: { by: ['-changedAt'], says: 'Last changed first (آخرین تغییر).' },
});

@Queries()
export class ScheduleQueries {
  @OneById(() => AnnualSchedule, { description: 'An annual schedule (برنامهٔ زمان‌بندی سالانه); null for what does not exist or may not be seen.' })
  schedule!: never;

  @OneById(() => ScheduleItem, { description: 'An item of a schedule (ردیف برنامه).' })
  scheduleItem!: never;

  @Connection(() => AnnualSchedule, {
    description: 'The schedules that the caller may see (برنامه‌های سالانه).',
    args: SchedulesArgs,
    orders: scheduleOrder,
    where: ({ row, args }) => {
      const council = args.councilId ? localId('Council', args.councilId) : null;
      return all(
        args.councilId ? (council ? sql`${row('council')} = ${bind(council, 'uuid')}` : sql`false`) : null,
        args.jalaliYear ? sql`${row('jalaliYear')} = ${bind(args.jalaliYear, 'int')}` : null,
        args.states ? sql`${row('state')} = any(${bind(args.states, 'text[]')})` : null,
      );
    },
  })
  schedules!: never;

  @List(() => Approach, { description: 'The approaches, those of the past too (رویکردها).', orderBy: ['place'], limit: 100 })
  approaches!: never;
}
