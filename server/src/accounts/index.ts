import type { Module } from '../kernel/module.ts';
import { Account } from './account.entity.ts';
import { AccountQueries, SessionFields } from './account.queries.ts';
import { AccountResolver } from './account.resolver.ts';
import { ApiToken } from './api-token.entity.ts';
import { SampleResolver } from './sample.resolver.ts';
import { SessionResolver } from './session.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';
import { Session } from './session.entity.ts';
import { SignInAttempt } from './sign-in-attempt.entity.ts';

export { Callers } from './callers.ts';
export { createAdministrator, personWithNumber } from './commands/create-administrator.ts';
export { makeToken } from './make-token.ts';
export { newSecret, secretHash } from './secret.ts';
export { hashPassword } from './password.ts';
export { sessionSeconds, sessionTopic } from './sign-in.ts';
export { renewViewer } from './viewer-lookup.ts';
export { Account, ApiToken, Session, SignInAttempt };

export const accountsModule: Module = {
  name: 'accounts',
  entities: [Account, Session, ApiToken, SignInAttempt],
  resolvers: [AccountQueries, SessionFields, AccountResolver, SessionResolver, SampleResolver, ViewerResolver],
};
