import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { BusEvent } from '../kernel/bus/bus.ts';
import { changesOf } from '../kernel/bus/changes.ts';
import { changeKinds } from '../kernel/feed/change-kinds.ts';
import type { GraphContext } from '../kernel/context.ts';
import { localId } from '../kernel/global-id.ts';
import { viewerSettings } from '../kernel/row-security.ts';
import { voteTopic } from './tell-vote.ts';
import { toldLive } from './vote.changes.ts';
import { Vote } from './vote.entity.ts';

@ObjectType({ description: 'Something happened to a vote (رویداد رأی‌گیری).' })
export class VoteChange {
  @Field(() => changeKinds.values, { description: 'What; GAP when something was missed: read anew.' })
  kind!: string;

  @Field(() => Vote, { nullable: true, description: 'The vote as the subscriber may see it now.' })
  vote?: string | null;
}

const isVisible = async ({ database, viewer }: GraphContext, id: string): Promise<boolean> =>
  database.transaction(viewerSettings(viewer), async (em) => (await em.execute('select 1 from vote where id = ?', [id])).length > 0);

const changes = async ({ args, context }: { args: Record<string, unknown>; context: GraphContext }): Promise<AsyncGenerator<BusEvent>> => {
  const id = localId('Vote', String(args['voteId']));
  if (id === null || !(await isVisible(context, id))) {
    throw new GraphQLError('No such vote, or you have no access to it.', { extensions: { code: 'NOT_FOUND' } });
  }
  return changesOf(context.bus, [voteTopic(id)]);
};

@Resolver()
export class VoteSubscription {
  @Subscription(() => VoteChange, {
    nullable: true,
    description: 'Every change of a vote, within a second; null once the subscriber may no longer see it (تغییرات رأی‌گیری).',
    subscribe: changes as never, // the library types the context as an object of its own
  })
  async voteChanged(
    @Arg('voteId', () => ID, { description: 'The vote.' }) voteId: string,
    @Root() { told, isGap }: BusEvent,
    @Ctx() ctx: GraphContext,
  ): Promise<VoteChange | null> {
    const id = localId('Vote', voteId);
    if (id === null || !(await isVisible(ctx, id))) return null;
    return { kind: isGap || typeof told['kind'] !== 'string' ? toldLive.GAP : told['kind'], vote: id };
  }
}
