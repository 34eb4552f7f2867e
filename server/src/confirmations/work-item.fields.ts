import { Directive } from '../directives/index.ts';
import { FieldsOf, One, SqlField } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { WorkItem } from '../worklist/index.ts';

@FieldsOf(() => WorkItem)
export class WorkItemDirective {
  @One<Directive>(() => Directive, {
    description: 'The directive it is about; null when it is about something else, or may not be seen (دستورالعمل).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  directive!: Directive;

  @SqlField<WorkItem>(() => String, {
    description: "Title of what it is about, under that object's own row security (عنوان).",
    nullable: true,
    value: ({ row, table }) => sql`(select d.title from ${table(Directive)} d where d.id = ${row('objectId')})`,
  })
  title!: string;
}
