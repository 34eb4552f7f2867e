import { expect, test } from 'vitest';
import { compactKey, normalizeFa } from './search-key.ts';

test.each([
  ['كودكان بي‌سرپرست', 'کودکان بی سرپرست'],
  ['ماده ۱۲ و ماده ١٢ و ماده 12', 'ماده 12 و ماده 12 و ماده 12'],
  ['مُدَرِّس  رحمٰن', 'مدرس رحمن'],
  ['دستــورالعمل', 'دستورالعمل'],
  ['خانهٔ ۀ خانۀ مدرسة', 'خانه ه خانه مدرسه'],
  ['مؤسسه أمر إجرا ٱلله', 'موسسه امر اجرا الله'],
  ['مسئول مسي\u0654ول مسی\u0654ول', 'مسئول مسئول مسئول'],
  ['آیین‌نامه', 'آیین نامه'],
  ['\u200f29112/88/700\u200e \ufeff', '29112/88/700'],
  ['  Positive\tLife\n', 'positive life'],
  ['ﺁﻻ ﷲ', 'آلا الله'],
  ['نیم¬فاصله', 'نیم فاصله'],
])('%s is found as %s', (typed, key) => {
  expect(normalizeFa(typed)).toBe(key);
  expect(normalizeFa(key)).toBe(key);
});

test('joined, spaced and half-spaced forms share one compact key', () => {
  const forms = ['ظرفیتهای', 'ظرفیت های', 'ظرفیت\u200cهای', 'ظرفيت  هاي'];
  expect(new Set(forms.map(compactKey))).toEqual(new Set(['ظرفیتهای']));
});

test('normalizing twice changes nothing, whatever the code points', () => {
  for (let start = 0; start < 0x30000; start += 16) {
    const codes = Array.from({ length: 16 }, (_, i) => start + i).filter((c) => c < 0xd800 || c > 0xdfff);
    const key = normalizeFa(`ا${String.fromCodePoint(...codes)}`);
    expect(normalizeFa(key)).toBe(key);
  }
});
