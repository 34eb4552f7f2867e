import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { referenceMark } from '../directives/index.ts';
import { selectedRange, shownRange } from './source-range.ts';

const target = 'provision_0b5c0000-0000-4000-8000-000000000001';
const mark = referenceMark(target);
const source = `به ترتیب ${mark} عمل شود.`;

beforeEach(() => {
  document.body.innerHTML = `<section id="p"><p><span>ماده ۲ – </span><span data-words>به ترتیب <a data-reference="${target}">ماده ۱</a> عمل شود.</span></p></section>`;
});
afterEach(() => (document.body.innerHTML = ''));

const words = () => document.querySelector('[data-words]') as HTMLElement;

function select(from: Node, start: number, to: Node, end: number) {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selectedRange(selection);
}

const [before, reference, after] = [() => words().childNodes[0] as Node, () => words().querySelector('a')?.firstChild as Node, () => words().childNodes[2] as Node];

describe('selected words', () => {
  it('after a reference stand where they are stored', () => {
    const found = select(after(), 1, after(), 4);
    expect(found).toMatchObject({ provisionId: 'p', quote: 'عمل' });
    expect(source.slice(found?.start, found?.end)).toBe('عمل');
  });

  it('never cut a reference in two', () => {
    expect(select(before(), 3, reference(), 2)?.quote).toBe(`ترتیب ${mark}`);
    expect(select(reference(), 2, after(), 4)?.quote).toBe(`${mark} عمل`);
  });

  it('are none where the selection leaves the provision or begins in its number', () => {
    const number = document.querySelector('span')?.firstChild as Node;
    expect(select(number, 0, after(), 2)).toBeNull();
  });
});

it('shows stored words where they stand', () => {
  const start = source.indexOf('عمل');
  expect(shownRange({ provisionId: 'p', start, end: start + 3 })?.toString()).toBe('عمل');
  expect(shownRange({ provisionId: 'p', start: 3, end: start + 3 })?.toString()).toBe('ترتیب ماده ۱ عمل');
});
