import { ArgsType, Field, ID } from 'type-graphql';
import { Seat } from '../councils/index.ts';
import { idPrefix, localId } from '../kernel/global-id.ts';
import { column, Computed, Connection, FieldsOf, One, OneById, orders, Queries, SqlField } from '../kernel/read/index.ts';
import { bind, sql } from '../kernel/read/sql.ts';
import { subjectTitle } from '../kernel/subject.ts';
import { WorkItem } from '../worklist/index.ts';
import { Handover } from './handover.entity.ts';
import { HandoverItem } from './handover-item.entity.ts';

@ArgsType()
export class HandoverArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this office.' })
  officeId?: string | null;
}

const handoverOrder = orders<Handover>('HandoverOrder', { NEWEST: { by: ['-on'], says: 'Latest first (تازه‌ترین).' } });

@Queries()
export class HandoverQueries {
  @OneById(() => Handover, { description: 'A handover (صورت‌تحویل).' })
  handover!: never;

  @Connection<Handover, HandoverArgs>(() => Handover, {
    description: "Handovers that the caller may read: those of their office, and those in which they hand over or receive (صورت‌تحویل‌ها).",
    args: HandoverArgs,
    orders: handoverOrder,
    where: ({ row, args }) => (args.officeId ? sql`${row('office')} = ${bind(localId('Office', args.officeId), 'uuid')}` : null),
  })
  handovers!: never;
}

@FieldsOf(() => Handover)
export class HandoverFields {
  @Connection(() => HandoverItem, {
    description: 'What passed (موارد تحویل).',
    by: 'handover',
    orders: orders<HandoverItem>('HandoverItemOrder', { KIND: { by: ['kind', 'dueOn'], says: 'By kind, then by deadline (نوع و مهلت).' } }),
  })
  items!: never;

  @SqlField<Handover>(() => Boolean, {
    description: 'Whether the signature of the caller is missing and may be given now (نوبت امضای من).',
    value: ({ row, viewer }) => {
      const me = bind(viewer?.personId ?? null, 'uuid');
      return sql`coalesce((${row('toPerson')} = ${me} and ${row('receivedAt')} is null and ${row('on')} <= (now() at time zone 'Asia/Tehran')::date)
        or (${row('fromPerson')} = ${me} and ${row('handedAt')} is null), false)`;
    },
  })
  isMineToSign!: never;
}

@FieldsOf(() => HandoverItem)
export class HandoverItemFields {
  @Computed(() => ID, {
    description: 'Id of the object it is about; ask `node` for it (موضوع).',
    needs: { type: column<string>('objectType'), id: column<string>('objectId') },
    compute: ({ type, id }) => `${idPrefix(type)}${id}`,
  })
  objectId!: never;

  @SqlField<HandoverItem>(() => String, {
    description: "Title of what it is about, under that object's own row security; null where the caller may not read it, and of seats (عنوان).",
    nullable: true,
    value: ({ row }) => subjectTitle(row('objectType'), row('objectId')),
  })
  title!: never;

  @One<Seat>(() => Seat, {
    description: 'The seat; null when it is none (کرسی).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')} and ${parent('objectType')} = 'Seat'`,
  })
  seat!: never;
}

@FieldsOf(() => WorkItem)
export class WorkItemHandover {
  @One<Handover>(() => Handover, {
    description: 'The handover that is to be signed; null when it is about something else (صورت‌تحویل).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  handover!: never;
}
