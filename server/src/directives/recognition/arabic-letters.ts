/** Letters of the Arabic script, and those of them that never join the next one. */

const ARABIC_LETTER = /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff]/u;
const UNJOINED = 'اآدذرزژوء';

export function isArabicLetter(character: string | undefined): boolean {
  return character !== undefined && ARABIC_LETTER.test(character);
}

export function isLetter(character: string | undefined): boolean {
  return character !== undefined && (ARABIC_LETTER.test(character) || /[a-z]/i.test(character));
}

/** Whether a letter may be stretched towards the next. */
export function joinsNext(character: string | undefined): boolean {
  return character !== undefined && isArabicLetter(character) && !UNJOINED.includes(character);
}
