import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { BusEvent } from '../kernel/bus/bus.ts';
import { changesOf } from '../kernel/bus/changes.ts';
import type { GraphContext } from '../kernel/context.ts';
import { changeKinds } from '../kernel/feed/change-kinds.ts';
import { localId } from '../kernel/global-id.ts';
import { viewerSettings } from '../kernel/row-security.ts';
import { Office, Person } from '../people/index.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { scheduleTopic } from './drafting/tell.ts';
import { toldLive } from './schedule.changes.ts';

@ObjectType({ description: 'Something happened to a schedule (رویداد برنامه).' })
export class ScheduleChange {
  @Field(() => changeKinds.values, { description: 'What happened; GAP when something was missed: read anew.' })
  kind!: string;

  @Field(() => AnnualSchedule, { nullable: true, description: 'The schedule as the subscriber may see it now.' })
  schedule?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the mutation.' })
  act?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item, when one was changed.' })
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: "The schedule's `planRevision` after it." })
  planRevision?: number | null;

  @Field(() => Person, { nullable: true, description: 'Who.' })
  person?: string | null;

  @Field(() => Office, { nullable: true, description: 'In the name of which office.' })
  office?: string | null;
}

/** Whether the caller may see the schedule at this moment. */
const isVisible = async ({ database, viewer }: GraphContext, id: string): Promise<boolean> =>
  database.transaction(viewerSettings(viewer), async (em) => (await em.execute('select 1 from annual_schedule where id = ?', [id])).length > 0);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const change = (scheduleId: string, { told, isGap }: BusEvent): ScheduleChange => ({
  kind: isGap ? toldLive.GAP : (text(told['kind']) ?? toldLive.GAP),
  schedule: scheduleId,
  act: text(told['act']),
  itemId: text(told['itemId']),
  planRevision: typeof told['planRevision'] === 'number' ? told['planRevision'] : null,
  person: text(told['personId']),
  office: text(told['officeId']),
});

const changes = async ({ args, context }: { args: Record<string, unknown>; context: GraphContext }): Promise<AsyncGenerator<BusEvent>> => {
  const id = localId('AnnualSchedule', String(args['scheduleId']));
  if (id === null || !(await isVisible(context, id))) {
    throw new GraphQLError('No such schedule, or you have no access to it.', { extensions: { code: 'NOT_FOUND' } });
  }
  return changesOf(context.bus, [scheduleTopic(id)]);
};

@Resolver()
export class ScheduleSubscription {
  @Subscription(() => ScheduleChange, {
    nullable: true,
    description: 'Every change of a schedule, within a second; null once the subscriber may no longer see it (تغییرات برنامه).',
    subscribe: changes as never, // the library types the context as an object of its own
  })
  async scheduleChanged(
    @Arg('scheduleId', () => ID, { description: 'The schedule.' }) scheduleId: string,
    @Root() event: BusEvent,
    @Ctx() ctx: GraphContext,
  ): Promise<ScheduleChange | null> {
    const id = localId('AnnualSchedule', scheduleId);
    return id !== null && (await isVisible(ctx, id)) ? change(id, event) : null;
  }
}
