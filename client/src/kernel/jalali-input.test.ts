import { describe, expect, it } from 'vitest';
import { civilDate } from './jalali.ts';
import { isoOfJalali, readDate } from './jalali-input.ts';

describe('reading a date', () => {
  it.each(['۱۴۰۵/۹/۲۱', '١٤٠٥-٠٩-٢١', '1405.9.21', '۲۱ آذر ۱۴۰۵', '21آذر1405', '2026-12-12'])('understands %s', (text) => {
    expect(readDate(text)).toBe('2026-12-12');
  });

  it.each(['', '۱۴۰۵', '۱۴۰۵/۱۳/۱', '۳۰ اسفند ۱۴۰۴', '۱۴۰۴/۱۲/۳۰', '2026-02-30', 'فردا'])('refuses %s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('knows the leap day', () => {
    expect(readDate('۳۰ اسفند ۱۴۰۳')).toBe('2025-03-20');
  });

  it('agrees with Intl on every first and last day from 1200 to 1600', () => {
    const wrong: string[] = [];
    for (let year = 1200; year <= 1600; year++) {
      for (const [month, day] of [[1, 1], [6, 31], [7, 1], [12, 29]] as const) {
        const iso = isoOfJalali({ year, month, day });
        const said = `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
        if (!iso || civilDate(iso, 'short', 'en') !== said) wrong.push(said);
      }
    }
    expect(wrong).toEqual([]);
  });
});
