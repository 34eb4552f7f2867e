import { expect, it } from 'vitest';
import { linkPieces } from './link-pieces.ts';

const addressesOf = (text: string) => linkPieces(text).flatMap(({ address }) => address ?? []);

it('finds web addresses without what ends the sentence', () => {
  expect(addressesOf('ببینید https://example.ir/a?b=1، یا (http://example.org/x).')).toEqual(['https://example.ir/a?b=1', 'http://example.org/x']);
});

it('keeps every character as it was written', () => {
  const text = 'یک <b>https://example.ir</b> دو';
  expect(linkPieces(text).map((piece) => piece.text).join('')).toBe(text);
});

it('takes nothing that runs for an address', () => {
  expect(addressesOf('javascript:alert(1) data:text/html,x')).toEqual([]);
});
