/** How much text one import may hold. */

export const TEXT_LIMIT_BYTES = 2 * 1024 * 1024;

export interface TextTooLarge {
  readonly code: 'TEXT_TOO_LARGE';
  readonly bytes: number;
  readonly limit: number;
}

/** Null where the text may be read; otherwise what the refusal needs to say. Counts bytes of UTF-8. */
export function tooLarge(source: string): TextTooLarge | null {
  if (source.length * 3 <= TEXT_LIMIT_BYTES) return null;
  const bytes = Buffer.byteLength(source, 'utf8');
  return bytes <= TEXT_LIMIT_BYTES ? null : { code: 'TEXT_TOO_LARGE', bytes, limit: TEXT_LIMIT_BYTES };
}

/** The longest of real laws have some ten thousand lines; more of them is no text, and would hold the process for seconds. */
export const LINE_LIMIT = 50_000;

/** Null where the lines may be read; otherwise how many there are. */
export function tooManyLines(source: string): number | null {
  let lines = 1;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines += 1;
  return lines <= LINE_LIMIT ? null : lines;
}
