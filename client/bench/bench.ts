/** `npm run bench:client`: what the web application costs those who use it; see README.md. */
import { chromium } from 'playwright-core';
import { ownShora } from '../e2e/harness/own-shora.ts';
import { print } from './figures.ts';
import { benchFirstPages } from './first-pages.ts';
import { ask, type Company, signedIn } from './people.ts';

const only = (process.env['SHORA_BENCH_ONLY'] ?? '').split(',').filter(Boolean);
const rounds = Number(process.env['SHORA_BENCH_ROUNDS'] ?? 5);

const parts: Record<string, (company: Company) => Promise<string[][]>> = {
  pages: (company) => benchFirstPages(company, rounds),
};

async function findDirective(company: Omit<Company, 'directiveId'>): Promise<string> {
  const context = await company.browser.newContext(await signedIn(company, 'secretary'));
  const page = await context.newPage();
  await page.goto('/');
  const { directives } = await ask<{ directives: { nodes: { id: string }[] } }>(page, '{ directives(first: 1, states: [DRAFT]) { nodes { id } } }', {});
  await context.close();
  const [directive] = directives.nodes;
  if (!directive) throw new Error('The sample has no draft.');
  return directive.id;
}

const shora = await ownShora();
const browser = await chromium.launch({ executablePath: process.env['SHORA_BROWSER'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  await shora.start();
  const company = { address: shora.address, browser };
  const whole: Company = { ...company, directiveId: await findDirective(company) };
  for (const [name, bench] of Object.entries(parts)) {
    if (only.length === 0 || only.includes(name)) print(await bench(whole));
  }
} finally {
  await browser.close();
  await shora.remove();
}
