import { textPieces } from '../directives/index.ts';

/** Quoted words for reading: a reference in them is left out, since what it was called then is not known. */
export const plainQuote = (quote: string): string =>
  textPieces(quote)
    .map((piece) => (piece.type === 'WORDS' ? piece.text : '…'))
    .join('');
