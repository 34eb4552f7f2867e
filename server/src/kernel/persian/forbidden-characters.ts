/** A character that no text may hold, and where its first one stands. */
export interface ForbiddenCharacter {
  /** Offset in UTF-16 units. */
  readonly position: number;
  /** As people look it up, for instance `U+202E`. */
  readonly codePoint: string;
  readonly name: ForbiddenCharacterName;
}

export type ForbiddenCharacterName =
  | 'NULL'
  | 'CONTROL_CHARACTER'
  | 'DIRECTION_OVERRIDE'
  | 'INVISIBLE_CHARACTER'
  | 'BROKEN_CHARACTER';

/**
 * Line breaks and tabs are text. ZWNJ, ZWJ, the marks RLM, LRM and ALM, the soft hyphen and a byte order
 * mark occur in honest Persian texts and change no reading order, so they are let through.
 */
const KINDS: readonly (readonly [ForbiddenCharacterName, RegExp])[] = [
  ['NULL', /\0/],
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  ['CONTROL_CHARACTER', /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/],
  ['DIRECTION_OVERRIDE', /[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/],
  ['INVISIBLE_CHARACTER', /[\u200b\u2060-\u2065\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u],
  ['BROKEN_CHARACTER', /[\p{Cs}\p{Noncharacter_Code_Point}]/u],
];
const ANY = new RegExp(KINDS.map(([, pattern]) => pattern.source).join('|'), 'gu');

/**
 * Finds what would break storage or deceive a reader: null bytes, control characters, embeddings and
 * overrides of the writing direction, characters that cannot be seen, halves of characters.
 * In the order of the text; at most `limit` findings.
 */
export function findForbiddenCharacters(text: string, limit = 20): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(ANY)) {
    if (found.length === limit) break;
    found.push(describe(match[0], match.index));
  }
  return found;
}

function describe(char: string, position: number): ForbiddenCharacter {
  const code = char.codePointAt(0) ?? 0;
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'BROKEN_CHARACTER';
  return { position, codePoint, name };
}
