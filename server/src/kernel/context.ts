import type { GraphQLResolveInfo } from 'graphql';
import type { Bus } from './bus/bus.ts';
import type { Database } from './database/database.ts';
import type { Command, PayloadRefs } from './write/command.ts';
import type { Language, Viewer } from './viewer.ts';

/** Who sent a request: a person, and the viewer they are once they have an office that is theirs today. */
export interface Caller {
  readonly personId: string;
  readonly sessionId: string | null;
  readonly viewer: Viewer | null;
}

/** What a resolver is given. Everything it needs of the world comes through here. */
export interface GraphContext {
  readonly viewer: Viewer | null;
  readonly caller: Caller | null;
  readonly language: Language;
  readonly requestId: string;
  /** Caller's address, for throttling and the list of sessions. */
  readonly address: string;
  readonly userAgent: string;
  /** Whether the sample organisation is on, and its people may be entered with one click. */
  readonly sampleIsOn: boolean;
  /** Public address of the site, as its operator set it; null where nobody did. */
  readonly siteOrigin: string | null;
  /** For what is done before there is a viewer: signing in. Everything else takes `write` or is read by the read road. */
  readonly database: Database;
  /** What subscriptions listen to. */
  readonly bus: Bus;
  /** Secret of the session cookie that came with the request. */
  readonly sessionSecret: string | null;
  /** Sets or (with null) clears the session cookie of the answer. */
  setSession(secret: string | null): void;
  /** Runs one command in its own transaction and gives the mutation's payload. */
  write<Input, Refs extends PayloadRefs>(
    command: Command<Input, Refs>,
    input: Input,
    info: GraphQLResolveInfo,
  ): Promise<Record<string, unknown>>;
}
