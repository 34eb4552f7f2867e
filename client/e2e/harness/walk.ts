import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, inject, test } from 'vitest';

interface Walk {
  /** A browser of one person: own cookies, Persian unless told otherwise, nothing shared with other pages. */
  openPage(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * `walk('a deputy acknowledges', async ({ openPage }) => { … })`. Whatever a page complains about while walking
 * (an exception, an error in the console, a request to another host) fails the walk at its end.
 */
export const walk = test.extend<Walk & { browser: Browser }>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the needed fixtures from this pattern
    async ({}, use) => {
      const executablePath = process.env['SHORA_BROWSER'] ?? '/usr/bin/chromium';
      // Chromium's own sandbox cannot start for root, which is who CI runs as.
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  openPage: async ({ browser }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        baseURL: inject('shora'),
        locale: 'fa-IR',
        timezoneId: 'Asia/Tehran',
        viewport: { width: 1366, height: 768 },
        ...options,
      });
      // A person would not wait longer for anything on a page.
      context.setDefaultTimeout(15_000);
      contexts.push(context);
      const page = await context.newPage();
      listen(page, complaints);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints, 'what the pages complained about').toEqual([]);
  },
});

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (
      /^(https?|wss?):/.test(request.url()) &&
      new URL(request.url()).host !== new URL(inject('shora')).host
    )
      complaints.push(`asked another host: ${request.url()}`);
  });
}

/** What axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}
