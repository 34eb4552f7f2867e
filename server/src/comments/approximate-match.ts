/** A stretch of text that resembles a pattern. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and replacements of UTF-16 units between the two. */
  readonly errors: number;
}

/** Longer patterns are looked for by their beginning. */
const LONGEST_PATTERN = 512;
const WORD_SIZE = 32;

/**
 * The stretch of `text` within [from, to) that differs least from the pattern, if it differs by no more than
 * `mostErrors`; of equal ones the first. Myers' bit-vector algorithm ("A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming", 1999): 32 characters of the pattern at a step.
 */
export function findApproximately(
  pattern: string,
  text: string,
  range: { readonly from: number; readonly to: number },
  mostErrors: number,
): ApproximateMatch | null {
  const searched = pattern.slice(0, LONGEST_PATTERN);
  const from = Math.max(0, range.from);
  const to = Math.min(text.length, range.to);
  if (searched === '' || from >= to) return null;
  const best = scan(searched, (i) => text.charCodeAt(from + i), to - from, 'ANYWHERE');
  if (best.errors > mostErrors || best.length === 0) return null;
  const end = from + best.length;
  const back = scan(reversed(searched), (i) => text.charCodeAt(end - 1 - i), best.length, 'AT_START');
  const matchEnd = Math.min(to, end + pattern.length - searched.length);
  return back.length === 0 ? null : { start: end - back.length, end: matchEnd, errors: best.errors };
}

interface Scan {
  /** How much of the text was read when the pattern matched best. */
  readonly length: number;
  readonly errors: number;
}

/** Runs the pattern over a text and finds where it ends best, beginning anywhere or at the text's start. */
function scan(pattern: string, codeAt: (index: number) => number, length: number, begin: 'ANYWHERE' | 'AT_START'): Scan {
  const columns = new Columns(pattern);
  let errors = pattern.length;
  let best: Scan = { length: 0, errors };
  for (let index = 0; index < length; index += 1) {
    errors += columns.advance(codeAt(index), begin === 'AT_START' ? 1 : 0);
    if (errors < best.errors) best = { length: index + 1, errors };
  }
  return best;
}

/** One column of the table of edit distances, kept as differences between neighbours, 32 rows in a word. */
class Columns {
  readonly #blocks: number;
  readonly #rises: Int32Array;
  readonly #falls: Int32Array;
  readonly #lastRow: number;
  readonly #places = new Map<number, Int32Array>();
  readonly #nowhere: Int32Array;

  constructor(pattern: string) {
    this.#blocks = Math.ceil(pattern.length / WORD_SIZE);
    this.#rises = new Int32Array(this.#blocks).fill(-1);
    this.#falls = new Int32Array(this.#blocks);
    this.#lastRow = 1 << ((pattern.length - 1) % WORD_SIZE);
    this.#nowhere = new Int32Array(this.#blocks);
    for (let row = 0; row < pattern.length; row += 1) this.#note(pattern.charCodeAt(row), row);
  }

  /** Reads one character; says by how much the errors of the whole pattern changed. */
  advance(code: number, topChange: 0 | 1): number {
    const places = this.#places.get(code) ?? this.#nowhere;
    let change: number = topChange;
    for (let block = 0; block < this.#blocks; block += 1) change = this.#advanceBlock(block, places[block] ?? 0, change);
    return change;
  }

  #note(code: number, row: number): void {
    const places = this.#places.get(code) ?? new Int32Array(this.#blocks);
    const block = Math.floor(row / WORD_SIZE);
    places[block] = (places[block] ?? 0) | (1 << (row % WORD_SIZE));
    this.#places.set(code, places);
  }

  #advanceBlock(block: number, matches: number, change: number): number {
    const rises = this.#rises[block] ?? 0;
    const falls = this.#falls[block] ?? 0;
    const fell = change < 0 ? 1 : 0;
    const equal = matches | fell;
    const vertical = equal | falls;
    const horizontal = (((equal & rises) + rises) ^ rises) | equal;
    const up = falls | ~(horizontal | rises);
    const down = rises & horizontal;
    const row = block === this.#blocks - 1 ? this.#lastRow : 1 << (WORD_SIZE - 1);
    const result = ((up & row) === 0 ? 0 : 1) - ((down & row) === 0 ? 0 : 1);
    const upShifted = (up << 1) | (change > 0 ? 1 : 0);
    const downShifted = (down << 1) | fell;
    this.#rises[block] = downShifted | ~(vertical | upShifted);
    this.#falls[block] = upShifted & vertical;
    return result;
  }
}

function reversed(text: string): string {
  let result = '';
  for (let index = text.length - 1; index >= 0; index -= 1) result += text[index] ?? '';
  return result;
}
