import type { PastedTextInput } from '../directive.inputs.ts';
import { refuse } from '../directive.refusals.ts';
import { correctAll } from '../recognition/corrections.ts';
import { LINE_LIMIT, tooLarge, tooManyLines } from '../recognition/limits.ts';
import { recogniseText } from '../recognition/recognise-text.ts';
import type { RecognisedText } from '../recognition/recognised-text.ts';

/** Reads a pasted text and applies the corrections that a person made to the reading. */
export const recognise = ({ text, corrections }: PastedTextInput, path: readonly string[]): RecognisedText => {
  const large = tooLarge(text);
  if (large) {
    const { bytes, limit } = large;
    refuse('IMPORT_TOO_LARGE', { path: [...path, 'text'], parameters: { limit: limit / 1024 / 1024 }, details: { bytes, limit } });
  }
  const lines = tooManyLines(text);
  if (lines !== null) {
    refuse('IMPORT_TOO_MANY_LINES', { path: [...path, 'text'], parameters: { limit: LINE_LIMIT }, details: { lines, limit: LINE_LIMIT } });
  }
  return correctAll(recogniseText(text), corrections);
};
