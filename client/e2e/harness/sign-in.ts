import type { Page } from 'playwright-core';

/** Signs in as one of the sample's people, named by the office in Persian, and waits for the first page. */
export async function signInAs(page: Page, office: string | RegExp): Promise<void> {
  await page.goto('/sign-in');
  const people = page.getByRole('region', { name: 'ورود با افراد نمونه' });
  await people.waitFor();
  // Most provinces stand behind «هر … نفر».
  const all = people.getByRole('button', { name: /^هر / });
  if (await all.isVisible()) await all.click();
  await people.getByRole('button', { name: office }).first().click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
