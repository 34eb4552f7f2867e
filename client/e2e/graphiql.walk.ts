import { expect } from 'vitest';
import { signInAs } from './harness/sign-in.ts';
import { walk } from './harness/walk.ts';

interface CodeMirrorElement extends Element {
  CodeMirror: { getValue(): string; setValue(text: string): void };
}

walk('an integrator asks the API at /graphiql, as oneself and without internet', async ({ openPage }) => {
  const page = await openPage();
  await signInAs(page, 'معاون امور اجتماعی بهزیستی استان اصفهان');
  await page.goto('/graphiql');
  const run = page.getByRole('button', { name: 'Execute query' });
  await run.waitFor();
  const answer = () =>
    page.evaluate(() => document.querySelector<CodeMirrorElement>('.graphiql-response .CodeMirror')?.CodeMirror.getValue() ?? '');

  await run.click();
  await expect.poll(answer, { timeout: 15_000 }).toContain('شیرین دادگر');

  await page.evaluate(() =>
    document
      .querySelector<CodeMirrorElement>('.graphiql-query-editor .CodeMirror')
      ?.CodeMirror.setValue('subscription Live { directiveChanged(directiveId: "directive_none") { kind } }'),
  );
  // The editor reads what is written after a moment.
  await page.waitForTimeout(800);
  await run.click();
  await expect.poll(answer, { timeout: 15_000 }).toContain('NOT_FOUND');
});
