import { Extensions, Field, ObjectType } from 'type-graphql';
import { column, Computed, FieldsOf } from '../kernel/read/index.ts';
import { type ChangedFields, ScheduleItemRevision } from './schedule-item-revision.entity.ts';

@Extensions({ cost: { weight: 0 } })
@ObjectType({ description: 'A field of an item before and after a change (تغییر یک مشخصه).' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field, as in ScheduleItem; `number` is the place in the tree.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Its value before, as JSON; null when there was none.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'Its value after, as JSON.' })
  after?: string | null;
}

const said = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

@FieldsOf(() => ScheduleItemRevision)
export class ScheduleItemRevisionFields {
  @Computed(() => [FieldChange], {
    description: 'The fields that changed (مشخصه‌ها).',
    needs: { before: column<ChangedFields>('before'), after: column<ChangedFields>('after') },
    compute: ({ before, after }): FieldChange[] =>
      Object.keys(after).map((field) => ({ field, before: said(before[field]), after: said(after[field]) })),
  })
  changes!: never;
}
