import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { closeConfirmation } from './commands/close-confirmation.ts';
import { confirmDirective } from './commands/confirm-directive.ts';
import { declineDirective } from './commands/decline-directive.ts';
import { requestConfirmation } from './commands/request-confirmation.ts';
import { withdrawConfirmation } from './commands/withdraw-confirmation.ts';
import {
  CloseConfirmationInput, ConfirmationPayload, ConfirmDirectiveInput, DeclineDirectiveInput, RequestConfirmationInput,
  RequestConfirmationPayload, WithdrawConfirmationInput,
} from './confirmation.inputs.ts';

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class ConfirmationResolver {
  @Mutation(() => RequestConfirmationPayload, { description: 'Opens a round of confirmation by the confirming council (درخواست تأیید).' })
  requestConfirmation(@Arg('input', () => RequestConfirmationInput) input: RequestConfirmationInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(requestConfirmation, input, info);
  }

  @Mutation(() => ConfirmationPayload, { description: 'Confirms the text as it is now; the deciding confirmation makes the directive confirmed (تأیید).' })
  confirmDirective(@Arg('input', () => ConfirmDirectiveInput) input: ConfirmDirectiveInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(confirmDirective, input, info);
  }

  @Mutation(() => ConfirmationPayload, { description: 'Declines the text as it is now, with the reason (عدم تأیید).' })
  declineDirective(@Arg('input', () => DeclineDirectiveInput) input: DeclineDirectiveInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(declineDirective, input, info);
  }

  @Mutation(() => ConfirmationPayload, { description: 'Takes back what the own seat has said (پس‌گرفتن نظر).' })
  withdrawConfirmation(@Arg('input', () => WithdrawConfirmationInput) input: WithdrawConfirmationInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(withdrawConfirmation, input, info);
  }

  @Mutation(() => ConfirmationPayload, { description: 'Ends a round with the votes as they are (بستن دور تأیید).' })
  closeConfirmation(@Arg('input', () => CloseConfirmationInput) input: CloseConfirmationInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(closeConfirmation, input, info);
  }
}
