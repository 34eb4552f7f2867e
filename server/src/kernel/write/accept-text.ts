import { findForbiddenCharacters } from '../persian/forbidden-characters.ts';
import { unifyLetters } from '../persian/letters.ts';
import { refuse } from '../refusals.ts';

export interface TextRule {
  /** Where it stands in the input. */
  readonly path: readonly string[];
  /** Longest, in UTF-16 units. */
  readonly limit: number;
  readonly mayBeEmpty?: boolean;
}

/**
 * A text that a person typed, as it is stored: Arabic ي and ك written as Persian letters, else as typed. Refused when
 * it is too long, empty where it must not be, or holds what cannot be seen and deceives the reader.
 */
export const acceptText = (text: string, { path, limit, mayBeEmpty = false }: TextRule): string => {
  if (text.length > limit) refuse('TEXT_TOO_LONG', { path, parameters: { limit } });
  const [forbidden] = findForbiddenCharacters(text, 1);
  if (forbidden) {
    const { codePoint, position } = forbidden;
    refuse('TEXT_FORBIDDEN_CHARACTER', { path, parameters: { name: codePoint, position: position + 1 }, details: { codePoint, position } });
  }
  if (!mayBeEmpty && text.trim() === '') refuse('TEXT_EMPTY', { path });
  return unifyLetters(text);
};

/** The same for one line: a title or a name. Line breaks become spaces. */
export const acceptLine = (text: string, rule: TextRule): string => acceptText(text, rule).replace(/\s+/g, ' ').trim();
