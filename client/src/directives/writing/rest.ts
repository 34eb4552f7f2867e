/** Words are sent at the latest after this many milliseconds, however steadily somebody types. */
const longestRest = 2_500;

/** Waits until somebody rests from typing, but not for ever. */
export class Rest {
  readonly #done: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;

  constructor(done: () => void) {
    this.#done = done;
  }

  wait(delay: number): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    this.#since ??= now;
    this.#timer = setTimeout(this.#done, Math.min(delay, Math.max(0, this.#since + Math.max(longestRest, delay) - now)));
  }

  /** What waited is being sent. */
  over(): void {
    this.#since = null;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
