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

/** Seconds that this number and this address still have to wait; 0 when they may try. */
export const secondsToWait = async (em: EntityManager, keys: Readonly<Record<ThrottleKind, string>>): Promise<number> => {
  const waits = await Promise.all(
    (Object.keys(freeFailures) as ThrottleKind[]).map(async (kind) => {
      const [attempt] = await em.execute<Attempt[]>(
        'select failures, extract(epoch from now() - last_at)::float8 as seconds from sign_in_attempt where key = ?',
        [keyOf(kind, keys[kind])],
      );
      if (!attempt || attempt.seconds > forgetAfterSeconds) return 0;
      return Math.ceil(waitAfter(kind, attempt.failures) - attempt.seconds);
    }),
  );
  return Math.max(0, ...waits);
};

export const recordFailure = async (em: EntityManager, keys: Readonly<Record<ThrottleKind, string>>): Promise<void> => {
  for (const kind of Object.keys(freeFailures) as ThrottleKind[]) {
    await em.execute(
      `insert into sign_in_attempt as a (key, failures, last_at) values (?, 1, now())
       on conflict (key) do update set last_at = now(),
         failures = case when now() - a.last_at > make_interval(secs => ?) then 1 else a.failures + 1 end`,
      [keyOf(kind, keys[kind]), forgetAfterSeconds],
    );
  }
};

export const forgetFailures = (em: EntityManager, number: string): Promise<unknown> =>
  em.execute('delete from sign_in_attempt where key = ?', [keyOf('number', number)]);
