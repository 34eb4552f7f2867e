import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { expectAccessible, walk } from './harness/walk.ts';

const motion = 'نشست آیندهٔ شورا در اصفهان برگزار شود. (نمونه)';
const phone = { viewport: { width: 390, height: 844 } };

const asSecretary = async (page: Page): Promise<void> => {
  await signInAs(page, /رئیس دبیرخانه/);
  await page.getByRole('button', { name: /رئیس دبیرخانه/ }).click();
  await page.waitForURL((url) => url.pathname === '/');
};

const openFromWorkList = async (page: Page, province: string): Promise<void> => {
  await signInAs(page, `مدیرکل بهزیستی استان ${province}`);
  await page.getByRole('link', { name: new RegExp(motion.slice(0, 20)) }).first().click();
  await page.getByRole('heading', { name: motion }).waitFor();
};

const say = async (page: Page, choice: string): Promise<void> => {
  await page.getByRole('group', { name: 'رأی شما' }).getByRole('button', { name: choice, exact: true }).click();
  await page.getByText(`رأی شما ثبت شد: ${choice}.`).waitFor();
};

walk('a council votes in writing: the secretary sees each word arrive, and the seventh carries the motion', { timeout: 300_000 }, async ({ openPage }) => {
  const secretary = await openPage();
  await asSecretary(secretary);
  await secretary.goto('/councils');
  await secretary.getByRole('link', { name: /شورای مشورتی/ }).first().click();
  await secretary.getByRole('link', { name: 'رأی‌گیری‌ها' }).click();
  await secretary.getByRole('button', { name: 'رأی‌گیری کتبی' }).click();
  await secretary.getByLabel('پیشنهاد').fill(motion);
  await secretary.getByRole('dialog').getByRole('button', { name: 'رأی‌گیری کتبی' }).click();
  await secretary.getByRole('heading', { name: motion }).waitFor();
  await secretary.getByText('۰ از ۱۳ کرسی؛ لازم: ۷').waitFor();
  await expectAccessible(secretary);

  const member = await openPage(phone);
  await openFromWorkList(member, 'خراسان رضوی');
  await say(member, 'مخالف');
  await secretary.getByText('مخالف: ۱').waitFor();
  await say(member, 'موافق');
  await member.getByText('رأی «مخالف» پس گرفته شد').waitFor();
  await expectAccessible(member);

  for (const province of ['فارس', 'مازندران', 'خوزستان', 'یزد', 'قزوین', 'اصفهان']) {
    const seat = await openPage(phone);
    await openFromWorkList(seat, province);
    await say(seat, 'موافق');
    await seat.context().close();
  }
  // Nobody has reloaded the secretary's page, nor the member's.
  await secretary.getByText('۷ از ۱۳ کرسی؛ لازم: ۷').waitFor();
  await secretary.getByText('تصویب شد').first().waitFor();
  await member.getByText('تصویب شد').first().waitFor();
  expect(await member.getByRole('group', { name: 'رأی شما' }).count()).toBe(0);
});
