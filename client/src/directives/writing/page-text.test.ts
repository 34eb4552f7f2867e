import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { referenceMark } from '../text-pieces.ts';
import { blocksOf } from './blocks.ts';
import { pageNodes } from './page-nodes.ts';
import { contentFrom, lineFrom, parentOffset, textFrom, textOffset, typedBlocks } from './page-text.ts';
import { patchPage, placeOf } from './patch-page.ts';
import type { Row } from './rows.ts';

const schema = getSchema(pageNodes);
const target = 'provision_0b5c1e1a-1111-4222-8333-444455556666';
const naming = { citationOf: (id: string) => (id === target ? 'ماده ۵' : null), goneWords: '[حذف‌شده]' };
const row = (id: string, source: string, more: Partial<Row> = {}): Row => ({
  id, source, kind: 'ARTICLE', depth: 0, label: '', citation: '', heading: null, ...more,
});
const blocks = (rows: readonly Row[]) => blocksOf(rows, new Set());
const pageFrom = (rows: readonly Row[]) => EditorState.create({ schema, doc: schema.node('doc', null, blocks(rows).map((block) => lineFrom(schema, block, naming))) });
const textsOf = (state: EditorState) => typedBlocks(state.doc).map(({ id, text }) => `${String(id)}:${text}`);

it('keeps every character of a text with references and line breaks', () => {
  const text = `مطابق ${referenceMark(target)}\n\nو  بعد \n`;
  expect(textFrom(contentFrom(schema, text, naming))).toBe(text);
});

it('finds a place in the stored text and back', () => {
  const text = `الف ${referenceMark(target)} ب`;
  const line = lineFrom(schema, blocks([row('1', text)])[0] ?? expect.fail(), naming);
  for (let offset = 0; offset <= line.content.size; offset += 1) expect(parentOffset(line, textOffset(line, offset))).toBe(offset);
});

it("takes in another's words without moving the cursor from the word it stands in", () => {
  const before = pageFrom([row('1', 'هر استان برنامه می‌دهد'), row('2', 'دو')]);
  const at = 1 + 'هر استان برنامه'.length;
  const state = before.apply(before.tr.setSelection(TextSelection.create(before.doc, at)));
  const tr = patchPage(state, blocks([row('1', 'هر یک از استان‌ها برنامه می‌دهد'), row('2', 'دوم')]), new Map(), naming);
  const after = state.apply(tr ?? expect.fail());
  expect(textsOf(after)).toEqual(['1:هر یک از استان‌ها برنامه می‌دهد', '2:دوم']);
  expect(placeOf(after)?.offset).toBe('هر یک از استان‌ها برنامه'.length);
});

it('follows a provision that moves and one that gets its real id, with the cursor in it', () => {
  const before = pageFrom([row('1', 'یک'), row('local_2', 'دو'), row('3', 'سه')]);
  const state = before.apply(before.tr.setSelection(TextSelection.create(before.doc, 6)));
  expect(placeOf(state)).toMatchObject({ id: 'local_2', offset: 1 });
  const wanted = blocks([row('2', 'دو'), row('1', 'یک'), row('3', 'سه', { label: 'ماده ۳' })]);
  const after = state.apply(patchPage(state, wanted, new Map([['local_2', '2']]), naming) ?? expect.fail());
  expect(textsOf(after)).toEqual(['2:دو', '1:یک', '3:سه']);
  expect(placeOf(after)).toMatchObject({ id: '2', offset: 1 });
  expect(patchPage(after, wanted, new Map(), naming)).toBeNull();
});

it('replaces only what differs, also where letters repeat', () => {
  for (const [from, to] of [['ااا', 'اا'], ['اا', 'ااا'], ['ابابا', 'ابا'], ['', 'الف'], ['الف', '']] as const) {
    const state = pageFrom([row('1', from)]);
    const after = state.apply(patchPage(state, blocks([row('1', to)]), new Map(), naming) ?? expect.fail());
    expect(textsOf(after)).toEqual([`1:${to}`]);
  }
});
