/** Numbers written in Persian words, cardinal and ordinal, from one to 9999. Reads folded text. */

import { isLetter } from './arabic-letters.ts';

const CARDINALS: Readonly<Record<string, number>> = {
  'یک': 1, 'دو': 2, 'سه': 3, 'چهار': 4, 'پنج': 5, 'شش': 6, 'شیش': 6, 'هفت': 7, 'هشت': 8, 'نه': 9,
  'ده': 10, 'یازده': 11, 'دوازده': 12, 'سیزده': 13, 'چهارده': 14, 'پانزده': 15, 'پانزه': 15,
  'شانزده': 16, 'هفده': 17, 'هیفده': 17, 'هجده': 18, 'هیجده': 18, 'هژده': 18, 'نوزده': 19,
  'بیست': 20, 'سی': 30, 'چهل': 40, 'پنجاه': 50, 'شصت': 60, 'هفتاد': 70, 'هشتاد': 80, 'نود': 90,
  'صد': 100, 'دویست': 200, 'سیصد': 300, 'پانصد': 500, 'هزار': 1000,
};
/** Words that are ordinals as they stand. */
const ORDINALS: Readonly<Record<string, number>> = {
  'اول': 1, 'نخست': 1, 'واحده': 1, 'سوم': 3,
};

const WORDS = { ...CARDINALS, ...ORDINALS };
const WORD = new RegExp(`(?:${Object.keys(WORDS).sort((a, b) => b.length - a.length).join('|')})`, 'y');
const AND = /[ \t]{0,2}و[ \t]{0,2}/y;
const HUNDRED = /[ \t]?صد/y;
const ORDINAL_ENDING = /(?:[ \t]?(?:امین|ام)|مین|م|ین)/y;

export interface NumberWords {
  readonly value: number;
  readonly to: number;
}

function matchAt(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}

interface Part {
  readonly value: number;
  readonly to: number;
  /** What may still follow after «و» must be smaller than this. */
  readonly below: number;
}

function readPart(text: string, position: number, below: number): Part | null {
  const word = matchAt(WORD, text, position);
  if (word === null) return null;
  const to = position + word.length;
  const value = WORDS[word] ?? 0;
  if (value >= below) return null;
  const hundred = value < 10 && below > 100 ? matchAt(HUNDRED, text, to) : null;
  if (hundred !== null) return { value: value * 100, to: to + hundred.length, below: 100 };
  return { value, to, below: value >= 1000 ? 1000 : value >= 100 ? 100 : value >= 20 ? 10 : 0 };
}

function endOf(text: string, position: number): number | null {
  if (!isLetter(text[position])) {
    const spaced = matchAt(ORDINAL_ENDING, text, position);
    const to = position + (spaced?.length ?? 0);
    return spaced !== null && !isLetter(text[to]) ? to : position;
  }
  const ending = matchAt(ORDINAL_ENDING, text, position);
  if (ending === null) return null;
  const to = position + ending.length;
  return isLetter(text[to]) ? null : to;
}

/** «شصت و پنجم» is 65. The number must end where a word ends, or nothing is read. */
export function readNumberWords(text: string, position: number): NumberWords | null {
  let best: NumberWords | null = null;
  let total = 0;
  let part = readPart(text, position, 9000);
  while (part !== null) {
    total += part.value;
    const thousands = part.value < 10 && total === part.value ? readThousand(text, part.to) : null;
    if (thousands !== null) {
      total *= 1000;
      part = { value: total, to: thousands, below: 1000 };
    }
    const to = endOf(text, part.to);
    if (to !== null) best = { value: total, to };
    const and = part.below > 0 ? matchAt(AND, text, part.to) : null;
    part = and === null ? null : readPart(text, part.to + and.length, part.below);
  }
  return best;
}

function readThousand(text: string, position: number): number | null {
  const word = matchAt(/[ \t]?هزار/y, text, position);
  return word === null ? null : position + word.length;
}
