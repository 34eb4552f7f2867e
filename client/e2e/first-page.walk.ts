import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { walk } from './harness/walk.ts';

/** What a page asks from its opening until it shows what it has. */
async function askedBy(page: Page, path: string, ready: string): Promise<string[]> {
  const asked: string[] = [];
  const listen = (request: { url: () => string; postDataJSON: () => { operationName: string } }): void => {
    if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON().operationName);
  };
  page.on('request', listen);
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  page.off('request', listen);
  return asked;
}

walk('a page asks before its scripts are there, and nothing twice', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, 'معاون امور اجتماعی بهزیستی استان اصفهان');
  await page.getByRole('navigation').first().waitFor();
  await page.goto('/inbox');
  await page.locator('main [data-row]').first().click();
  await page.waitForURL((url) => url.searchParams.has('open'));
  const id = new URL(page.url()).searchParams.get('open') ?? '';
  await page.waitForLoadState('networkidle'); // what the pane still asks is not asked by the next page
  const pages = {
    '/': { ready: 'main h1', first: ['Session', 'WorkList'] },
    '/inbox': { ready: 'main [data-row]', first: ['Session', 'Inbox'] },
    '/directives': { ready: 'main [data-row]', first: ['Session', 'Directives', 'DraftingCouncils'] },
    [`/directives/${id}`]: { ready: 'main [data-words]', first: ['Session', 'DirectiveHead', 'DirectiveText'] },
  };
  for (const [path, { ready, first }] of Object.entries(pages)) {
    const asked = await askedBy(page, path, ready);
    expect(asked.slice(0, first.length), path).toEqual(first);
    expect(new Set(asked).size, `${path}: ${asked.join(' ')}`).toBe(asked.length);
  }
});
