import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { expectAccessible, walk } from './harness/walk.ts';

const title = 'شیوه‌نامهٔ نظارت بر مراکز';

const pasted = `فصل اول: کلیات
ماده ۱- هدف این شیوه‌نامه ارتقای کیفیت نظارت بر مراکز است.
ماده ۲- در این شیوه‌نامه:
الف- سازمان: سازمان بهزیستی کشور
ب- مرکز: مرکز شبه‌خانواده
تبصره- مراکز دولتی نیز مشمول‌اند.
ماده ۳- گزارش بازدید هر سه ماه یک بار ثبت می‌شود.
`;

const line = (page: Page, words: string) => page.locator('[role="textbox"] [data-line]', { hasText: words }).first();
const saved = (page: Page) => page.locator('[data-save-state="SAVED"]').waitFor();

/** Puts the cursor at the end of the line with these words. */
async function stand(page: Page, words: string): Promise<void> {
  await line(page, words).click();
  await page.keyboard.press('End');
}

/** Enter at the end of the line, in the moment before the browser has told the page that the cursor went there. */
const pressAtOnce = (page: Page, words: string): Promise<void> =>
  line(page, words).evaluate((element) => {
    const cursor = getSelection();
    cursor?.selectAllChildren(element);
    cursor?.collapseToEnd();
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
  });

walk('a pasted text becomes a draft, two people write in it at once, and no word is lost', async ({ openPage }) => {
  const expert = await openPage();
  await signInAs(expert, 'کارشناس امور کودکان و نوجوانان');
  await expert.goto('/directives');
  await expert.getByRole('link', { name: 'پیش‌نویس تازه' }).first().click();
  await expert.getByLabel('عنوان', { exact: true }).fill(title);
  await expert.getByLabel('شورای تدوین‌کننده').selectOption({ index: 1 });
  await expectAccessible(expert);
  await expert.getByRole('button', { name: 'ورود متن آماده' }).click();

  await expert.getByLabel('متن برای ورود').fill(pasted);
  await expert.getByRole('button', { name: 'بازشناسی ساختار' }).click();
  const tree = expert.getByRole('tree');
  await tree.getByText('ماده ۳ –').waitFor();
  await expert.getByText('هیچ نویسه‌ای از متن کم نشده است').waitFor();
  await expectAccessible(expert);
  await tree.getByRole('treeitem', { name: /مراکز دولتی/ }).click();
  await expert.keyboard.press('t');
  await tree.getByRole('treeitem', { name: /تبصره- مراکز دولتی/ }).getByText('متن', { exact: true }).waitFor();
  await expert.keyboard.press('u');
  await tree.getByRole('treeitem', { name: /مراکز دولتی/ }).getByText('تبصره', { exact: true }).waitFor();
  await expert.getByRole('button', { name: 'ساختن پیش‌نویس' }).click();
  await expert.getByRole('dialog').getByRole('button', { name: 'ساختن پیش‌نویس' }).click();
  await expert.getByRole('heading', { name: title }).waitFor();
  await expert.getByText('ماده ۳').first().waitFor();
  await expectAccessible(expert);

  await expert.getByRole('link', { name: 'ویرایش متن' }).click();
  await stand(expert, 'گزارش بازدید');
  await pressAtOnce(expert, 'مرکز: مرکز شبه‌خانواده');
  await expert.keyboard.type('استان: هر یک از ۳۱ استان، برابر @ماده ۳');
  await expert.getByRole('option', { name: /^ماده ۳/ }).waitFor();
  await expert.keyboard.press('Enter');
  await saved(expert);
  const fresh = line(expert, 'استان: هر یک');
  expect(await fresh.getAttribute('data-label')).toBe('پ)');
  expect(await fresh.locator('[data-reference="standing"]').textContent()).toBe('ماده ۳');
  await expectAccessible(expert);

  const deputy = await openPage();
  await signInAs(deputy, 'معاون امور اجتماعی سازمان بهزیستی کشور');
  await deputy.goto(expert.url());
  await stand(deputy, 'گزارش بازدید');
  await expert.locator('[data-present]').waitFor();

  // The deputy's words wait on the line while the expert's are saved; then both have changed the same end.
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await deputy.route('**/graphql', async (route) => {
    await gate;
    await route.continue();
  });
  await deputy.keyboard.type(' و به دبیرخانه می‌رود');
  await stand(expert, 'گزارش بازدید');
  await expert.keyboard.type(' و بایگانی می‌شود');
  await saved(expert);
  release();
  await deputy.getByRole('button', { name: 'دیدن و برگزیدن' }).click();
  const question = deputy.getByRole('dialog');
  await question.getByText(/و بایگانی می‌شود/).waitFor();
  await expectAccessible(deputy);
  await question.getByRole('textbox').last().fill('گزارش بازدید هر سه ماه یک بار ثبت و بایگانی می‌شود و به دبیرخانه می‌رود.');
  await question.getByRole('button', { name: 'ذخیرهٔ این متن' }).click();
  await saved(deputy);
  await line(expert, 'بایگانی می‌شود و به دبیرخانه می‌رود').waitFor();

  await expert.getByRole('link', { name: 'پایان ویرایش' }).click();
  await expert.getByRole('link', { name: /تغییرها از نسخهٔ/ }).first().click();
  await expert.getByRole('heading', { name: 'مقایسهٔ نسخه‌ها' }).waitFor();
  await expert.locator('ins', { hasText: 'بایگانی' }).waitFor();
  await expectAccessible(expert);
});
