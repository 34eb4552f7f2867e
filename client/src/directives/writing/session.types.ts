import type { RefusalCode } from '../../gql/directives/graphql.ts';
import type { Content, ServerRow } from './rows.ts';
import type { Verb } from './verbs.ts';

/** What changed on the server, and up to which `textRevision` it is known now. */
export interface Changes {
  readonly rows: readonly ServerRow[];
  readonly textRevision: number;
}

export interface VerbRefusal {
  /** `REFUSED` where the server gave no reason. */
  readonly code: RefusalCode | 'REFUSED';
  readonly message: string;
  readonly details: string | null;
}

export type Outcome =
  | { readonly ok: true; readonly provision: ServerRow | null; readonly created: ServerRow | null; readonly changes: Changes | null }
  | { readonly ok: false; readonly refusals: readonly VerbRefusal[] };

/** The way to the server; whatever it throws means that no answer came. */
export interface Transport {
  readonly load: () => Promise<Changes>;
  readonly changes: (seen: number) => Promise<Changes>;
  readonly send: (type: Verb['type'], input: object, seen: number) => Promise<Outcome>;
}

/** Keeps what was not answered yet, so that neither a lost line nor a crash loses a word. */
export interface QueueStore {
  readonly load: () => Promise<readonly Verb[]>;
  readonly save: (verbs: readonly Verb[]) => Promise<void>;
}

/** Two people changed the same words, or a provision went while somebody wrote in it: a person must choose. */
export interface Conflict {
  readonly provisionId: string;
  readonly kind: 'BOTH_CHANGED' | 'GONE';
  readonly base: Content;
  /** Null when the provision is gone. */
  readonly theirs: Content | null;
  /** Person and moment of the other change, where known. */
  readonly theirsBy: string | null;
  readonly revision: number | null;
}

/** Why a verb waits for its author rather than for the line: the server does not take these words as they are. */
export interface Problem {
  readonly provisionId: string;
  readonly message: string;
}

export type SaveState = 'SAVED' | 'SAVING' | 'OFFLINE' | 'CONFLICT' | 'REFUSED';

export interface SessionOptions {
  readonly directiveId: string;
  readonly transport: Transport;
  readonly store: QueueStore;
  readonly newKey: () => string;
  /** Milliseconds of rest before typed words are sent. */
  readonly rest?: number;
  /** Milliseconds before another try when no answer came. */
  readonly retry?: number;
  /** Something was not done, with the server's reason. */
  readonly onNotice?: (message: string) => void;
}
