/** «مـاده» stretches a word, «تبصرهـ», «فصل اولـ» and «الفـ» separate: the same stroke, told apart by what it stands in. */

import { isArabicLetter, joinsNext } from './arabic-letters.ts';
import { HEAD_WORD } from './head-words.ts';
import { readNumberWords } from './persian-numbers.ts';

const LABEL_WITHOUT_NUMBER = new Set(['الف', 'تبصره', 'ماده واحده', 'مقدمه']);
const HEAD = new RegExp(`^(?:${HEAD_WORD})[ \\t]+`);
const LONGEST_LABEL = 48;

interface Stroke {
  /** The folded characters before it. */
  readonly before: readonly string[];
  /** The word behind it. */
  readonly after: string;
  /** More than one stroke in a row only stretches. */
  readonly isSingle: boolean;
}

export function isStretch({ before, after, isSingle }: Stroke): boolean {
  if (!joinsNext(before.at(-1)) || !isArabicLetter(after[0])) return false;
  return !isSingle || !endsLabel(lineSoFar(before), after);
}

function lineSoFar(characters: readonly string[]): string {
  const near = characters.slice(-LONGEST_LABEL);
  const start = near.lastIndexOf('\n') + 1;
  return start === 0 && near.length < characters.length ? '' : near.slice(start).join('').trimStart();
}

/** The line is a whole label so far, and the word behind the stroke does not go on with its number. */
function endsLabel(line: string, after: string): boolean {
  if (LABEL_WITHOUT_NUMBER.has(line)) return true;
  const from = HEAD.exec(line)?.[0].length ?? 0;
  const number = readNumberWords(line, from);
  if (number === null || number.to !== line.length) return false;
  return (readNumberWords(line + after, from)?.to ?? 0) <= line.length;
}
