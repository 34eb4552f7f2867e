import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { expectAccessible, walk } from './harness/walk.ts';

const asSecretary = async (page: Page): Promise<void> => {
  await signInAs(page, /رئیس دبیرخانه/);
  await page.getByRole('button', { name: /رئیس دبیرخانه/ }).click();
  await page.waitForURL((url) => url.pathname === '/');
};

const dialogOf = (page: Page) => page.getByRole('dialog');

walk('a schedule is drafted, weighed, moved by keyboard, taken back, and put before the council', { timeout: 240_000 }, async ({ openPage }) => {
  const page = await openPage();
  await asSecretary(page);
  await page.goto('/schedules');
  await page.getByRole('link', { name: /برنامهٔ سالانهٔ ۱۳۹۴/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'برنامهٔ تازه' }).click();
  await dialogOf(page).getByLabel('شورا').selectOption({ label: 'شورای راهبردی امور اجتماعی' });
  await dialogOf(page).getByLabel('سال (شمسی)').fill('۱۴۱۰');
  await dialogOf(page).getByLabel('با رویکردهای همان سال آغاز شود').uncheck();
  await dialogOf(page).getByRole('button', { name: 'آغاز تدوین' }).click();
  await page.getByRole('heading', { name: 'برنامهٔ سالانهٔ ۱۴۱۰' }).waitFor();

  await page.getByRole('button', { name: 'افزودن رویکرد' }).first().click();
  await dialogOf(page).getByLabel('رویکرد', { exact: true }).selectOption({ label: 'حمایت‌طلبی' });
  await dialogOf(page).getByLabel('وزن').fill('۹۰');
  await dialogOf(page).getByRole('button', { name: 'افزودن', exact: true }).click();
  await page.getByText('ردیف افزوده شد.').waitFor();

  await page.getByRole('button', { name: 'حمایت‌طلبی', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'افزودن زیرمجموعه' }).click();
  const form = dialogOf(page).last();
  await form.getByLabel('نوع').selectOption({ label: 'فعالیت' });
  await form.getByLabel('عنوان').fill('بازدید از مراکز');
  await form.getByLabel('وزن').fill('100');
  await form.getByLabel('سمت مسئول').fill('اصفهان');
  await form.getByRole('option', { name: /معاون امور اجتماعی بهزیستی استان اصفهان/ }).click();
  await form.getByLabel('آغاز', { exact: true }).fill('۱۴۱۰/۲/۱');
  await form.getByLabel('پایان', { exact: true }).fill('۱۴۱۰/۱/۱');
  await form.getByRole('button', { name: 'افزودن', exact: true }).click();
  await form.getByText('پایان (۱ فروردین ۱۴۱۰) پیش از آغاز (۱ اردیبهشت ۱۴۱۰) است.').first().waitFor();
  await form.getByLabel('پایان', { exact: true }).fill('۱۴۱۰/۳/۱۰');
  await form.getByRole('button', { name: 'افزودن', exact: true }).click();
  await page.getByRole('dialog', { name: 'حمایت‌طلبی' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const bar = page.getByRole('button', { name: /^بازدید از مراکز، از/ });
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('status').filter({ hasText: 'از ۳ اردیبهشت ۱۴۱۰ تا ۱۳ خرداد ۱۴۱۰' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.getByText('تاریخ‌ها جابه‌جا شد.').waitFor();
  await page.getByRole('button', { name: 'بازدید از مراکز، از ۳ اردیبهشت ۱۴۱۰ تا ۱۳ خرداد ۱۴۱۰، ۰٪' }).waitFor();
  await page.getByRole('button', { name: 'بازگرداندن' }).last().click();
  await page.getByRole('button', { name: 'بازدید از مراکز، از ۱ اردیبهشت ۱۴۱۰ تا ۱۰ خرداد ۱۴۱۰، ۰٪' }).waitFor();

  const box = await bar.boundingBox();
  if (!box) throw new Error('the bar is not seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: /^بازدید از مراکز، از ۱ اردیبهشت/ }).waitFor({ state: 'detached' });
  expect(await page.getByRole('dialog').count()).toBe(0); // a drag is no wish to open

  await page.getByText('وزن‌های بالاترین سطح: ۹۰ = ۹۰؛ باید ۱۰۰ باشد.').waitFor();
  expect(await page.getByRole('button', { name: 'پیشنهاد به شورا' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'حمایت‌طلبی', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'بازنگری' }).click();
  await dialogOf(page).last().getByLabel('وزن').fill('100');
  await dialogOf(page).last().getByRole('button', { name: 'ثبت', exact: true }).click();
  await page.getByText('ردیف بازنگری شد.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'پیشنهاد به شورا' }).click();
  await dialogOf(page).getByRole('button', { name: 'پیشنهاد به شورا' }).click();
  await page.getByText('برنامه به شورا پیشنهاد شد.').waitFor();
  await page.getByRole('button', { name: 'درخواست تصویب' }).click();
  await dialogOf(page).getByRole('button', { name: 'درخواست تصویب' }).click();
  await page.getByText('رأی شورا خواسته شد.').waitFor();
  await page.getByRole('link', { name: 'رأی‌گیری' }).first().waitFor();
  await expectAccessible(page);
});

walk('Isfahan reports the progress of its activity from its work list, on a phone', { timeout: 180_000 }, async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await signInAs(page, /نرگس سپهر/); // holds the office; its delegate, who stands beside her, does not report
  await page.getByRole('link', { name: /اجرای نخستین رصد/ }).first().click();
  await dialogOf(page).getByRole('button', { name: 'گزارش پیشرفت' }).click();
  await dialogOf(page).last().getByLabel('درصد پیشرفت').fill('۱۰۰');
  await dialogOf(page).last().getByRole('button', { name: 'ثبت گزارش' }).click();
  await page.getByText('گزارش ثبت شد.').waitFor();
  await page.getByText('پیشرفت ۱۰۰٪', { exact: false }).first().waitFor();
  await expectAccessible(page);
});
