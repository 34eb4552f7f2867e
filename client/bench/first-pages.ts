import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Line, lines, putOn } from './lines.ts';
import { least, ratio } from './figures.ts';
import { type Company, type people, signedIn, until } from './people.ts';

/** In milliseconds; from the issue of the product's first road, and printed as what a page takes of it. */
const budgets = {
  slow: { paint: 1_200, cold: 3_500, warm: 1_500 },
  ordinary: { paint: 1_200, cold: 2_000, warm: 1_500 },
} as const;

interface Visit {
  readonly paint: number;
  readonly usable: number;
  /** Bytes that came over the line up to then. */
  readonly bytes: number;
}

interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  readonly as: keyof typeof people;
  /** What stands on the page once a person can begin. */
  readonly ready: string;
}

const measuredPages = (directiveId: string): MeasuredPage[] => [
  { name: 'work list', path: '/', as: 'province', ready: 'main [data-row]' },
  { name: 'inbox', path: '/inbox', as: 'province', ready: 'main [data-row]' },
  { name: 'directives', path: '/directives', as: 'secretary', ready: 'main [data-row]' },
  { name: 'directive', path: `/directives/${directiveId}`, as: 'secretary', ready: 'main [data-words]' },
  { name: 'writing page, to read', path: `/directives/${directiveId}/write`, as: 'secretary', ready: 'main [data-line]' },
  { name: 'writing page, to write', path: `/directives/${directiveId}/write`, as: 'secretary', ready: 'main [role="textbox"] [data-line]' },
];

/** Notes when `ready` stands on the page, has been painted, and the page is free to answer. */
function watch(ready: string): void {
  const look = (): void => {
    if (!document.querySelector(ready)) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });
}

async function visit(page: Page, { path, ready }: MeasuredPage): Promise<Visit> {
  await page.goto(path, { waitUntil: 'commit' });
  await until(page, () => performance.getEntriesByName('usable').length > 0);
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
    bytes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      // A resource's timing, of which a navigation's is one.
      (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
      0,
    ),
  }));
  if (await page.locator(ready).count() === 0) throw new Error(`${path} went away`);
  return seen;
}

/** A browser that knows who is signed in and has nothing else of Shora: cold first, then warm. */
async function visits(browser: Browser, options: BrowserContextOptions, line: Line, measured: MeasuredPage): Promise<readonly [Visit, Visit]> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, measured.ready);
    await putOn(page, line);
    const cold = await visit(page, measured);
    // What comes on idle and after the page belongs to the first visit.
    await page.waitForLoadState('networkidle');
    return [cold, await visit(page, measured)];
  } finally {
    await context.close();
  }
}

const share = (values: readonly number[], budget: number): string => ratio(least(values) / budget);

/** What the pages take of their budgets, as a table. */
export async function benchFirstPages(company: Company, rounds: number): Promise<string[][]> {
  const rows: string[][] = [['page', 'line', 'first paint', 'usable, cold', 'usable, warm', 'kB, cold']];
  for (const measured of measuredPages(company.directiveId)) {
    const options = await signedIn(company, measured.as);
    for (const key of ['slow', 'ordinary'] as const) {
      const colds: Visit[] = [];
      const warms: Visit[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const [cold, warm] = await visits(company.browser, options, lines[key], measured);
        colds.push(cold);
        warms.push(warm);
      }
      const { paint, cold, warm } = budgets[key];
      rows.push([
        measured.name,
        key,
        share(colds.map((one) => one.paint), paint),
        share(colds.map((one) => one.usable), cold),
        share(warms.map((one) => one.usable), warm),
        (least(colds.map((one) => one.bytes)) / 1_000).toFixed(0),
      ]);
    }
  }
  return rows;
}
