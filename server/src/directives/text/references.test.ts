import { expect, test } from 'vitest';
import {
  findReferences, GONE_LABEL, goneTargets, referenceMark, renderText, retargetReferences, textPieces,
} from './references.ts';

const five = '0b5c1f7e-0000-4000-8000-000000000005';
const lost = '0b5c1f7e-0000-4000-8000-00000000dead';
const names = new Map([[five, 'ماده ۵']]);
const citationOf = (id: string) => names.get(id) ?? null;
const source = `موضوع ${referenceMark(five)} و ${referenceMark(lost)}.`;

test('references are found with their places', () => {
  const found = findReferences(source);
  expect(found.map((reference) => reference.targetId)).toEqual([five, lost]);
  expect(found.map(({ start, end }) => source.slice(start, end))).toEqual([referenceMark(five), referenceMark(lost)]);
});

test('a text reads with what its targets are called now, and says which are gone', () => {
  expect(renderText(source, citationOf)).toBe(`موضوع ماده ۵ و ${GONE_LABEL}.`);
  expect(textPieces(source, citationOf)).toEqual([
    { type: 'WORDS', text: 'موضوع ' },
    { type: 'REFERENCE', text: 'ماده ۵', targetId: five, gone: false },
    { type: 'WORDS', text: ' و ' },
    { type: 'REFERENCE', text: GONE_LABEL, targetId: lost, gone: true },
    { type: 'WORDS', text: '.' },
  ]);
  expect(goneTargets([source, source], (id) => names.has(id))).toEqual([lost]);
});

test.each(['', '[[provision_5]]', '[[directive_0b5c1f7e-0000-4000-8000-000000000005]]', '[provision]', '[[', 'ماده ۱۰'])(
  '%j holds no reference and stays as it is',
  (text) => {
    expect(findReferences(text)).toEqual([]);
    expect(renderText(text, citationOf)).toBe(text);
  },
);

test('a mark in capitals is the same reference', () => {
  expect(findReferences(referenceMark(five).replace(five, five.toUpperCase()))[0]?.targetId).toBe(five);
});

test('references can be turned to other provisions', () => {
  const turned = retargetReferences(source, (id) => (id === five ? lost : null));
  expect(findReferences(turned).map((reference) => reference.targetId)).toEqual([lost, lost]);
});
