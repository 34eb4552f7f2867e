import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeKind } from '../feed/change-kinds.ts';
import type { Language, Viewer } from '../viewer.ts';

/** An entry of the audit log: what was done to which object, with what stood before and after. */
export interface AuditNote {
  readonly act: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Who may hear of a change; the change feed and the subscriptions obey it. */
export interface Audience {
  /** Everybody who is signed in. */
  readonly open?: boolean;
  readonly councilIds?: readonly string[];
  readonly officeIds?: readonly string[];
}

/** An event of the change feed. `topics` are told to live subscribers after commit. */
export interface Change {
  readonly kind: ChangeKind;
  readonly objectType: string;
  readonly objectId: string;
  readonly audience: Audience;
  readonly topics?: readonly string[];
  /** Small facts for subscribers: ids and counts, never text. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What a command is given: the open transaction under the viewer's row security, and the pens to record with. */
export interface Act {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now: Date;
  /** Today's civil date in Asia/Tehran, ISO. */
  readonly today: string;
  readonly requestId: string;
  audit(note: AuditNote): void;
  emit(change: Change): void;
}

/**
 * What a command gives back, per payload field: the uuid of an object (read back by the read road),
 * a list of uuids, or plain data. It is stored under the idempotency key, so it holds no secrets.
 */
export type PayloadRefs = Readonly<Record<string, unknown>>;

export interface Command<Input, Refs extends PayloadRefs> {
  /** Name of the mutation, the same verb everywhere. */
  readonly name: string;
  run(act: Act, input: Input): Promise<Refs>;
}

/** Inputs of mutations that create carry a key, so that sending twice makes one. */
export interface Idempotent {
  idempotencyKey?: string | null;
}
