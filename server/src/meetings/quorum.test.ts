import { expect, test } from 'vitest';
import { SeatCapacity } from '../councils/index.ts';
import { neededOf } from '../votes/index.ts';
import { quorumOf, sayQuorum, type SeatInRoom } from './quorum.ts';

const more = { numerator: 1, denominator: 2, inclusive: false };
const rule = { ...more, requiredCapacities: [SeatCapacity.CHAIR, SeatCapacity.SECRETARY] };

/** Thirteen voting seats and the secretary; so many of the members are there. */
const roll = (members: number, { chair = true, secretary = true } = {}): SeatInRoom[] => [
  { capacity: 'CHAIR', isPresent: chair },
  { capacity: 'SECRETARY', isPresent: secretary },
  { capacity: 'OBSERVER', isPresent: true },
  ...Array.from({ length: 12 }, (_, n) => ({ capacity: 'VOTING' as const, isPresent: n < members })),
];

test.each([
  [13, more, 7], [12, more, 7], [12, { ...more, inclusive: true }, 6], [13, { ...more, inclusive: true }, 7],
  [12, { numerator: 2, denominator: 3, inclusive: true }, 8], [13, { numerator: 2, denominator: 3, inclusive: true }, 9], [1, more, 1],
])('of %i seats %j are %i', (seats, fraction, needed) => {
  expect(neededOf(fraction, seats)).toBe(needed);
});

test('the needed seats are the fewest that meet the fraction, for every council and every fraction', () => {
  for (let seats = 1; seats <= 60; seats += 1)
    for (let denominator = 1; denominator <= 12; denominator += 1)
      for (let numerator = 1; numerator < denominator; numerator += 1)
        for (const inclusive of [true, false]) {
          const meets = (n: number): boolean => (inclusive ? n * denominator >= seats * numerator : n * denominator > seats * numerator);
          const needed = neededOf({ numerator, denominator, inclusive }, seats);
          expect([meets(needed), meets(needed - 1)]).toEqual([true, false]);
        }
});

test('the chair counts among those who vote, the secretary and observers do not', () => {
  expect(quorumOf(roll(6), rule)).toEqual({ seats: 13, needed: 7, present: 7, missingRoles: [], isMet: true });
  expect(quorumOf(roll(5), rule)).toMatchObject({ present: 6, isMet: false });
});

test('whoever must be there is missed whatever the count', () => {
  expect(quorumOf(roll(12, { secretary: false }), rule)).toMatchObject({ present: 13, missingRoles: ['SECRETARY'], isMet: false });
  expect(quorumOf(roll(12, { chair: false, secretary: false }), rule).missingRoles).toEqual(['CHAIR', 'SECRETARY']);
});

test('it is said in a sentence in both languages', () => {
  expect(sayQuorum(quorumOf(roll(8), rule), 'fa')).toBe('۹ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷. حد نصاب برقرار است.');
  expect(sayQuorum(quorumOf(roll(3, { secretary: false }), rule), 'fa')).toBe(
    '۴ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷؛ غایب: دبیر. حد نصاب برقرار نیست؛ بحث ادامه دارد و تصمیم گرفته نمی‌شود.',
  );
  expect(sayQuorum(quorumOf(roll(3), rule), 'en')).toBe('4 of 13 voting seats present; needed: 7. There is no quorum; debate goes on, and nothing is decided.');
});
