import { expect, it } from 'vitest';
import { addressOfDay, dayInAddress } from './jalali-address.ts';

it('writes a day into an address as people say it, and reads it back', () => {
  expect(addressOfDay('2014-12-22')).toBe('1393-10-01');
  expect(dayInAddress('1393-10-01')).toBe('2014-12-22');
  expect(dayInAddress('۱۳۹۳-۱۰-۰۱')).toBe('2014-12-22');
  expect(dayInAddress('2014-12-22')).toBe('2014-12-22');
});

it('reads nothing where there is no such day', () => {
  expect([dayInAddress('1393-12-30'), dayInAddress('soon'), dayInAddress(undefined), dayInAddress(['1393-10-01'])]).toEqual([null, null, null, null]);
});
