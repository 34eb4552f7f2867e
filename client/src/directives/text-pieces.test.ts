import { expect, it } from 'vitest';
import { referenceMark, textPieces } from './text-pieces.ts';

const target = 'provision_0b5c1e1a-1111-4222-8333-444455556666';

it('cuts a text into words and references and loses nothing', () => {
  const source = `مطابق ${referenceMark(target)} و [[provision_نه]] عمل شود.`;
  const pieces = textPieces(source);
  expect(pieces).toEqual([
    { type: 'WORDS', text: 'مطابق ' },
    { type: 'REFERENCE', target },
    { type: 'WORDS', text: ' و [[provision_نه]] عمل شود.' },
  ]);
  expect(pieces.map((piece) => (piece.type === 'WORDS' ? piece.text : referenceMark(piece.target))).join('')).toBe(source);
});
