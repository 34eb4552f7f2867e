import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shora, startShora } from '../../test/shora.ts';

let shora: Shora;
beforeAll(async () => {
  shora = await startShora({ sample: false, siteOrigin: 'https://shora.example.ir' });
});
afterAll(() => shora.close());

test('anybody may know the public address at which letters are verified', async () => {
  expect(await shora.visitor().ask('{ siteOrigin }')).toEqual({ siteOrigin: 'https://shora.example.ir' });
});
