import { expect } from 'vitest';
import { expectAccessible, walk } from './harness/walk.ts';
import { signInAs } from './harness/sign-in.ts';

walk('who sat in a council is found by its day, by keyboard, and the day can be sent to a colleague', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, /مدیر سامانه/);

  // The director general of Fars goes, and for two months nobody comes.
  await page.goto('/councils');
  await page.getByRole('link', { name: /شورای مشورتی/ }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/councils/council_'));
  const council = page.url();
  await page.getByRole('link', { name: 'مدیرکل بهزیستی استان سیستان و بلوچستان' }).click();
  await page.getByRole('button', { name: 'پایان', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('آخرین روز').fill('۱۴۰۰/۰۱/۳۱');
  await dialog.getByLabel('آخرین روز').press('Tab');
  await dialog.getByRole('button', { name: 'پایان انتصاب' }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.goto(`${council}?on=1399-10-01`);
  const sistan = page.getByRole('listitem').filter({ hasText: 'مدیرکل بهزیستی استان سیستان و بلوچستان' }).first();
  await sistan.getByRole('link').nth(1).waitFor();
  await page.getByRole('heading', { name: 'از آن روز تا امروز' }).waitFor();

  const slider = page.getByRole('slider');
  expect(await slider.getAttribute('aria-valuetext')).toContain('۱ دی ۱۳۹۹');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await page.waitForURL((url) => url.searchParams.get('on') === '1400-02-01');
  await sistan.getByText('بدون متصدی').waitFor();
  await page.keyboard.press('ArrowRight'); // from right to left, time goes to the left
  await page.waitForURL((url) => url.searchParams.get('on') === '1400-01-31');
  await sistan.getByText('بدون متصدی').waitFor({ state: 'detached' });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'امروز' }).click();
  await page.waitForURL((url) => !url.searchParams.has('on'));
  await sistan.getByText('بدون متصدی').waitFor();
});

walk('a substitute is named for a seat, and who cannot be is refused in words', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, /مدیر سامانه/);
  await page.goto('/councils');
  await page.getByRole('link', { name: /شورای مشورتی/ }).click();
  const acts = page.getByRole('button', { name: 'کارهای کرسی مدیرکل بهزیستی استان اصفهان' });
  const name = async (): Promise<void> => {
    await acts.click();
    await page.getByRole('menuitem', { name: 'تعیین جانشین' }).click();
    await page.getByRole('combobox').fill('معاون امور اجتماعی بهزیستی استان اصفهان');
    await page.getByRole('option', { name: /معاون امور اجتماعی بهزیستی استان اصفهان/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'تعیین جانشین' }).click();
  };
  await name();
  await page.getByRole('listitem').filter({ hasText: 'مدیرکل بهزیستی استان اصفهان' }).getByText('جانشین کرسی:').waitFor();
  await name();
  await page.getByRole('dialog').getByText(/جانشین این کرسی است/).waitFor();
  await expectAccessible(page);
});
