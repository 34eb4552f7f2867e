import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { BusEvent } from '../kernel/bus/bus.ts';
import { changesOf } from '../kernel/bus/changes.ts';
import type { GraphContext } from '../kernel/context.ts';
import { changeKinds } from '../kernel/feed/change-kinds.ts';
import { localId } from '../kernel/global-id.ts';
import { viewerSettings } from '../kernel/row-security.ts';
import { Office, Person } from '../people/index.ts';
import { toldLive } from './directive.changes.ts';
import { Directive } from './directive.entity.ts';
import { directiveTopic } from './drafting/tell.ts';

@ObjectType({ description: 'Something happened to a directive, or somebody is at it (رویداد دستورالعمل).' })
export class DirectiveChange {
  @Field(() => changeKinds.values, { description: 'What; GAP when something was missed: read anew.' })
  kind!: string;

  @Field(() => Directive, { nullable: true, description: 'The directive as the subscriber may see it now.' })
  directive?: string | null;

  @Field(() => [ID], { description: 'The provisions that a person changed, or in which they stand; empty when there are too many to tell.' })
  provisionIds!: string[];

  @Field(() => Int, { nullable: true, description: "The directive's `textRevision` after it." })
  textRevision?: number | null;

  @Field(() => Person, { nullable: true, description: 'Who.' })
  person?: string | null;

  @Field(() => Office, { nullable: true, description: 'In the name of which office.' })
  office?: string | null;

  @Field(() => Boolean, { description: 'For PRESENCE: whether they leave.' })
  isLeaving!: boolean;
}

/** Whether the caller may see the directive at this moment. */
const isVisible = async ({ database, viewer }: GraphContext, id: string): Promise<boolean> =>
  database.transaction(viewerSettings(viewer), async (em) => (await em.execute('select 1 from directive where id = ?', [id])).length > 0);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const change = (directiveId: string, { told, isGap }: BusEvent): DirectiveChange => ({
  kind: isGap ? toldLive.GAP : (text(told['kind']) ?? toldLive.GAP),
  directive: directiveId,
  provisionIds: Array.isArray(told['provisionIds']) ? told['provisionIds'].map(String) : [],
  textRevision: typeof told['textRevision'] === 'number' ? told['textRevision'] : null,
  person: text(told['personId']),
  office: text(told['officeId']),
  isLeaving: told['isLeaving'] === true,
});

const changes = async ({ args, context }: { args: Record<string, unknown>; context: GraphContext }): Promise<AsyncGenerator<BusEvent>> => {
  const id = localId('Directive', String(args['directiveId']));
  if (id === null || !(await isVisible(context, id))) {
    throw new GraphQLError('No such directive, or you have no access to it.', { extensions: { code: 'NOT_FOUND' } });
  }
  return changesOf(context.bus, [directiveTopic(id)]);
};

@Resolver()
export class DirectiveSubscription {
  @Subscription(() => DirectiveChange, {
    nullable: true,
    description: 'Every change of a directive and who is at it, within a second; null once the subscriber may no longer see it (تغییرات دستورالعمل).',
    subscribe: changes as never, // the library types the context as an object of its own
  })
  async directiveChanged(
    @Arg('directiveId', () => ID, { description: 'The directive.' }) directiveId: string,
    @Root() event: BusEvent,
    @Ctx() ctx: GraphContext,
  ): Promise<DirectiveChange | null> {
    const id = localId('Directive', directiveId);
    return id !== null && (await isVisible(ctx, id)) ? change(id, event) : null;
  }
}
