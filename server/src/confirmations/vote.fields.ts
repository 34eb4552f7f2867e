import { Directive } from '../directives/index.ts';
import { FieldsOf, One } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { Vote } from '../votes/index.ts';

@FieldsOf(() => Vote)
export class VoteDirective {
  @One<Directive>(() => Directive, {
    description: 'The directive that it confirms; null when it is about something else, or may not be seen (دستورالعمل).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('subjectId')}`,
  })
  directive!: Directive;
}
