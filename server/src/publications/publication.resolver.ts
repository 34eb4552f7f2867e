import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { acknowledgeDirective } from './commands/acknowledge-directive.ts';
import { markSeen } from './commands/mark-seen.ts';
import { publishDirective } from './commands/publish-directive.ts';
import { remindAddressees } from './commands/remind-addressees.ts';
import {
  AcknowledgeDirectiveInput, DeliveryInput, DeliveryPayload, PublishDirectiveInput, PublishDirectivePayload, RemindAddresseesInput,
  RemindAddresseesPayload,
} from './publication.inputs.ts';

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class PublicationResolver {
  @Mutation(() => PublishDirectivePayload, { description: 'Publishes a confirmed directive to every addressee, or to none (ابلاغ).' })
  publishDirective(@Arg('input', () => PublishDirectiveInput) input: PublishDirectiveInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(publishDirective, input, info);
  }

  @Mutation(() => DeliveryPayload, { description: "Records that somebody of the office has read it; only the first reading counts (رؤیت)." })
  markSeen(@Arg('input', () => DeliveryInput) input: DeliveryInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(markSeen, input, info);
  }

  @Mutation(() => DeliveryPayload, { description: 'Acknowledges receipt for the office; again, it gives what was acknowledged (اعلام وصول).' })
  acknowledgeDirective(@Arg('input', () => AcknowledgeDirectiveInput) input: AcknowledgeDirectiveInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(acknowledgeDirective, input, info);
  }

  @Mutation(() => RemindAddresseesPayload, { description: 'Reminds those who have not acknowledged, and nobody else (یادآوری).' })
  remindAddressees(@Arg('input', () => RemindAddresseesInput) input: RemindAddresseesInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(remindAddressees, input, info);
  }
}
