import { expect, test } from 'vitest';
import { workTime } from '../../../test/work-time.ts';
import type { Hunk } from './sequence-difference.ts';
import { sequenceDifference } from './sequence-difference.ts';

const difference = (a: string, b: string) => sequenceDifference(codes(a), codes(b));
const codes = (text: string) => Int32Array.from(text, (char) => char.codePointAt(0) ?? 0);

/** Edits of the shortest script, by the textbook table. */
function shortest(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(a[i - 1] === b[j - 1] ? row[j - 1]! : 1 + Math.min(row[j]!, next[j - 1]!));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Applies the hunks to a; any fault in them gives something else than b. */
function apply(a: string, b: string): { text: string; edits: number } {
  let text = '';
  let edits = 0;
  let position = 0;
  for (const { aStart, aEnd, bStart, bEnd } of difference(a, b)) {
    text += a.slice(position, aStart) + b.slice(bStart, bEnd);
    edits += aEnd - aStart + (bEnd - bStart);
    position = aEnd;
  }
  return { text: text + a.slice(position), edits };
}

test('known differences', () => {
  expect(difference('', '')).toEqual([]);
  expect(difference('abc', 'abc')).toEqual([]);
  expect(difference('', 'ab')).toEqual([{ aStart: 0, aEnd: 0, bStart: 0, bEnd: 2 }]);
  expect(difference('abc', '')).toEqual([{ aStart: 0, aEnd: 3, bStart: 0, bEnd: 0 }]);
  expect(difference('abcd', 'abxd')).toEqual([{ aStart: 2, aEnd: 3, bStart: 2, bEnd: 3 }]);
});

test('every pair of short sequences gets a shortest script', () => {
  const all = ['', 'a', 'b'];
  for (let i = 1; i < 400; i += 1) all.push(`${all[i]}a`, `${all[i]}b`);
  const wrong: string[] = [];
  for (let i = 0; i < 4000; i += 1) {
    const a = all[(i * 7919) % all.length]!;
    const b = all[(i * 104_729 + 31) % all.length]!;
    const applied = apply(a, b);
    if (applied.text !== b || applied.edits !== shortest(a, b)) wrong.push(`${a} → ${b}`);
  }
  expect(wrong).toEqual([]);
});

test('random sequences of all likenesses get a shortest script', () => {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let i = 0; i < 400; i += 1) {
    const alphabet = 'abcdefghij'.slice(0, 1 + next(10));
    const random = (length: number) => Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
    const a = random(next(60));
    const b = i % 2 ? random(next(60)) : a.slice(0, next(20)) + random(next(9)) + a.slice(next(30));
    expect(apply(a, b)).toEqual({ text: b, edits: shortest(a, b) });
  }
});

test('100,000 elements with nothing in common are compared in bounded time and memory', () => {
  const a = Int32Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 50_000);
  const b = Int32Array.from({ length: 100_000 }, (_, i) => (i * 104_729 + 5) % 50_021);
  let hunks: Hunk[] = [];
  expect(workTime(() => (hunks = sequenceDifference(a, b)))).toBeLessThan(5000);
  let [x, y] = [0, 0];
  for (const hunk of hunks) {
    expect(hunk.aStart - x).toBe(hunk.bStart - y);
    for (; x < hunk.aStart; x += 1, y += 1) if (a[x] !== b[y]) throw new Error(`differs at ${x}`);
    [x, y] = [hunk.aEnd, hunk.bEnd];
  }
  expect(a.length - x).toBe(b.length - y);
});
