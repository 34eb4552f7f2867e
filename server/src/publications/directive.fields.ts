import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Directive } from '../directives/index.ts';
import { Connection, FieldsOf, List, One, orders, SqlField } from '../kernel/read/index.ts';
import { all, bind, sql } from '../kernel/read/sql.ts';
import { Delivery, DeliveryKind } from './delivery.entity.ts';
import { deliveryState, DeliveryState, isOverdue } from './delivery.fields.ts';
import type { DeliveryState as State } from './delivery.workflow.ts';
import { LetterReference } from './letter/letter-reference.ts';
import { Publication } from './publication.entity.ts';

@ObjectType({ description: 'Of the originals of the last publication, how many have come how far (شمار تحویل‌ها).' })
export class DeliveryCounts {
  @Field(() => Int, { description: 'All of them, e.g. 31 (همه).' })
  total!: number;

  @Field(() => Int, { description: 'Not read yet (خوانده‌نشده).' })
  delivered!: number;

  @Field(() => Int, { description: 'Read, not acknowledged (رؤیت‌شده).' })
  seen!: number;

  @Field(() => Int, { description: 'Acknowledged (اعلام وصول‌شده).' })
  acknowledged!: number;

  @Field(() => Int, { description: 'Not acknowledged although the last day has passed (دیرکرد).' })
  overdue!: number;
}

@ArgsType()
export class BoardArgs {
  @Field(() => DeliveryState, { nullable: true, description: 'Only those that have come this far (وضعیت).' })
  state?: State | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are overdue, or only the others (دیرکرد).' })
  overdue?: boolean | null;

  @Field(() => DeliveryKind, { defaultValue: DeliveryKind.ORIGINAL, description: 'Originals or copies (نوع گیرنده).' })
  kind!: DeliveryKind;
}

const boardOrder = orders<Delivery>('DeliveryOrder', {
  PROVINCE: { by: ['sortKey'], says: 'By province (الفبایی).' },
  ACKNOWLEDGED: { by: ['acknowledgedAt'], says: 'In the order of acknowledgement; the others at the end (زمان اعلام وصول).' },
});

@FieldsOf(() => Directive)
export class DirectivePublication {
  @One<Publication>(() => Publication, {
    description: 'Its last publication; null before (ابلاغ).',
    where: ({ row, parent, table }) =>
      sql`${row('id')} = (select p.id from ${table(Publication)} p where p.directive_id = ${parent('id')} order by p.version desc limit 1)`,
  })
  publication!: Publication;

  @Connection<Delivery, BoardArgs>(() => Delivery, {
    description: 'What became of it in each province, as far as the viewer may know: all for the secretariat, the own one for a province (تابلوی ابلاغ). Ask `first: 100`.',
    by: 'directive',
    args: BoardArgs,
    orders: boardOrder,
    where: ({ row, args }) =>
      all(
        sql`${row('kind')} = ${bind(args.kind, 'text')}`,
        args.state ? sql`${deliveryState(row)} = ${bind(args.state, 'text')}` : null,
        typeof args.overdue === 'boolean' ? sql`coalesce(${isOverdue(row)}, false) = ${args.overdue}` : null,
      ),
  })
  deliveries!: Delivery[];

  @SqlField<Directive>(() => DeliveryCounts, {
    description: 'How many of its addressees have come how far, as far as the viewer may know; null before publication (شمار).',
    nullable: true,
    value: ({ row, table }) => sql`(
      select json_build_object('total', count(*), 'delivered', count(*) filter (where d.seen_at is null and d.acknowledged_at is null),
        'seen', count(*) filter (where d.seen_at is not null and d.acknowledged_at is null),
        'acknowledged', count(*) filter (where d.acknowledged_at is not null),
        'overdue', count(*) filter (where d.acknowledged_at is null and d.due_on < (now() at time zone 'Asia/Tehran')::date))
      from ${table(Delivery)} d where d.directive_id = ${row('id')} and d.kind = 'ORIGINAL' having count(*) > 0)`,
  })
  deliveryCounts!: DeliveryCounts;

  @One<Delivery>(() => Delivery, {
    description: "What the viewer's own office received of it last; null when nothing (تحویل به سمت من).",
    where: ({ row, parent, viewer, table }) => sql`${row('id')} = (
      select d.id from ${table(Delivery)} d join ${table(Publication)} p on p.id = d.publication_id
      where d.directive_id = ${parent('id')} and d.office_id = ${bind(viewer?.officeId ?? null, 'uuid')} order by p.version desc limit 1)`,
  })
  myDelivery!: Delivery;
}

@FieldsOf(() => Publication)
export class PublicationFields {
  @SqlField<Publication>(() => [LetterReference], {
    description: 'Other letters that this one refers to (عطف و پیرو).',
    value: ({ row }) => sql`${row('letterReferences')}`,
  })
  references!: LetterReference[];

  @List(() => Delivery, {
    description: 'Where it went, as far as the viewer may know (گیرندگان).',
    by: 'publication',
    orderBy: ['kind', 'sortKey'],
    limit: 200,
  })
  deliveries!: Delivery[];
}
