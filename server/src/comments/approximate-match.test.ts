import { expect, test } from 'vitest';
import { findApproximately } from './approximate-match.ts';

const find = (pattern: string, text: string, errors: number) =>
  findApproximately(pattern, text, { from: 0, to: text.length }, errors);

/** The least edit distance between the pattern and any stretch of the text, by the textbook table. */
function leastErrors(pattern: string, text: string): number {
  let row: number[] = Array.from({ length: text.length + 1 }, () => 0);
  for (let i = 1; i <= pattern.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const replace = row[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

test('the least different stretch is found', () => {
  expect(find('خانواده', 'مراکز شبه خانوده و مانند آن', 2)).toEqual({ start: 10, end: 16, errors: 1 });
  expect(find('گزارش عملکرد', 'گزارش سالانه عملکرد', 3)).toBeNull();
  expect(find('abc', 'xxabcxx', 0)).toEqual({ start: 2, end: 5, errors: 0 });
  expect(find('', 'abc', 5)).toBeNull();
  expect(find('abc', '', 5)).toBeNull();
  expect(find('abc', 'zzz', 3)).toBeNull();
});

test('only the given stretch of the text is searched', () => {
  expect(findApproximately('abc', 'abc abc', { from: 1, to: 7 }, 0)).toEqual({ start: 4, end: 7, errors: 0 });
  expect(findApproximately('abc', 'abc', { from: -5, to: 99 }, 0)).toEqual({ start: 0, end: 3, errors: 0 });
  expect(findApproximately('abc', 'abc', { from: 2, to: 1 }, 3)).toBeNull();
});

test('errors are the true distance, for patterns of one word and of several', () => {
  let seed = 5;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const random = (length: number) => Array.from({ length }, () => 'ابپت'[next(4)]).join('');
  for (let i = 0; i < 600; i += 1) {
    const pattern = random(1 + next(i % 3 === 0 ? 110 : 40));
    const text = i % 2 ? random(next(90)) + pattern.slice(next(4)) + random(next(20)) : random(next(120));
    const least = leastErrors(pattern, text);
    const match = find(pattern, text, pattern.length - 1);
    const matched = match ? text.slice(match.start, match.end) : '';
    expect(match?.errors ?? pattern.length).toBe(least);
    expect(leastErrors(pattern, matched)).toBe(least);
  }
});

test('a pattern longer than what is searched keeps its length', () => {
  const pattern = `آغاز ${'متن '.repeat(300)}`;
  const match = find(pattern, `پیش از آن. ${pattern}پایان`, 10);
  expect(match).toEqual({ start: 11, end: 11 + pattern.length, errors: 0 });
});
