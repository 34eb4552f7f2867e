import { toAsciiDigits } from './digits.ts';

/** Letters that people type for one another; the search key knows only the right-hand one. */
const FOLDED: Readonly<Record<string, string>> = {
  '\u064a': 'ی', // ي
  '\u0649': 'ی', // ى
  '\u0643': 'ک', // ك
  '\u06aa': 'ک', // ڪ
  '\u0629': 'ه', // ة
  '\u06c0': 'ه', // ۀ
  '\u06c1': 'ه', // ہ
  '\u06c2': 'ه', // ۂ
  '\u06be': 'ه', // ھ
  '\u06d5': 'ه', // ە
  '\u0624': 'و', // ؤ
  '\u0623': 'ا', // أ
  '\u0625': 'ا', // إ
  '\u0671': 'ا', // ٱ
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/** Yeh with a hamza above has a code point of its own, but NFC knows it only for the Arabic yeh. */
const YEH_WITH_HAMZA = /[\u06cc\u0649]\u0654/g;
/** Harakat, Quranic marks, tatweel, directional marks, joiners without width. */
const DROPPED = new RegExp(
  '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u0640' +
    '\\u061c\\u200d-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]',
  'g',
);
/** ZWNJ, zero-width space and the two signs that old word processors used for them. */
const SPACING = /[\s\u200b\u200c\u00ad\u00ac]+/g;

/**
 * The key under which a text is found: ی/ک unified, letter variants folded, digits 0-9, no harakat, no
 * tatweel, no directional marks, lower case, half-spaces and runs of blanks as one space. Both the stored
 * text and what is searched for go through here. آ and ئ keep their own identity.
 * Idempotent. Never shown to anyone and never stored in place of the text.
 */
export function normalizeFa(text: string): string {
  return toAsciiDigits(text.normalize('NFKC'))
    .replace(YEH_WITH_HAMZA, '\u0626')
    .replace(DROPPED, '')
    .replace(FOLDED_LETTERS, (letter) => FOLDED[letter] ?? letter)
    .toLowerCase()
    .normalize('NFKC')
    .replace(SPACING, ' ')
    .trim();
}

/** The search key without any space: finds «ظرفیتهای», «ظرفیت های» and «ظرفیت‌های» by one another. */
export function compactKey(text: string): string {
  return normalizeFa(text).replaceAll(' ', '');
}
