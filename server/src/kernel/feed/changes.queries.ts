import { ArgsType, Field, Int } from 'type-graphql';
import { badCursor } from '../read/cursor.ts';
import { column, Computed, FieldsOf, List, Queries, SqlField } from '../read/index.ts';
import { badPage } from '../read/paging.ts';
import { bind, sql } from '../read/sql.ts';
import { ChangeEvent } from './change-event.entity.ts';

const most = 100;

@ArgsType()
export class ChangesArgs {
  @Field(() => String, { nullable: true, description: 'Cursor of the last event that the caller has; from the very first one when absent.' })
  after?: string | null;

  @Field(() => Int, { defaultValue: most, description: 'How many at most, 1 to 100.' })
  first!: number;
}

const encode = (position: string): string => Buffer.from(`change ${position}`).toString('base64url');

const positionIn = (cursor: string): string => {
  const [, position] = /^change (\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (position === undefined) throw badCursor('after');
  return position;
};

const sizeOf = (first: number): number => {
  if (first < 1 || first > most) throw badPage('first', `“first” must be between 1 and ${most}.`);
  return first;
};

@Queries()
export class ChangesQueries {
  @List<ChangeEvent, ChangesArgs>(() => ChangeEvent, {
    description: 'What happened, in the order of commits, as far as the caller may know. Whoever goes on from the last cursor loses no event (رویدادها).',
    args: ChangesArgs,
    from: ({ args, table }) => sql`
      select * from ${table(ChangeEvent)} e where e.position > ${bind(args.after ? positionIn(args.after) : '0', 'bigint')}
      order by e.position limit ${bind(sizeOf(args.first), 'int')}`,
    orderBy: ['position'],
  })
  changes!: ChangeEvent[];
}

@FieldsOf(() => ChangeEvent)
export class ChangeEventFields {
  @Computed(() => String, {
    description: 'Opaque; send the last one as `after`.',
    needs: { position: column<string>('position') },
    compute: ({ position }) => encode(String(position)),
  })
  cursor!: string;

  @SqlField<ChangeEvent>(() => String, {
    description: 'Small facts about it as JSON: ids and numbers, never text; their shape depends on the kind.',
    value: ({ row }) => sql`${row('facts')}::text`,
  })
  facts!: string;
}
