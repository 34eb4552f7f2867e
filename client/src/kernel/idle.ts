const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2_000));

/** Fetches code while nothing else happens, so that what needs it opens at once. Of no consequence where it does not come. */
export function whenIdle(fetchCode: () => Promise<unknown>): void {
  idle(() => void fetchCode().catch(() => undefined));
}
