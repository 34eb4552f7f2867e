import { expect, it } from 'vitest';
import { isWhole, keyAct, nextDoubt, type RecognisedNode, wordsOf } from './recognised.ts';

const node = (more: Partial<RecognisedNode>): RecognisedNode => ({
  kind: 'ARTICLE', depth: 0, label: null, heading: null, start: 0, end: 0, becomes: null, becomesLabel: null, doubts: [], ...more,
});
const doubt = { code: 'NUMBER_GAP' as const, at: 0, message: '' };

it('sees when a character is missing or stands twice', () => {
  expect(isWhole('الف ب', [{ start: 0, end: 4 }, { start: 4, end: 5 }])).toBe(true);
  expect(isWhole('الف ب', [{ start: 0, end: 3 }, { start: 4, end: 5 }])).toBe(false);
  expect(isWhole('الف ب', [{ start: 0, end: 4 }])).toBe(false);
});

it('shows words without the label that is computed anew', () => {
  expect(wordsOf('ماده ۵ – هدف آن', node({ label: 'ماده ۵', end: 15 }))).toBe('هدف آن');
  expect(wordsOf('فصل اول: کلیات', node({ label: 'فصل اول', heading: 'کلیات', end: 14 }))).toBe('');
  expect(wordsOf('مطابق ماده ۵ عمل شود', node({ end: 20 }))).toBe('مطابق ماده ۵ عمل شود');
});

it('goes from doubt to doubt, around the end', () => {
  const nodes = [node({}), node({ doubts: [doubt] }), node({}), node({ doubts: [doubt] })];
  expect([nextDoubt(nodes, 1, 1), nextDoubt(nodes, 3, 1), nextDoubt(nodes, 1, -1)]).toEqual([3, 1, 3]);
  expect(nextDoubt([node({})], 0, 1)).toBe(-1);
});

it('reads letters by their place and arrows by what is seen', () => {
  const press = (init: KeyboardEventInit, isRtl = true) => keyAct(new KeyboardEvent('keydown', init), isRtl);
  expect(press({ key: 'ئ', code: 'KeyM' })).toBe('MERGE_WITH_PREVIOUS');
  expect(press({ key: 'ArrowLeft', code: 'ArrowLeft' })).toBe('DEMOTE');
  expect(press({ key: 'ArrowLeft', code: 'ArrowLeft' }, false)).toBe('PROMOTE');
  expect(press({ key: 'Tab', code: 'Tab', shiftKey: true })).toBe('PROMOTE');
  expect(press({ key: 't', code: 'KeyT', ctrlKey: true })).toBeNull();
});
