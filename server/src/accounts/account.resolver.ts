import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { ChangePasswordInput, CreateTokenInput, GivePasswordInput, RevokeSessionInput, RevokeTokenInput } from './account.inputs.ts';
import { ChangePasswordPayload, CreateTokenPayload, GivePasswordPayload, RevokeSessionPayload, RevokeTokenPayload } from './account.payloads.ts';
import { changePassword } from './commands/change-password.ts';
import { createToken } from './commands/create-token.ts';
import { givePassword } from './commands/give-password.ts';
import { revokeSession } from './commands/revoke-session.ts';
import { revokeToken } from './commands/revoke-token.ts';

@Resolver()
export class AccountResolver {
  @Verb(createToken, {
    input: CreateTokenInput,
    payload: CreateTokenPayload,
    description: 'Makes a token for a program that acts through the appointment of now (ساخت توکن).',
  })
  createToken!: never;

  @Verb(revokeToken, {
    input: RevokeTokenInput,
    payload: RevokeTokenPayload,
    description: 'Ends a token at once (ابطال توکن).',
  })
  revokeToken!: never;

  @Verb(revokeSession, {
    input: RevokeSessionInput,
    payload: RevokeSessionPayload,
    description: 'Ends one of the viewer’s sessions at once (پایان نشست).',
  })
  revokeSession!: never;

  @Verb(changePassword, {
    input: ChangePasswordInput,
    payload: ChangePasswordPayload,
    description: 'Changes the viewer’s password and ends their other sessions (تغییر گذرواژه).',
  })
  changePassword!: never;

  @Verb(givePassword, {
    input: GivePasswordInput,
    payload: GivePasswordPayload,
    description: 'Gives a person a new password and ends their sessions; for administrators (گذرواژهٔ تازه).',
  })
  givePassword!: never;
}
