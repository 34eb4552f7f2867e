import type { Caller } from '../kernel/context.ts';
import type { Database } from '../kernel/database/database.ts';
import { tehranDate } from '../kernel/jalali/tehran-time.ts';
import { tokenPrefix } from './secret.ts';
import { callerOfSession, callerOfToken } from './viewer-lookup.ts';

/** How long a process may go on with what it remembers when nobody tells it of a change. */
const rememberMilliseconds = 5_000;
const mostRemembered = 10_000;

interface Remembered {
  readonly caller: Promise<Caller | null>;
  readonly until: number;
}

/**
 * Who a secret belongs to, remembered for seconds: reads must not cost a second statement. Writes look again.
 * A memory that may be lost at any time; `forget` is called when any session or appointment changes.
 */
export class Callers {
  readonly #database: Database;
  readonly #sampleIsOn: boolean;
  readonly #remembered = new Map<string, Remembered>();

  constructor(database: Database, sampleIsOn: boolean) {
    this.#database = database;
    this.#sampleIsOn = sampleIsOn;
  }

  readonly forget = (): void => this.#remembered.clear();

  /** What a caller has just done shows in their own next request, before the bus has told everyone. */
  forgetOne(secret: string): void {
    this.#remembered.delete(secret);
  }

  async find(secret: string, now = Date.now()): Promise<Caller | null> {
    const remembered = this.#remembered.get(secret);
    if (remembered && remembered.until > now) return remembered.caller;
    if (this.#remembered.size >= mostRemembered) this.forget();
    const caller = this.#lookUp(secret, now);
    this.#remembered.set(secret, { caller, until: now + rememberMilliseconds });
    caller.catch(() => this.#remembered.delete(secret));
    return caller;
  }

  #lookUp(secret: string, now: number): Promise<Caller | null> {
    const moment = { today: tehranDate(new Date(now)), sampleIsOn: this.#sampleIsOn };
    return secret.startsWith(tokenPrefix)
      ? callerOfToken(this.#database, secret, moment)
      : callerOfSession(this.#database, secret, moment);
  }
}
