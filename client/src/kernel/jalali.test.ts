import { describe, expect, it } from 'vitest';
import { civilDate, daysBetween, instantFull, monthTitle, relativeDay, relativeInstant } from './jalali.ts';

describe('a civil date', () => {
  it('is said in both languages', () => {
    expect(civilDate('2026-12-12', 'medium', 'fa')).toBe('۲۱ آذر ۱۴۰۵');
    expect(civilDate('2026-12-12', 'long', 'fa')).toBe('شنبه ۲۱ آذر ۱۴۰۵');
    expect(civilDate('2026-12-12', 'short', 'fa')).toBe('۱۴۰۵/۰۹/۲۱');
    expect(civilDate('2026-12-12', 'medium', 'en')).toBe('21 Azar 1405');
    expect(civilDate('2026-12-12', 'short', 'en')).toBe('1405/09/21');
  });

  it('is the last of Esfand in a leap year', () => {
    expect(civilDate('2025-03-20', 'medium', 'fa')).toBe('۳۰ اسفند ۱۴۰۳');
  });

  it('lies in a month', () => {
    expect(monthTitle('2026-12-12', 'fa')).toBe('آذر ۱۴۰۵');
  });

  it('is counted from today', () => {
    expect(relativeDay('2026-12-13', '2026-12-12', 'fa')).toBe('فردا');
    expect(relativeDay('2026-12-07', '2026-12-12', 'fa')).toBe('۵ روز پیش');
    expect(daysBetween('2026-12-12', '2026-12-07')).toBe(-5);
  });
});

describe('an instant', () => {
  it('belongs to the day that it is in Tehran', () => {
    expect(instantFull('2026-12-11T22:00:00Z', 'fa')).toBe('شنبه ۲۱ آذر ۱۴۰۵، ساعت ۰۱:۳۰');
  });

  it('is told relative to now', () => {
    const now = Date.parse('2026-12-12T12:00:00Z');
    expect(relativeInstant('2026-12-12T09:00:00Z', now, 'fa')).toBe('۳ ساعت پیش');
    expect(relativeInstant('2026-12-12T11:59:50Z', now, 'en')).toBe('now');
  });
});
