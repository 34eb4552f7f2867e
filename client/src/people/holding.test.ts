import { describe, expect, it } from 'vitest';
import { dayAfter, holderOn, lastDayOf, whenOf } from './holding.ts';

const appointments = [
  { capacity: 'DELEGATE', validFrom: '2026-01-01', validTo: null, who: 'delegate' },
  { capacity: 'ACTING', validFrom: '2026-06-01', validTo: null, who: 'acting' },
  { capacity: 'HOLDER', validFrom: '2025-01-01', validTo: '2026-06-01', who: 'holder' },
] as const;

describe('the holder of an office on a day', () => {
  it('ends before the first day on which the appointment no longer holds', () => {
    expect(holderOn(appointments, '2026-05-31')?.who).toBe('holder');
    expect(holderOn(appointments, '2026-06-01')?.who).toBe('acting');
  });

  it('is nobody while only a delegate stands there', () => {
    expect(holderOn(appointments.slice(0, 1), '2026-05-31')).toBeNull();
  });
});

it('tells periods by their last day and keeps them by the day after', () => {
  expect(lastDayOf('2026-03-01')).toBe('2026-02-28');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(whenOf({ validFrom: '2026-03-01', validTo: null }, '2026-02-28')).toBe('future');
});
