import { FieldsOf, One } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { WorkItem } from '../worklist/index.ts';
import { Meeting } from './meeting.entity.ts';

@FieldsOf(() => WorkItem)
export class WorkItemMeeting {
  @One<Meeting>(() => Meeting, {
    description: 'The meeting it is about; null when it is about something else, or may not be seen (جلسه).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  meeting!: Meeting;
}
