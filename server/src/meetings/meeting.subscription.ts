import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { BusEvent } from '../kernel/bus/bus.ts';
import { changesOf } from '../kernel/bus/changes.ts';
import type { GraphContext } from '../kernel/context.ts';
import { changeKinds } from '../kernel/feed/change-kinds.ts';
import { localId } from '../kernel/global-id.ts';
import { viewerSettings } from '../kernel/row-security.ts';
import { Office, Person } from '../people/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { toldLive } from './meeting.changes.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingTopic } from './planning/tell.ts';

@ObjectType({ description: 'Something happened to a meeting (رویداد جلسه).' })
export class MeetingChange {
  @Field(() => changeKinds.values, { description: 'What; GAP when something was missed: read anew.' })
  kind!: string;

  @Field(() => Meeting, { nullable: true, description: 'The meeting as the subscriber may see it now.' })
  meeting?: string | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The item concerned.' })
  item?: string | null;

  @Field(() => Int, { nullable: true, description: "The meeting's `revision` after it." })
  revision?: number | null;

  @Field(() => Person, { nullable: true, description: 'Who.' })
  person?: string | null;

  @Field(() => Office, { nullable: true, description: 'In the name of which office.' })
  office?: string | null;
}

/** Whether the caller may see the meeting at this moment. */
const isVisible = async ({ database, viewer }: GraphContext, id: string): Promise<boolean> =>
  database.transaction(viewerSettings(viewer), async (em) => (await em.execute('select 1 from meeting where id = ?', [id])).length > 0);

const idOf = (type: string, told: unknown): string | null => (typeof told === 'string' ? localId(type, told) : null);

const change = (meetingId: string, { told, isGap }: BusEvent): MeetingChange => ({
  kind: isGap || typeof told['kind'] !== 'string' ? toldLive.GAP : told['kind'],
  meeting: meetingId,
  item: idOf('AgendaItem', told['itemId']),
  revision: typeof told['revision'] === 'number' ? told['revision'] : null,
  person: idOf('Person', told['personId']),
  office: idOf('Office', told['officeId']),
});

const changes = async ({ args, context }: { args: Record<string, unknown>; context: GraphContext }): Promise<AsyncGenerator<BusEvent>> => {
  const id = localId('Meeting', String(args['meetingId']));
  if (id === null || !(await isVisible(context, id))) {
    throw new GraphQLError('No such meeting, or you have no access to it.', { extensions: { code: 'NOT_FOUND' } });
  }
  return changesOf(context.bus, [meetingTopic(id)]);
};

@Resolver()
export class MeetingSubscription {
  @Subscription(() => MeetingChange, {
    nullable: true,
    description: 'Every change of a meeting, within a second; null once the subscriber may no longer see it (تغییرات جلسه).',
    subscribe: changes as never, // the library types the context as an object of its own
  })
  async meetingChanged(
    @Arg('meetingId', () => ID, { description: 'The meeting.' }) meetingId: string,
    @Root() event: BusEvent,
    @Ctx() ctx: GraphContext,
  ): Promise<MeetingChange | null> {
    const id = localId('Meeting', meetingId);
    return id !== null && (await isVisible(ctx, id)) ? change(id, event) : null;
  }
}
