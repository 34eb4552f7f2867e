import { FieldsOf, One } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { WorkItem } from '../worklist/index.ts';
import { ScheduleItem } from './schedule-item.entity.ts';

@FieldsOf(() => WorkItem)
export class WorkItemScheduleItem {
  @One<ScheduleItem>(() => ScheduleItem, {
    description: 'The item of a schedule it is about; null when it is about something else, or may not be seen (ردیف برنامه).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  scheduleItem!: ScheduleItem;
}
