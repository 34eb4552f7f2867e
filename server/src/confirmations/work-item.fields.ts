import { Directive } from '../directives/index.ts';
import { FieldsOf, One } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { WorkItem } from '../worklist/index.ts';

@FieldsOf(() => WorkItem)
export class WorkItemDirective {
  @One<Directive>(() => Directive, {
    description: 'The directive it is about; null when it is about something else, or may not be seen (دستورالعمل).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  directive!: Directive;
}
