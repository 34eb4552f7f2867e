import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { signInAs } from '../e2e/harness/sign-in.ts';

/** Who the pages are measured for: their offices in the sample. */
export const people = {
  secretary: { office: /رئیس دبیرخانه/, choice: /رئیس دبیرخانه/ },
  expert: { office: /کارشناس امور کودکان/, choice: undefined },
  province: { office: /بهزیستی استان اصفهان/, choice: undefined },
} as const;

/** A running Shora on the sample, and a browser. */
export interface Company {
  readonly address: string;
  readonly browser: Browser;
  /** The directive of the sample whose pages are measured. */
  readonly directiveId: string;
}

const states = new Map<string, BrowserContextOptions>();

const base = (address: string): BrowserContextOptions => ({
  baseURL: address,
  locale: 'fa-IR',
  timezoneId: 'Asia/Tehran',
  viewport: { width: 1366, height: 768 },
});

/** Options of a browser in which this person is signed in. */
export async function signedIn({ address, browser }: Pick<Company, 'address' | 'browser'>, name: keyof typeof people): Promise<BrowserContextOptions> {
  const known = states.get(name);
  if (known) return known;
  const { office, choice } = people[name];
  const context = await browser.newContext(base(address));
  const page = await context.newPage();
  await signInAs(page, office);
  if (choice) {
    await page.getByRole('button', { name: choice }).click();
    await page.waitForURL((url) => url.pathname === '/');
  }
  const options = { ...base(address), storageState: await context.storageState() };
  await context.close();
  states.set(name, options);
  return options;
}

/** Asks the server as the person of a page. */
export async function ask<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const answer = await page.evaluate(
    async ([query, variables]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-shora': 'web' },
        body: JSON.stringify({ query, variables }),
      });
      return response.text();
    },
    [query, variables] as const,
  );
  // The caller wrote the query and so knows its answer.
  const { data, errors } = JSON.parse(answer) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(answer.slice(0, 500));
  return data;
}

const patience = 120_000;

/** Waits inside the page, so that looking costs it nothing but a look a frame. */
export const until = async <Argument>(page: Page, holds: (argument: Argument) => boolean, argument?: Argument): Promise<void> => {
  // Playwright types the argument by its unboxed form, which is the same for what JSON can say.
  await page.waitForFunction(holds as (argument: unknown) => boolean, argument, { polling: 'raf', timeout: patience });
};
