import { expect } from 'vitest';
import { expectAccessible, walk } from './harness/walk.ts';
import { signInAs } from './harness/sign-in.ts';

walk('a wrong password is told in words, and the field is ready for another try', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'ورود', exact: true }).click();
  await page.getByText('شمارهٔ پرسنلی را بنویسید.').waitFor();
  await page.getByLabel('شمارهٔ پرسنلی').fill('۱۰۰۱');
  await page.getByRole('textbox', { name: 'گذرواژه' }).fill('not-it');
  await page.getByRole('button', { name: 'ورود', exact: true }).click();
  await page.getByRole('alert').getByText('درست نیست').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('current-password');
  await expectAccessible(page);
});

walk('a deep link waits behind the sign-in page', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('/no-such-page?of=mine');
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await page.getByRole('region', { name: 'ورود با افراد نمونه' }).getByRole('button').first().click();
  await page.waitForURL((url) => url.pathname === '/no-such-page' && url.search === '?of=mine');
  await page.getByRole('heading', { name: 'چنین صفحه‌ای نیست' }).waitFor();
  expect(await page.title()).toBe('چنین صفحه‌ای نیست — شورا');
  await expectAccessible(page);
});

walk('a session that ends meanwhile leads to the sign-in page and back', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, /معاون امور اجتماعی سازمان/);
  await page.goto('/directives');
  await page.getByRole('heading', { name: 'دستورالعمل‌ها' }).waitFor();
  const row = page.locator('[data-row]').first();
  await row.waitFor();
  await page.context().clearCookies();
  // At once: whatever the page asks next may lead away before a patient click has found the row at rest.
  await row.dispatchEvent('click');
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await page.getByText('نشست شما پایان یافته بود').waitFor();
  expect(new URL(page.url()).searchParams.get('next')).toMatch(/^\/directives/);
});

walk('an office chosen in one window holds in the other', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, /رئیس دبیرخانه/);
  await page.getByRole('button', { name: /^رئیس دبیرخانه/ }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/directives');
  const account = page.getByRole('banner').getByRole('button', { name: 'نسرین پارسا' });
  expect(await account.textContent()).toContain('رئیس دبیرخانه');

  const other = await page.context().newPage();
  await other.goto('/directives');
  await other.getByRole('banner').getByRole('button', { name: 'نسرین پارسا' }).click();
  await other.getByRole('menuitem', { name: /^کارشناس توانمندسازی/ }).click();
  await other.getByRole('banner').getByRole('button', { name: /کارشناس توانمندسازی/ }).waitFor();

  await page.locator('[data-row]').first().click();
  await page.getByRole('banner').getByRole('button', { name: /کارشناس توانمندسازی/ }).waitFor();
});

walk('language and look are chosen in the menu of the account, and stay', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, /معاون امور اجتماعی سازمان/);
  const menu = page.getByRole('banner').getByRole('button', { name: 'حبیب‌الله مسعودی فرید' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'نمای تیره' }).click();
  await menu.click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Search' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  await page.reload();
  await page.getByRole('button', { name: 'Search' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await expectAccessible(page);
});

walk('Ctrl-K finds a page by keyboard, also with a Persian layout', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, /معاون امور اجتماعی سازمان/);
  await page.keyboard.press('Control+KeyK');
  const palette = page.getByRole('dialog').getByRole('combobox');
  await palette.waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
});
