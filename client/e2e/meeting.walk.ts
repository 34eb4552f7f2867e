import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { expectAccessible, walk } from './harness/walk.ts';

walk('who is called to a meeting reads from the work list when, where, what and who else', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await signInAs(page, 'مدیرکل بهزیستی استان اصفهان');
  await page.getByRole('link', { name: /حضور در جلسه/ }).first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/meetings/meeting_'));
  await page.getByRole('heading', { name: /دعوت به جلسه/ }).waitFor();
  await page.getByText('طرح بشیر و گسترش آن به همهٔ استان‌ها').waitFor();
  // Report R3 does not name the provinces of four of those who came.
  const unnamed = page.getByText('معاون اجتماعی یکی از چهار استانی که گزارش نام نمی‌برد');
  await unnamed.first().waitFor();
  expect(await unnamed.count()).toBe(4);
  await expectAccessible(page);
  await page.goBack();
  await page.getByRole('link', { name: /حضور در جلسه/ }).first().waitFor();

  const stranger = await openPage();
  await signInAs(stranger, 'کارشناس امور کودکان و نوجوانان');
  await stranger.goto('/meetings/meeting_00000000-0000-4000-8000-000000000000');
  await stranger.getByText('چنین جلسه‌ای نیست').waitFor();
});
