import { GraphQLError } from 'graphql';
import { Ctx, Field, ObjectType, registerEnumType, Resolver, Root, Subscription } from 'type-graphql';
import { Directive } from '../directives/index.ts';
import type { BusEvent } from '../kernel/bus/bus.ts';
import { changesOf } from '../kernel/bus/changes.ts';
import type { GraphContext } from '../kernel/context.ts';
import { localId } from '../kernel/global-id.ts';
import { hasPower } from '../kernel/viewer.ts';
import { officeTopic } from '../worklist/index.ts';
import { boardTopic } from './commands/tell-delivery.ts';

export const InboxChangeKind = { INBOX: 'INBOX', WORK_LIST: 'WORK_LIST', BOARD: 'BOARD', GAP: 'GAP' } as const;
type Kind = keyof typeof InboxChangeKind;

registerEnumType(InboxChangeKind, {
  name: 'InboxChangeKind',
  description: 'What changed for an office.',
  valuesConfig: {
    INBOX: { description: 'Something arrived, was read or acknowledged (نامه‌های رسیده).' },
    WORK_LIST: { description: 'Work came up or was done (کارتابل).' },
    BOARD: { description: 'A province read or acknowledged something; told to those who see all deliveries (تابلوی ابلاغ).' },
    GAP: { description: 'Something was missed: read anew.' },
  },
});

@ObjectType({ description: "Something changed for the viewer's office (رویداد سمت)." })
export class InboxChange {
  @Field(() => InboxChangeKind, { description: 'What changed.' })
  kind!: Kind;

  @Field(() => Directive, { nullable: true, description: 'The directive concerned, as the subscriber may see it.' })
  directive?: string | null;
}

const isKind = (value: unknown): value is Kind => typeof value === 'string' && value in InboxChangeKind;

const changes = ({ context: { viewer, bus } }: { context: GraphContext }): AsyncGenerator<BusEvent> => {
  if (viewer === null) throw new GraphQLError('Sign in first.', { extensions: { code: 'NOT_SIGNED_IN' } });
  const seesAll = hasPower(viewer, 'MONITOR') || hasPower(viewer, 'SECRETARIAT');
  return changesOf(bus, [officeTopic(viewer.officeId), ...(seesAll ? [boardTopic] : [])]);
};

@Resolver()
export class InboxSubscription {
  @Subscription(() => InboxChange, {
    description: "Every change of the viewer's inbox and work list, within a second of its commit (تغییرات کارتابل).",
    subscribe: changes as never, // the library types the context as an object of its own
  })
  inboxChanged(@Root() { told, isGap }: BusEvent, @Ctx() _ctx: GraphContext): InboxChange {
    const kind = told['kind'];
    const directiveId = told['directiveId'];
    return {
      kind: isGap || !isKind(kind) ? 'GAP' : kind,
      directive: typeof directiveId === 'string' ? localId('Directive', directiveId) : null,
    };
  }
}
