import { registerEnumType } from 'type-graphql';
import { column, Computed, FieldsOf, List, SqlField, value } from '../kernel/read/index.ts';
import { sql, type Sql } from '../kernel/read/sql.ts';
import { AvailableAct, availableActs, describeAct } from '../kernel/workflow.ts';
import { Delivery } from './delivery.entity.ts';
import { type DeliveryFacts, type DeliveryState as State, deliveryWorkflow } from './delivery.workflow.ts';
import { Reminder } from './reminder.entity.ts';

export const DeliveryState = { DELIVERED: 'DELIVERED', SEEN: 'SEEN', ACKNOWLEDGED: 'ACKNOWLEDGED' } as const satisfies Record<State, State>;

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'How far a delivery has come (وضعیت تحویل).',
  valuesConfig: {
    DELIVERED: { description: 'Delivered, not yet read (تحویل‌شده).' },
    SEEN: { description: 'Read, not yet acknowledged (رؤیت‌شده).' },
    ACKNOWLEDGED: { description: 'Receipt acknowledged (اعلام وصول‌شده).' },
  },
});

type Columns = (name: 'acknowledgedAt' | 'seenAt' | 'kind' | 'dueOn') => Sql;

export const deliveryState = (row: Columns): Sql =>
  sql`case when ${row('acknowledgedAt')} is not null then 'ACKNOWLEDGED' when ${row('seenAt')} is not null then 'SEEN' else 'DELIVERED' end`;

/** Whether the office still has to acknowledge it. */
export const isOwed = (row: Columns): Sql => sql`(${row('kind')} = 'ORIGINAL' and ${row('acknowledgedAt')} is null)`;

/** Owed after the end of its last day in Tehran. */
export const isOverdue = (row: Columns): Sql => sql`(${isOwed(row)} and ${row('dueOn')} < (now() at time zone 'Asia/Tehran')::date)`;

@FieldsOf(() => Delivery)
export class DeliveryFields {
  @SqlField<Delivery>(() => DeliveryState, { description: 'How far it has come (وضعیت).', value: ({ row }) => deliveryState(row) })
  state!: State;

  @SqlField<Delivery>(() => Boolean, { description: 'Whether it is not acknowledged and its last day has passed (دیرکرد).', value: ({ row }) => isOverdue(row) })
  isOverdue!: boolean;

  @List(() => Reminder, { description: 'Reminders sent to the office, oldest first (یادآوری‌ها).', by: 'delivery', orderBy: ['at'], limit: 100 })
  reminders!: Reminder[];

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with it now (اقدام‌های ممکن).',
    needs: {
      state: value<State>(({ row }) => deliveryState(row)),
      officeId: column<string>('office'),
      kind: column<DeliveryFacts['kind']>('kind'),
    },
    compute: ({ state, officeId, kind }, { viewer, language }) =>
      availableActs(deliveryWorkflow, state, { viewer, officeId, kind }).map(describeAct(language)),
  })
  availableActs!: AvailableAct[];
}
