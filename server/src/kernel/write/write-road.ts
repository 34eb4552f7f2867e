import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { canonicalJson } from '../audit/chain.ts';
import { tehranDate } from '../jalali/tehran-time.ts';
import type { Database } from '../database/database.ts';
import { describeRefusal, Refused } from '../refusal.ts';
import { refuse } from '../refusals.ts';
import { systemSettings, viewerSettings } from '../row-security.ts';
import type { Language, Viewer } from '../viewer.ts';
import type { Act, Command, Idempotent, PayloadRefs } from './command.ts';
import { IdempotencyRecord } from './idempotency-record.entity.ts';
import { Journal } from './journal.ts';

/** Who sends a command; the viewer is looked up again inside the transaction, for it may have ended since. */
export interface Sender {
  readonly viewer: Viewer | null;
  readonly language: Language;
  readonly requestId: string;
}

export interface WriteRoad {
  readonly database: Database;
  /** The same viewer as of now, or null when the session, token or appointment has ended. */
  renewViewer(viewer: Viewer): Promise<Viewer | null>;
  /** Turns ids of a payload into what the caller selected, inside the open transaction. */
  readBack(em: EntityManager, viewer: Viewer, language: Language, refs: PayloadRefs, info: GraphQLResolveInfo): Promise<Record<string, unknown>>;
}

const keyForm = /^[\x21-\x7e]{8,100}$/;

const inputHash = (input: unknown): string => createHash('sha256').update(canonicalJson(input)).digest('hex');

const keyOf = (input: unknown): string | null => {
  const key = (input as Idempotent | null)?.idempotencyKey ?? null; // inputs that create carry it, others do not
  if (key !== null && !keyForm.test(key)) refuse('IDEMPOTENCY_KEY_MALFORMED', { path: ['input', 'idempotencyKey'] });
  return key;
};

/** Gives what the first sending gave, or null when this is the first; concurrent senders wait for it. */
const earlierRefs = async (act: Act, key: string, name: string, input: unknown): Promise<PayloadRefs | null> => {
  const hash = inputHash(input);
  const inserted = await act.em.execute<unknown[]>(
    `insert into idempotency_record (person_id, key, command, input_hash, at) values (?, ?, ?, ?, ?)
     on conflict (person_id, key) do nothing returning key`,
    [act.viewer.personId, key, name, hash, act.now],
  );
  if (inserted.length > 0) return null;
  const earlier = await act.em.findOneOrFail(IdempotencyRecord, { personId: act.viewer.personId, key });
  if (earlier.command !== name || earlier.inputHash !== hash) {
    refuse('IDEMPOTENCY_KEY_REUSED', { path: ['input', 'idempotencyKey'] });
  }
  return earlier.refs ?? {};
};

const perform = async <Input, Refs extends PayloadRefs>(
  act: Act,
  command: Command<Input, Refs>,
  input: Input,
): Promise<PayloadRefs> => {
  const key = keyOf(input);
  const earlier = key === null ? null : await earlierRefs(act, key, command.name, input);
  if (earlier) return earlier;
  const refs = await command.run(act, input);
  await act.em.flush();
  act.em.clear(); // all is written: the commit need not look through every object again
  if (key !== null) {
    await act.em.execute('update idempotency_record set refs = ?::jsonb where person_id = ? and key = ?', [
      JSON.stringify(refs), act.viewer.personId, key,
    ]);
  }
  return refs;
};

/** A mutation's payload: what the work gives, or its refusal. Any other error is a bug and goes on. */
export const refusalsAsData = async (
  language: Language,
  work: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<Record<string, unknown>> => {
  try {
    return { ...(await work()), refusals: [] };
  } catch (error) {
    if (error instanceof Refused) return { refusals: [describeRefusal(error.refusal, language)] };
    throw error;
  }
};

/**
 * The road of a write: one transaction under the viewer's row security, in which the command runs, is read back and is
 * noted; the commit puts the notes into their chain. A refusal rolls it back and comes as data; any other error goes on,
 * to be logged and masked.
 */
export const writeCommand = async <Input, Refs extends PayloadRefs>(
  road: WriteRoad,
  sender: Sender,
  command: Command<Input, Refs>,
  input: Input,
  info: GraphQLResolveInfo,
): Promise<Record<string, unknown>> =>
  refusalsAsData(sender.language, async () => {
    const viewer = (sender.viewer && (await road.renewViewer(sender.viewer))) ?? refuse('NOT_SIGNED_IN');
    if (!viewer.scopes.includes('WRITE')) refuse('SCOPE_MISSING');
    return road.database.transaction(viewerSettings(viewer), async (em) => {
      const now = new Date();
      const journal = new Journal();
      const act: Act = {
        em, viewer, now, today: tehranDate(now), language: sender.language, requestId: sender.requestId,
        audit: journal.audit, emit: journal.emit,
      };
      const refs = await perform(act, command, input);
      const payload = await road.readBack(em, viewer, sender.language, refs, info);
      await journal.write(em, { ...act, personId: viewer.personId, officeId: viewer.officeId });
      return payload;
    });
  });

/** What the system does by itself: sign-in, commands of the operator, jobs. */
export type SystemAct = Omit<Act, 'viewer'>;

/** Runs the work in one transaction as the system; what it notes is signed by nobody. */
export const asSystem = <T>(
  database: Database,
  requestId: string,
  work: (act: SystemAct) => Promise<T>,
  language: Language = 'fa',
): Promise<T> =>
  database.transaction(systemSettings, async (em) => {
    const now = new Date();
    const journal = new Journal();
    const act = { em, now, today: tehranDate(now), language, requestId, audit: journal.audit, emit: journal.emit };
    const result = await work(act);
    await em.flush();
    await journal.write(em, { personId: null, officeId: null, requestId, now });
    return result;
  });
