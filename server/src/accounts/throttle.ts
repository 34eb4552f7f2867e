import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Failures that cost nothing yet; from then on each failure doubles the wait. */
const freeFailures = { number: 5, address: 30 } as const;
const longestWaitSeconds = 15 * 60;
/** A quiet hour forgets the failures. */
const forgetAfterSeconds = 60 * 60;

export type ThrottleKind = keyof typeof freeFailures;

const keyOf = (kind: ThrottleKind, value: string): string => createHash('sha256').update(`${kind}:${value}`).digest('hex');

/** Seconds to wait after so many failures, from the last one on. */
export const waitAfter = (kind: ThrottleKind, failures: number): number =>
  failures < freeFailures[kind] ? 0 : Math.min(longestWaitSeconds, 5 * 2 ** (failures - freeFailures[kind]));

interface Attempt {
  failures: number;
  seconds: number;
}

type Keys = Readonly<Record<ThrottleKind, string>>;

const secondsLeft = (kind: ThrottleKind, attempt: Attempt | undefined): number => {
  if (!attempt || attempt.seconds > forgetAfterSeconds) return 0;
  return Math.max(0, Math.ceil(waitAfter(kind, attempt.failures) - attempt.seconds));
};

const attempts = 'failures, extract(epoch from clock_timestamp() - last_at)::float8 as seconds';

const count = (em: EntityManager, kind: ThrottleKind, value: string): Promise<unknown> =>
  em.execute(
    `insert into sign_in_attempt as a (key, failures, last_at) values (?, 1, clock_timestamp())
     on conflict (key) do update set last_at = clock_timestamp(),
       failures = case when clock_timestamp() - a.last_at > make_interval(secs => ?) then 1 else a.failures + 1 end`,
    [keyOf(kind, value), forgetAfterSeconds],
  );

/**
 * Seconds that this number and this address still have to wait; 0 when they may try. An attempt that may be made counts
 * as a failure of the number from the beginning, under a lock of its row: of many that are sent at once no more get
 * through than of as many sent one by one.
 */
export const beginAttempt = async (em: EntityManager, { number, address }: Keys): Promise<number> => {
  const [ofNumber] = await em.execute<Attempt[]>(
    `insert into sign_in_attempt (key, failures, last_at) values (?, 0, clock_timestamp())
     on conflict (key) do update set key = excluded.key returning ${attempts}`,
    [keyOf('number', number)],
  );
  const [ofAddress] = await em.execute<Attempt[]>(`select ${attempts} from sign_in_attempt where key = ?`, [keyOf('address', address)]);
  const wait = Math.max(secondsLeft('number', ofNumber), secondsLeft('address', ofAddress));
  if (wait === 0) await count(em, 'number', number);
  return wait;
};

/** The attempt has failed: counts for the address too. An address is shared by an office, whose people may come at once. */
export const recordFailure = (em: EntityManager, { address }: Keys): Promise<unknown> => count(em, 'address', address);

export const forgetFailures = (em: EntityManager, number: string): Promise<unknown> =>
  em.execute('delete from sign_in_attempt where key = ?', [keyOf('number', number)]);
