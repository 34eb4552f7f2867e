import { ArgsType, Field, ID } from 'type-graphql';
import { column, Computed, Connection, FieldsOf, orders, Queries, SqlField } from '../kernel/read/index.ts';
import { all, bind, sql } from '../kernel/read/sql.ts';
import { idPrefix } from '../kernel/global-id.ts';
import { subjectTitle } from '../kernel/subject.ts';
import { WorkItem, WorkKind } from './work-item.entity.ts';

@ArgsType()
export class WorkListArgs {
  @Field(() => WorkKind, { nullable: true, description: 'Only work of this kind.' })
  kind?: WorkKind | null;
}

const workOrder = orders<WorkItem>('WorkOrder', {
  DUE: { by: ['dueOn', 'openedAt'], says: 'What is overdue first, then by deadline; without a deadline last (به ترتیب مهلت).' },
  NEWEST: { by: ['-openedAt'], says: 'What came last first (تازه‌ترین).' },
});

const todayInTehran = sql`(now() at time zone 'Asia/Tehran')::date`;

@Queries()
export class WorkListQueries {
  @Connection(() => WorkItem, {
    description: "What the viewer's office has to do now (کارتابل). For a badge ask `totalCount` with `first: 1`.",
    args: WorkListArgs,
    orders: workOrder,
    where: ({ row, viewer, args }) =>
      all(
        sql`${row('office')} = ${bind(viewer?.officeId ?? null, 'uuid')}`,
        sql`${row('closedAt')} is null`,
        args.kind ? sql`${row('kind')} = ${args.kind}` : null,
      ),
  })
  workList!: WorkItem[];
}

@FieldsOf(() => WorkItem)
export class WorkItemFields {
  @Computed(() => String, {
    description: "Why the office has it, in the caller's language (علت).",
    needs: { fa: column<string>('reasonFa'), en: column<string>('reasonEn') },
    compute: ({ fa, en }, { language }) => (language === 'fa' ? fa : en),
  })
  reason!: string;

  @Computed(() => ID, {
    description: 'Id of the object it is about; ask `node` for it (موضوع).',
    needs: { type: column<string>('objectType'), id: column<string>('objectId') },
    compute: ({ type, id }) => `${idPrefix(type)}${id}`,
  })
  objectId!: string;

  @SqlField<WorkItem>(() => String, {
    description: "Title of what it is about, under that object's own row security (عنوان).",
    nullable: true,
    value: ({ row }) => subjectTitle(row('objectType'), row('objectId')),
  })
  title!: string;

  @SqlField<WorkItem>(() => Boolean, {
    description: 'Whether the deadline has passed (دیرکرد).',
    value: ({ row }) => sql`coalesce(${row('closedAt')} is null and ${row('dueOn')} < ${todayInTehran}, false)`,
  })
  isOverdue!: boolean;
}
