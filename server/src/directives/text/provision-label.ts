import { toPersianDigits } from '../../kernel/persian/digits.ts';
import { ordinalFa } from '../../kernel/persian/number-words.ts';
import type { ProvisionKind } from './provision-kind.ts';

/** How the members of a list are counted: الف ب پ ت…, الف ب ج د…, or ۱ ۲ ۳. */
export type Sequence = 'ALPHABET' | 'ABJAD' | 'NUMBERS';

/** How one list is counted, where it differs from the habit of the text. SINGLE is «ماده واحده», while there is one. */
export const ListNumbering = { ALPHABET: 'ALPHABET', ABJAD: 'ABJAD', NUMBERS: 'NUMBERS', SINGLE: 'SINGLE' } as const;
export type ListNumbering = keyof typeof ListNumbering;

/** The numbering habits of a kind of text; data of the organisation, not a rule of this code. */
export interface NumberingProfile {
  readonly points: Sequence;
  readonly subpoints: Sequence;
  /** A text of one single article calls it «ماده واحده». */
  readonly singleArticle: boolean;
}

export const DEFAULT_NUMBERING: NumberingProfile = {
  points: 'ALPHABET',
  subpoints: 'NUMBERS',
  singleArticle: false,
};

/** The profile as one list has it. */
export function profileOf(list: ListNumbering | null, profile: NumberingProfile): NumberingProfile {
  if (list === null) return profile;
  return list === 'SINGLE' ? { ...profile, singleArticle: true } : { ...profile, points: list, subpoints: list };
}

/** Where a provision stands among those counted together with it. */
export interface Place {
  readonly ordinal: number;
  /** How many are counted together. */
  readonly total: number;
  /** 0 for an ordinary one; 1 for «ماده ۳ مکرر», 2 for «ماده ۳ مکرر ۲». */
  readonly repeat: number;
}

/** Where the list order of letters is known; a list in numbers has none. */
export function letterAt(sequence: Sequence, ordinal: number): string | null {
  return SEQUENCES[sequence][ordinal - 1] ?? null;
}

const SEQUENCES = {
  ALPHABET: letters('ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'),
  ABJAD: letters('ابجدهوزحطیکلمنسعفصقرشتثخذضظغ'),
  NUMBERS: [],
} as const satisfies Record<Sequence, readonly string[]>;

/** What stands at the head of a provision: «فصل دوم», «ماده ۵», «الف», «تبصره»; empty for plain text. */
export function provisionLabel(kind: ProvisionKind, place: Place, profile: NumberingProfile): string {
  const { ordinal, total } = place;
  const number = toPersianDigits(ordinal);
  const repeated = repeatMark(place.repeat);
  switch (kind) {
    case 'PREAMBLE': return 'مقدمه';
    case 'PART': return `بخش ${ordinalFa(ordinal)}${repeated}`;
    case 'CHAPTER': return `فصل ${ordinalFa(ordinal)}${repeated}`;
    case 'SECTION': return `مبحث ${ordinalFa(ordinal)}${repeated}`;
    case 'ARTICLE': return profile.singleArticle && total === 1 ? 'ماده واحده' : `ماده ${number}${repeated}`;
    case 'POINT': return inSequence(profile.points, ordinal) + repeated;
    case 'SUBPOINT': return inSequence(profile.subpoints, ordinal) + repeated;
    case 'NOTE': return total === 1 ? 'تبصره' : `تبصره ${number}${repeated}`;
    case 'ANNEX': return `پیوست ${number}`;
    case 'HEADING':
    case 'TEXT': return '';
  }
}

/** How another provision names it, without saying where it stands: «بند الف», «جزء ۲», «ماده ۵». */
export function ownCitation(kind: ProvisionKind, label: string): string {
  if (kind === 'POINT') return `بند ${label}`;
  return kind === 'SUBPOINT' ? `جزء ${label}` : label;
}

/** Past the end of the letters a list goes on in numbers. */
function inSequence(sequence: Sequence, ordinal: number): string {
  return SEQUENCES[sequence][ordinal - 1] ?? toPersianDigits(ordinal);
}

function repeatMark(repeat: number): string {
  if (repeat === 0) return '';
  return repeat === 1 ? ' مکرر' : ` مکرر ${toPersianDigits(repeat)}`;
}

/** The first letter of both alphabets is written by its name. */
function letters(alphabet: string): readonly string[] {
  return [...alphabet].map((letter) => (letter === 'ا' ? 'الف' : letter));
}
