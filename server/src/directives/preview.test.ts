import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { cast, councilId } from './drafting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const source = `دستورالعمل نمونهٔ بازدید
فصل اول – کلیات
ماده ۱- هدف این متن نمونه است.
الف) بازدید سرزده
ب) بازدید برنامه‌ریزی‌شده
تبصره- شمار بازدیدها نمونه است.
ماده ٢ـ گزارش ظرف پنج روز ثبت می‌شود.
ماده 4: پایان.
`;

const preview = async (user: User, text: string, corrections: object[] = []): Promise<Loose> =>
  (
    await user.ask(
      `mutation ($input: PastedTextInput!) { previewDirectiveText(input: $input) {
        preview { title provisionCount isLossless secondDocumentsAt unmet { code } hiddenCharacters { codePoint at } checks { kind stated found }
          nodes { kind depth label text start end becomes becomesDepth becomesLabel doubts { code message at } } }
        refusals { code path message details } } }`,
      { input: { text, corrections } },
    )
  ).previewDirectiveText;

const draftPasted = async (text: string, corrections: object[] = []): Promise<Loose> =>
  (
    await who.secretary.ask(
      `mutation ($input: DraftDirectiveInput!) { draftDirective(input: $input) { refusals { code path unmet { code message } }
        directive { id provisions(first: 100) { nodes { kind depth label heading source } } } } }`,
      { input: { idempotencyKey: newKey(), title: 'از متن', councilId: await councilId(who.secretary, 'STRATEGIC'), pasted: { text, corrections } } },
    )
  ).draftDirective;

test('shows the tree, the doubts and every character of the source', async () => {
  const { preview: seen, refusals } = await preview(who.expert, source);
  expect(refusals).toEqual([]);
  expect(seen).toMatchObject({ title: 'دستورالعمل نمونهٔ بازدید', isLossless: true, provisionCount: 7, unmet: [], hiddenCharacters: [] });
  expect(seen.nodes.map(({ start, end }: Loose) => source.slice(start, end)).join('')).toBe(source);
  expect(seen.nodes.filter(({ becomes }: Loose) => becomes).map(({ becomesLabel }: Loose) => becomesLabel)).toEqual([
    'فصل اول', 'ماده ۱', 'الف', 'ب', 'تبصره', 'ماده ۲', 'ماده ۳',
  ]);
  expect(seen.nodes.at(-1).doubts).toMatchObject([{ code: 'NUMBER_GAP', message: 'شماره یا حرفی پیش از این نیامده است.' }]);
});

test('what the preview shows is what is drafted, corrections included', async () => {
  const first = (await preview(who.secretary, source)).preview;
  const point = first.nodes.find(({ becomesLabel }: Loose) => becomesLabel === 'ب');
  const corrections = [{ act: 'MERGE_WITH_PREVIOUS', at: point.start }];
  const corrected = (await preview(who.secretary, source, corrections)).preview;
  expect(corrected).toMatchObject({ provisionCount: 6, isLossless: true });
  const { directive, refusals } = await draftPasted(source, corrections);
  expect(refusals).toEqual([]);
  const shown = corrected.nodes.filter(({ becomes }: Loose) => becomes);
  expect(directive.provisions.nodes.map(({ kind, depth, label }: Loose) => [kind, depth, label])).toEqual(
    shown.map(({ becomes, becomesDepth, becomesLabel }: Loose) => [becomes, becomesDepth, becomesLabel]),
  );
  expect(directive.provisions.nodes[2].source).toContain('ب) بازدید برنامه‌ریزی‌شده');
});

test('lists keep the way in which they are counted', async () => {
  const lists = ['ماده واحده- فهرست‌ها:', 'الف- یک', 'ب- دو', 'ج- سه', 'د- چهار'].join('\n');
  const labels = async (text: string) =>
    (await preview(who.secretary, text)).preview.nodes.filter(({ becomes }: Loose) => becomes).map(({ becomesLabel }: Loose) => becomesLabel);
  expect(await labels(lists)).toEqual(['ماده واحده', 'الف', 'ب', 'ج', 'د']);
  expect(await labels(lists.replace('ج-', 'پ-').replace('د-', 'ت-'))).toEqual(['ماده واحده', 'الف', 'ب', 'پ', 'ت']);
  expect(await labels('ماده ۱- فهرست:\n۱- یک\n۲- دو\nماده ۲- پایان.')).toEqual(['ماده ۱', '۱', '۲', 'ماده ۲']);
  const { directive } = await draftPasted(lists);
  expect(directive.provisions.nodes.map(({ label }: Loose) => label)).toEqual(['ماده واحده', 'الف', 'ب', 'ج', 'د']);
});

test('a text of five thousand provisions previews whole', async () => {
  const long = Array.from({ length: 5_000 }, (_, n) => `ماده ${n + 1}- هر استان حکم شمارهٔ ${n + 1} را اجرا می‌کند.`).join('\n');
  const { preview: seen } = await preview(who.secretary, long);
  expect(seen.provisionCount).toBe(5_000);
});

test('more than two megabytes, hidden characters and a visitor are told clearly', async () => {
  const large = await preview(who.secretary, 'آ'.repeat(1_100_000));
  expect(large).toMatchObject({ preview: null, refusals: [{ code: 'IMPORT_TOO_LARGE', path: ['input', 'text'] }] });
  const hidden = 'ماده ۱- متن\u202e پنهان';
  expect((await preview(who.secretary, hidden)).preview.hiddenCharacters).toEqual([{ codePoint: 'U+202E', at: 11 }]);
  expect((await draftPasted(hidden)).refusals).toMatchObject([{ code: 'TEXT_FORBIDDEN_CHARACTER' }]);
  expect((await preview(shora.visitor(), source)).refusals).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
});

test('an empty text is an empty draft', async () => {
  expect((await preview(who.secretary, '')).preview).toMatchObject({ provisionCount: 0, title: null, nodes: [] });
});
