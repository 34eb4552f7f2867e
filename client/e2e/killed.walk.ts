import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { ownShora } from './harness/own-shora.ts';
import { signInAs } from './harness/sign-in.ts';

const title = 'دستورالعمل اجرایی برنامه‌های سال ۱۳۹۴ حوزهٔ امور اجتماعی (نمونه)';
const patience = 60_000;

const writeAs = async (page: Page, office: RegExp, choice?: RegExp): Promise<void> => {
  await signInAs(page, office);
  if (choice) {
    await page.getByRole('button', { name: choice }).click();
    await page.waitForURL((url) => url.pathname === '/');
  }
  await page.goto('/directives');
  await page.getByRole('link', { name: title }).first().click();
  const place = await page.getByRole('link', { name: title }).first().getAttribute('href');
  const id = new URL(place ?? '', 'http://x').searchParams.get('open') ?? '';
  await page.goto(`/directives/${id}/write`);
  await page.locator('.ProseMirror').waitFor();
  await saved(page);
};

const saved = (page: Page): Promise<void> => page.locator('[data-save-state="SAVED"]').first().waitFor({ timeout: patience });

/** Puts the cursor behind these words and types. */
const typeAfter = async (page: Page, words: string, typed: string): Promise<void> => {
  await page.locator('.ProseMirror').getByText(words).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(typed, { delay: 15 });
};

/**
 * The server is killed between keystrokes, not stopped: what was saved is on disk, and what was not is kept in the
 * browser and sent when the server is back. This walk has a server of its own, and complaints of the console about a
 * server that is away are what it provokes.
 */
test('two people write one text, the server is killed in between, and no word is lost', { timeout: 300_000 }, async () => {
  const shora = await ownShora();
  await shora.start();
  const browser = await chromium.launch({ executablePath: process.env['SHORA_BROWSER'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  onTestFinished(async () => {
    await browser.close();
    await shora.remove();
  });
  const person = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL: shora.address, locale: 'fa-IR', viewport: { width: 1366, height: 768 } });
    context.setDefaultTimeout(patience);
    return context.newPage();
  };
  const [secretary, expert] = [await person(), await person()];
  await writeAs(secretary, /رئیس دبیرخانه/, /رئیس دبیرخانه/);
  await writeAs(expert, /کارشناس امور کودکان/);
  const paragraphs = secretary.locator('.ProseMirror p');
  const words = (await paragraphs.allInnerTexts()).map((text) => text.trim()).filter((text) => text.length > 25 && text.length < 75);
  const [first = '', second = ''] = words; // of one line each, so that End is the end of the provision

  await typeAfter(secretary, first.slice(0, 25), ' افزودهٔ دبیرخانه یک');
  await typeAfter(expert, second.slice(0, 25), ' افزودهٔ کارشناس یک');
  await shora.kill();
  await typeAfter(secretary, first.slice(0, 25), ' و دو');
  await typeAfter(expert, second.slice(0, 25), ' و دو');
  await secretary.locator('[data-save-state="OFFLINE"]').first().waitFor({ timeout: patience });
  await shora.start();
  await Promise.all([saved(secretary), saved(expert)]);

  for (const page of [secretary, expert]) {
    await page.reload();
    await page.locator('.ProseMirror').waitFor();
    await expect.poll(() => page.locator('.ProseMirror').innerText(), { timeout: patience }).toContain('افزودهٔ دبیرخانه یک و دو');
    expect(await page.locator('.ProseMirror').innerText()).toContain('افزودهٔ کارشناس یک و دو');
  }
});
