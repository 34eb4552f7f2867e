import { expect, test } from 'vitest';
import { anchorAt, wholeProvision } from './anchor.ts';
import { carryThroughMerge, carryThroughRemoval, carryThroughRestore, carryThroughSplit } from './carry-anchor.ts';

const text = 'حکم نخست است. حکم دوم است.';
const cut = { firstEnd: 13, secondStart: 14 };
const [first, second] = [text.slice(0, 13), text.slice(14)];
const on = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return anchorAt(text, start, start + quote.length);
};

test('a split sends each comment to the half with its words', () => {
  const stays = carryThroughSplit(on('نخست'), text, cut);
  expect([stays.half, stays.anchor.state, first.slice(stays.anchor.start, stays.anchor.end)]).toEqual(['FIRST', 'ANCHORED', 'نخست']);
  const goes = carryThroughSplit(on('دوم'), text, cut);
  expect([goes.half, goes.anchor.state, second.slice(goes.anchor.start, goes.anchor.end)]).toEqual(['SECOND', 'ANCHORED', 'دوم']);
});

test('words cut in two go with the larger part, approximately', () => {
  const left = carryThroughSplit(on('نخست است. حکم'), text, cut);
  expect([left.half, left.anchor.state, first.slice(left.anchor.start, left.anchor.end)]).toEqual(['FIRST', 'APPROXIMATE', 'نخست است.']);
  const right = carryThroughSplit(on('است. حکم دوم'), text, cut);
  expect([right.half, right.anchor.state, second.slice(right.anchor.start, right.anchor.end)]).toEqual(['SECOND', 'APPROXIMATE', 'حکم دوم']);
});

test('a comment on the whole stays with the first half', () => {
  expect(carryThroughSplit(wholeProvision(text), text, cut)).toEqual({ half: 'FIRST', anchor: wholeProvision(first) });
});

test('a split and a merge bring every comment back to its words', () => {
  for (const quote of ['نخست', 'دوم', 'حکم']) {
    const anchor = on(quote, 3);
    const { half, anchor: carried } = carryThroughSplit(anchor, text, cut);
    expect(carryThroughMerge(carried, text, half === 'FIRST' ? 0 : cut.secondStart)).toEqual(anchor);
  }
  expect(carryThroughMerge(wholeProvision(second), text, 14)).toEqual(wholeProvision(text));
});

test('a removed provision keeps its comments, and they are back when it is', () => {
  const removed = carryThroughRemoval(on('دوم'));
  expect(removed.state).toBe('ORPHANED');
  expect(carryThroughRestore(removed, text)).toEqual(on('دوم'));
  expect(carryThroughRestore(carryThroughRemoval(wholeProvision(text)), text)).toEqual(wholeProvision(text));
});
