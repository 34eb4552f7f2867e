import type { Page } from 'playwright-core';

/** Signs in as one of the sample's people, named by the office in Persian, and waits for the first page. */
export async function signInAs(page: Page, office: string | RegExp): Promise<void> {
  await page.goto('/sign-in');
  await page
    .getByRole('region', { name: 'ورود با افراد نمونه' })
    .getByRole('button', { name: office })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
