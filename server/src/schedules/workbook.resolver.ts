import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { localId } from '../kernel/global-id.ts';
import { viewerSettings } from '../kernel/row-security.ts';
import { scheduleFactsSql } from './schedule-facts.sql.ts';
import type { ToldFacts } from './schedule.facts.ts';
import { ScheduleWorkbook } from './schedule.payloads.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

interface Read {
  readonly facts: ToldFacts;
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
}

@Resolver()
export class WorkbookResolver {
  @Query(() => ScheduleWorkbook, { nullable: true, description: 'A schedule as an xlsx file, which `importSchedule` takes again; null for what may not be seen (خروجی کاربرگ).' })
  async scheduleWorkbook(@Arg('scheduleId', () => ID, { description: 'The schedule.' }) scheduleId: string, @Ctx() { database, viewer }: GraphContext): Promise<ScheduleWorkbook | null> {
    const id = localId('AnnualSchedule', scheduleId);
    if (id === null) return null;
    const [read] = await database.transaction(viewerSettings(viewer), (em) =>
      em.execute<Read[]>(
        `select ${scheduleFactsSql} as facts, (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name)) from province p) as provinces
         from annual_schedule where annual_schedule.id = ?`,
        [id],
      ),
    );
    if (!read) return null;
    const names = new Map(read.provinces.map(({ id: key, name }) => [key, name]));
    const file = await writeWorkbook(read.facts, names);
    return { name: `schedule-${read.facts.jalaliYear}.xlsx`, content: file.toString('base64') };
  }
}
