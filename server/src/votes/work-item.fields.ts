import { FieldsOf, One } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { WorkItem } from '../worklist/index.ts';
import { Vote } from './vote.entity.ts';

@FieldsOf(() => WorkItem)
export class WorkItemVote {
  @One<Vote>(() => Vote, {
    description: 'The vote it is about; null when it is about something else, or may not be seen (رأی‌گیری).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  vote!: Vote;
}
