import { toAsciiDigits } from './digits.ts';

/**
 * The order of characters that Unicode's collation gives for Persian (CLDR `fa`): punctuation, digits,
 * the alphabet with آ before ا and hamza after it, then Latin. Written out here because the databases this
 * runs on do not all know it, and because an index must not change when a library does.
 */
const ORDER =
  '_-–—,،٫٬;؛:!?؟.…·\'"«»()[]{}@*/\\&#%٪•`^°+÷×<=>|~$£€' +
  '0123456789' +
  'آاءٮبٻپڀتثٹٺټٽٿجڃڄچڿڇحخځڂڅدذڈډڊڋڌڍڎڏڐرزڑڒړڔڕږڗژڙسشښڛڜصضڝڞطظڟعغڠفڡڢڣڤڥڦٯقڧڨکگڰڱڲڳڴلڵڶڷڸمنںڻڼڽڹوۄۅۆۇۈۉۊۋۏهیؽؾؿ' +
  'abcdefghijklmnopqrstuvwxyz';

/** Letters that take the place of another: variants of hamza, kaf, heh, yeh. */
const SAME: Readonly<Record<string, string>> = {
  ...places('ا', 'ٱ'),
  ...places('ء', 'أؤإئٲٳ'),
  ...places('ک', 'كڪګڬڭڮ'),
  ...places('ه', 'ةھۀہۂۃە'),
  ...places('ی', 'ىيۍێېۑےۓ'),
};

/** Weights are written as letters from U+0100 on: printable, and in the order of their bytes in UTF-8. */
const FIRST_WEIGHT = 0x100;
const WEIGHTS: ReadonlyMap<string, string> = new Map([
  [' ', ' '],
  ...[...ORDER].map((char, index): [string, string] => [char, String.fromCharCode(FIRST_WEIGHT + index)]),
]);

/** A weighed number starts like the digit 0, then says how long it is, so that 2 comes before 10. */
const NUMBER = String.fromCharCode(FIRST_WEIGHT + ORDER.indexOf('0'));
/** Longer runs of digits are no numbers that anyone sorts by; they are weighed in pieces. */
const LONGEST_NUMBER = 200;

const IGNORED = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}\p{Mn}]/gu;
const YEH_WITH_HAMZA = /[\u06cc\u0649]\u0654/g;

/**
 * The key by which texts stand in Persian alphabetical order when compared byte by byte (a column with
 * `COLLATE "C"`). Numbers inside compare by value, in any digit script; half-spaces, harakat, accents and
 * letter case do not count. Equal keys are possible: a list needs a second column to break ties.
 */
export function sortKey(text: string): string {
  const plain = toAsciiDigits(text.replace(/[\t\n\r\u2028\u2029]/g, ' ').normalize('NFKC'))
    .replace(YEH_WITH_HAMZA, 'ئ')
    .replace(IGNORED, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return plain.replace(/[0-9]+|[^0-9]/gu, (part) => (isDigits(part) ? weighNumber(part) : weighLetter(part)));
}

function weighNumber(digits: string): string {
  const value = digits.replace(/^0+(?=.)/, '');
  if (value.length > LONGEST_NUMBER) {
    return weighNumber(value.slice(0, LONGEST_NUMBER)) + weighNumber(value.slice(LONGEST_NUMBER));
  }
  const length = String.fromCharCode(FIRST_WEIGHT + value.length);
  return NUMBER + length + [...value].map((digit) => WEIGHTS.get(digit)).join('');
}

/** A character outside the table keeps its own code point, which is above every weight. */
function weighLetter(char: string): string {
  const placed = WEIGHTS.get(SAME[char] ?? char);
  if (placed !== undefined) return placed;
  const base = char.normalize('NFKD').replace(/\p{Mn}/gu, '');
  if (base === char || base === '') return char < '\u0400' ? `\u0400${char}` : char;
  return [...base].map((part) => WEIGHTS.get(SAME[part] ?? part) ?? part).join('');
}

function isDigits(part: string): boolean {
  return part >= '0' && part < ':';
}

function places(letter: string, variants: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, letter]));
}
