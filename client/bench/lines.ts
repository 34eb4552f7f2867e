import type { CDPSession, Page } from 'playwright-core';

/** A line and the computer at its end, as Chromium imitates them. */
export interface Line {
  readonly name: string;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Kilobits a second, both ways. */
  readonly kilobits: number;
  /** How many times slower the computer is than this one. */
  readonly slower: number;
}

export const lines = {
  /** An old office computer on a slow line. */
  slow: { name: 'slow', latency: 400, kilobits: 400, slower: 4 },
  /** An ordinary computer on an ordinary line of a province. */
  ordinary: { name: 'ordinary', latency: 150, kilobits: 1_600, slower: 1 },
} as const satisfies Record<string, Line>;

/** Puts a page at the end of a line. Websockets are not slowed: Chromium cannot. */
export async function putOn(page: Page, { latency, kilobits, slower }: Line): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const bytes = (kilobits * 1_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return session;
}
