import { expect, test } from 'vitest';
import { confirmationSentence, meetingSentence } from './by-law.sentences.ts';
import { isFraction, type MeetingRule, noticeOf } from './meeting-rule.ts';
import { SeatCapacity } from './seat.entity.ts';

const rule: MeetingRule = {
  noticeDays: 10,
  quorum: { numerator: 1, denominator: 2, inclusive: false, requiredCapacities: [SeatCapacity.CHAIR, SeatCapacity.SECRETARY] },
};

test('a notice is counted from the day after the call', () => {
  expect(noticeOf(rule, '2026-05-01', '2026-05-11')).toEqual({ isMet: true, given: 10, needed: 10, earliestOn: '2026-05-11' });
  expect(noticeOf(rule, '2026-05-01', '2026-05-10')).toEqual({ isMet: false, given: 9, needed: 10, earliestOn: '2026-05-11' });
  expect(noticeOf({ ...rule, noticeDays: 0 }, '2026-05-01', '2026-05-01').isMet).toBe(true);
});

test('a share that nobody can reach or that asks for nothing is none', () => {
  const share = (numerator: number, denominator: number, inclusive: boolean): boolean => isFraction({ numerator, denominator, inclusive });
  expect([share(1, 2, false), share(1, 1, true), share(1000, 1000, true)]).toEqual([true, true, true]);
  expect([share(1, 1, false), share(0, 2, true), share(3, 2, true), share(1, 0, true), share(0.5, 1, true), share(1, 1001, true)]).toEqual(Array(6).fill(false));
});

test('the rules are told as sentences in both languages', () => {
  expect(meetingSentence(rule, 'fa')).toBe('بیش از نیمی از کرسی‌های دارای رأی، با حضور رئیس و دبیر؛ دعوت دست‌کم ۱۰ روز پیش');
  expect(meetingSentence(rule, 'en')).toBe('More than half of the voting seats, with the chair and the secretary; called at least 10 days before');
  expect(meetingSentence({ noticeDays: 0, quorum: { numerator: 2, denominator: 3, inclusive: true, requiredCapacities: [] } }, 'fa'))
    .toBe('دست‌کم دوسوم کرسی‌های دارای رأی؛ دعوت بی‌مهلت');
  expect(confirmationSentence({ base: 'SEATS', majority: { numerator: 1, denominator: 2, inclusive: false }, deadlineDays: 10 }, 'fa'))
    .toBe('بیش از نیمی از کرسی‌های دارای رأی، ظرف ۱۰ روز');
});
