import { expect, test } from 'vitest';
import { unifyLetters } from './letters.ts';

test('Arabic yeh and kaf become Persian, and nothing else moves', () => {
  expect(unifyLetters('كودكي')).toBe('کودکی');
  const kept = 'إنشاء ؤ ة ى \u200cظرفیت\u200cها ٣ ـ مسئول هٔ';
  expect(unifyLetters(kept)).toBe(kept);
});
