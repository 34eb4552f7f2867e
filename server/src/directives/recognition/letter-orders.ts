/** Lists are lettered by the Persian alphabet, by the Arabic one, or by abjad; the letters alone tell which. */

export type LetterOrder = 'PERSIAN' | 'ARABIC' | 'ABJAD' | 'LATIN';

const LETTERS: Readonly<Record<LetterOrder, readonly string[]>> = {
  PERSIAN: [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'],
  ARABIC: [...'ابتثجحخدذرزسشصضطظعغفقکلمنهوی'],
  ABJAD: [...'ابجدهوزحطیکلمنسعفصقرشتثخذضظغ'],
  LATIN: [...'abcdefghijklmnopqrstuvwxyz'],
};

const PLACES = new Map<LetterOrder, ReadonlyMap<string, number>>(
  (['PERSIAN', 'ARABIC', 'ABJAD', 'LATIN'] as const).map((order) => [
    order,
    new Map(LETTERS[order].map((letter, index) => [letter, index + 1])),
  ]),
);

/** A pattern for one letter of a list, as folded text has it. */
export const LETTER_LABEL = '(?:الف|[اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]|[a-zA-Z])';

export function letterOf(label: string): string {
  if (label === 'الف' || label === 'آ') return 'ا';
  return label.toLowerCase();
}

export function ordersOf(letter: string): readonly LetterOrder[] {
  return /[a-z]/.test(letter) ? ['LATIN'] : ['PERSIAN', 'ARABIC', 'ABJAD'];
}

export function placeOf(letter: string, order: LetterOrder): number | null {
  return PLACES.get(order)?.get(letter) ?? null;
}

export interface LetterStep {
  /** 1 where the letter is the next one, more where letters are missing, 0 or less where it goes back. */
  readonly distance: number;
  readonly orders: readonly LetterOrder[];
}

/** How far one letter is after another in the orders that are still possible for the list. */
export function letterStep(from: string, to: string, orders: readonly LetterOrder[]): LetterStep | null {
  let best: LetterStep | null = null;
  for (const order of orders) {
    const before = placeOf(from, order);
    const after = placeOf(to, order);
    if (before === null || after === null) continue;
    const distance = after - before;
    if (best !== null && best.distance === distance) best = { distance, orders: [...best.orders, order] };
    else if (best === null || isCloser(distance, best.distance)) best = { distance, orders: [order] };
  }
  return best;
}

function isCloser(distance: number, than: number): boolean {
  if (distance > 0 && than <= 0) return true;
  return distance > 0 && distance < than;
}
