import type { Module } from '../kernel/module.ts';
import { Account } from './account.entity.ts';
import { ApiToken } from './api-token.entity.ts';
import { Session } from './session.entity.ts';
import { SignInAttempt } from './sign-in-attempt.entity.ts';

export { hashPassword } from './password.ts';
export { Account, ApiToken, Session, SignInAttempt };

export const accountsModule: Module = {
  name: 'accounts',
  entities: [Account, Session, ApiToken, SignInAttempt],
  resolvers: [],
};
