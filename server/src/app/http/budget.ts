import { setTimeout } from 'node:timers/promises';
import { limitError } from '../../kernel/limits/limit-error.ts';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { RateStore, Spent } from '../../kernel/limits/rate-store.ts';
import type { Caller } from './http-options.ts';
import type { Work } from './work.ts';

const tooMuch = ({ retryAfter }: Spent) =>
  limitError(
    'RATE_LIMITED',
    { retryAfter },
    { http: { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) } },
  );

/** Cost of a thousand bytes that are sent: a large text is dear to take apart, whatever is asked about it. */
const perThousandBytes = 5;

export const costOfBytes = (bytes: number): number => Math.floor(bytes / 1_000) * perThousandBytes;

/** Counts a request or a message of an address before anything is done for it. */
export const countRequest = (rates: RateStore, limits: Limits, address: string): void => {
  const spent = rates.spend(`requests:${address}`, 1, limits.requestsPerMinute);
  if (!spent.allowed) throw tooMuch(spent);
};

const spendFor = (rates: RateStore, limits: Limits, requested: number, caller: Caller | null, address: string): Spent =>
  caller?.rateKey
    ? rates.spend(`cost:${caller.rateKey}`, requested, limits.costPerMinute)
    : rates.spend(`cost:${address}`, requested, limits.costPerMinuteAnonymous);

/** Refuses an operation that is too costly in itself or for what is left of its caller's minute. */
export const spendCost = (
  rates: RateStore,
  limits: Limits,
  requested: number,
  caller: Caller | null,
  address: string,
): NonNullable<Work['cost']> => {
  if (requested > limits.cost)
    throw limitError('QUERY_TOO_COSTLY', { measured: requested, limit: limits.cost }, { http: { status: 400 } });
  const spent = spendFor(rates, limits, requested, caller, address);
  if (!spent.allowed) throw tooMuch(spent);
  return { requested, limit: limits.cost, remaining: spent.remaining };
};

/** Waits until an event of a subscription can be paid for; meanwhile its events wait in a bounded queue. */
export const affordEvent = async (
  rates: RateStore,
  limits: Limits,
  cost: number,
  caller: Caller,
  address: string,
): Promise<void> => {
  for (;;) {
    const { allowed, retryAfter } = spendFor(rates, limits, cost, caller, address);
    if (allowed) return;
    await setTimeout(retryAfter * 1_000, undefined, { ref: false });
  }
};
