import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { expectAccessible, walk } from './harness/walk.ts';

walk('a deputy of the sample signs in with one click, and out again', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, 'معاون امور اجتماعی بهزیستی استان اصفهان');
  const account = page.getByRole('button', { name: /شیرین دادگر/ });
  await account.click();
  await page.getByRole('menuitem', { name: 'خروج' }).click();
  await page.getByRole('heading', { name: 'ورود به سامانه' }).waitFor();

  await page.goto('/');
  await page.waitForURL('**/sign-in**');
});

walk('a personnel number in Persian digits and the password sign in as well', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('/sign-in');
  await page.getByLabel('شمارهٔ پرسنلی').fill('۸۰۰۰۱۰');
  await page.getByLabel('گذرواژه', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'ورود', exact: true }).click();
  const refusal = page.getByRole('alert');
  await refusal.waitFor();

  await page.getByLabel('گذرواژه', { exact: true }).fill('shora-sample');
  await page.getByRole('button', { name: 'ورود', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
});

walk('the sign-in page reads well in both languages and on a phone', async ({ openPage }) => {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    const page = await openPage({ viewport });
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'ورود به سامانه' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  }
});
