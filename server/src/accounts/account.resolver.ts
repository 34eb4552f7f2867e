import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { ChangePasswordInput, CreateTokenInput, GivePasswordInput, RevokeSessionInput, RevokeTokenInput } from './account.inputs.ts';
import { ChangePasswordPayload, CreateTokenPayload, GivePasswordPayload, RevokeSessionPayload, RevokeTokenPayload } from './account.payloads.ts';
import { changePassword } from './commands/change-password.ts';
import { createToken } from './commands/create-token.ts';
import { givePassword } from './commands/give-password.ts';
import { revokeSession } from './commands/revoke-session.ts';
import { revokeToken } from './commands/revoke-token.ts';

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class AccountResolver {
  @Mutation(() => CreateTokenPayload, { description: 'Makes a token for a program that acts through the appointment of now (ساخت توکن).' })
  createToken(@Arg('input', () => CreateTokenInput) input: CreateTokenInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(createToken, input, info);
  }

  @Mutation(() => RevokeTokenPayload, { description: 'Ends a token at once (ابطال توکن).' })
  revokeToken(@Arg('input', () => RevokeTokenInput) input: RevokeTokenInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(revokeToken, input, info);
  }

  @Mutation(() => RevokeSessionPayload, { description: 'Ends one of the viewer’s sessions at once (پایان نشست).' })
  revokeSession(@Arg('input', () => RevokeSessionInput) input: RevokeSessionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(revokeSession, input, info);
  }

  @Mutation(() => ChangePasswordPayload, { description: 'Changes the viewer’s password and ends their other sessions (تغییر گذرواژه).' })
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(changePassword, input, info);
  }

  @Mutation(() => GivePasswordPayload, { description: 'Gives a person a new password and ends their sessions; for administrators (گذرواژهٔ تازه).' })
  givePassword(@Arg('input', () => GivePasswordInput) input: GivePasswordInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(givePassword, input, info);
  }
}
