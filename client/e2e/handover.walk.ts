import { expect } from 'vitest';
import { expectAccessible, walk } from './harness/walk.ts';
import { signInAs } from './harness/sign-in.ts';

walk('an office passes to a successor, and the predecessor reads and signs what was open', async ({ openPage }) => {
  const registrar = await openPage();
  await signInAs(registrar, /مدیر سامانه/);
  await registrar.goto('/people?view=people&q=ترانه');
  await registrar.getByRole('button', { name: 'شخص تازه' }).click();
  const form = registrar.getByRole('dialog');
  await form.getByLabel('شمارهٔ پرسنلی').fill('۷۷۷۷۰۱');
  await form.getByLabel('نام و نام خانوادگی').fill('ترانهٔ نمونه');
  await form.getByRole('button', { name: 'شخص تازه' }).click();
  await registrar.waitForURL((url) => url.pathname.startsWith('/people/person_'));
  const successor = registrar.url();

  // From the day after tomorrow on the office is hers.
  await registrar.goto('/people?q=معاون امور اجتماعی بهزیستی استان گیلان');
  await registrar.getByRole('link', { name: /^معاون امور اجتماعی بهزیستی استان گیلان/ }).first().click();
  await registrar.waitForURL((url) => url.pathname.startsWith('/offices/'));
  await registrar.getByRole('button', { name: 'پایان', exact: true }).click();
  await form.getByRole('button', { name: 'پایان انتصاب' }).click();
  await form.waitFor({ state: 'detached' });
  await registrar.goto(successor);
  await registrar.getByRole('button', { name: 'انتصاب' }).click();
  await form.getByRole('combobox').first().fill('معاون امور اجتماعی بهزیستی استان گیلان');
  await form.getByRole('option', { name: /^معاون امور اجتماعی بهزیستی استان گیلان/ }).click();
  await form.getByLabel('از روز').fill('1499/01/01');
  await form.getByLabel('از روز').press('Tab');
  await form.getByRole('button', { name: 'انتصاب' }).click();
  await form.waitFor({ state: 'detached' });

  const page = await openPage();
  await signInAs(page, /معاون امور اجتماعی بهزیستی استان گیلان/);
  await page.goto('/');
  await page.getByRole('link', { name: /صورت‌تحویل/ }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/handovers/handover_'));
  await page.getByText('ترانهٔ نمونه').waitFor();
  await page.getByRole('heading', { name: /کارهای باز/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'امضای صورت‌تحویل' }).click();
  await page.getByText('امضا شد،').waitFor();
  expect(await page.getByRole('button', { name: 'امضای صورت‌تحویل' }).count()).toBe(0);

  // The link can be sent to whoever keeps the register; to others it leads nowhere.
  await registrar.goto(page.url());
  await registrar.getByText('امضا شد،').waitFor();
  const stranger = await openPage();
  await signInAs(stranger, /معاون امور اجتماعی بهزیستی استان یزد/);
  await stranger.goto(page.url());
  await stranger.getByText('به آن دسترسی ندارید').waitFor();
});
