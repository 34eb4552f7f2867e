import { expect } from 'vitest';
import { readQr } from './harness/read-qr.ts';
import { signInAs } from './harness/sign-in.ts';
import { expectAccessible, walk } from './harness/walk.ts';

walk('the QR code on a letter leads anybody to the page that verifies it', async ({ openPage }) => {
  const deputy = await openPage();
  await signInAs(deputy, 'معاون امور اجتماعی بهزیستی استان اصفهان');
  await deputy.goto('/inbox');
  await deputy.locator('[data-row]').first().click();
  await deputy.getByRole('link', { name: 'نامهٔ ابلاغ' }).first().click();
  await deputy.getByText('با سلام و احترام').waitFor();
  const address = await readQr(deputy.getByRole('img', { name: 'رمزینهٔ راستی‌آزمایی' }));
  expect(address).toMatch(new RegExp(`^${new URL(deputy.url()).origin}/verify/[A-Z0-9-]+$`));
  await expectAccessible(deputy);

  const anybody = await openPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await anybody.goto(address ?? '');
  await anybody.getByText('اصالت این نامه تأیید می‌شود').waitFor();
  expect(await readQr(anybody.getByRole('img', { name: 'نشانی همین صفحه' }))).toBe(address);
  await expectAccessible(anybody);
});
