/** What is left of a budget after an amount was spent on it. */
export interface Spent {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Whole seconds until the budget is full again. */
  readonly retryAfter: number;
}

/**
 * Budgets per key and minute, shared by all processes over one database.
 * Spending never waits for the database; what other processes spent is known about a second later.
 */
export interface RateStore {
  /** What does not fit is refused and not counted, so that a refused caller recovers with the next minute. */
  spend(key: string, amount: number, budget: number): Spent;
  close(): Promise<void>;
}

export const windowSeconds = 60;

export const windowAt = (now: number): number => Math.floor(now / 1000 / windowSeconds) * windowSeconds;

export const judge = (already: number, amount: number, budget: number, now: number): Spent => {
  const allowed = already + amount <= budget;
  return {
    allowed,
    remaining: Math.max(0, budget - already - (allowed ? amount : 0)),
    retryAfter: Math.max(1, windowAt(now) + windowSeconds - Math.floor(now / 1000)),
  };
};

/** For tests and for a process that stands alone. */
export const memoryRateStore = (clock: () => number = Date.now): RateStore => {
  let window = 0;
  const spent = new Map<string, number>();
  return {
    spend(key, amount, budget) {
      const now = clock();
      if (windowAt(now) !== window) {
        window = windowAt(now);
        spent.clear();
      }
      const already = spent.get(key) ?? 0;
      const judged = judge(already, amount, budget, now);
      if (judged.allowed) spent.set(key, already + amount);
      return judged;
    },
    close: async () => {},
  };
};
