/** One place where two sequences differ: a[aStart, aEnd) stands where b[bStart, bEnd) stands. One may be empty. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** The search for a shortest way through a stretch is given up after so many edits, */
const LONGEST_SEARCH = 512;
/** and after so few once the whole comparison has taken this many steps. */
const HURRIED_SEARCH = 48;
const PATIENCE = 1_000_000;

/**
 * Where two sequences of numbers differ, in order, by Myers' algorithm in linear space ("An O(ND) Difference
 * Algorithm and Its Variations", 1986). The script is the shortest one, but for very different sequences: then
 * it is a correct one, found in time that grows with the length alone.
 */
export function sequenceDifference(a: Int32Array, b: Int32Array): Hunk[] {
  const search = new Search(a, b);
  search.compare({ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length });
  return search.hunks;
}

class Search {
  readonly hunks: Hunk[] = [];
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  /** Furthest places reached on each diagonal, from the start and from the end; diagonals count from #zero. */
  readonly #forward: Int32Array;
  readonly #backward: Int32Array;
  readonly #zero: number;
  #steps = 0;

  constructor(a: Int32Array, b: Int32Array) {
    this.#a = a;
    this.#b = b;
    this.#zero = Math.min(a.length + b.length, 2 * LONGEST_SEARCH) + Math.abs(a.length - b.length) + 2;
    this.#forward = new Int32Array(2 * this.#zero + 1);
    this.#backward = new Int32Array(2 * this.#zero + 1);
  }

  compare(window: Hunk): void {
    const { aStart, aEnd, bStart, bEnd } = this.#trim(window);
    if (aStart === aEnd && bStart === bEnd) return;
    if (aStart === aEnd || bStart === bEnd) {
      this.#add({ aStart, aEnd, bStart, bEnd });
      return;
    }
    const [x, y] = this.#split({ aStart, aEnd, bStart, bEnd });
    this.compare({ aStart, aEnd: aStart + x, bStart, bEnd: bStart + y });
    this.compare({ aStart: aStart + x, aEnd, bStart: bStart + y, bEnd });
  }

  /** Takes off what both begin and end with. */
  #trim({ aStart, aEnd, bStart, bEnd }: Hunk): Hunk {
    let [aFrom, aTo, bFrom, bTo] = [aStart, aEnd, bStart, bEnd];
    while (aFrom < aTo && bFrom < bTo && this.#a[aFrom] === this.#b[bFrom]) {
      aFrom += 1;
      bFrom += 1;
    }
    while (aFrom < aTo && bFrom < bTo && this.#a[aTo - 1] === this.#b[bTo - 1]) {
      aTo -= 1;
      bTo -= 1;
    }
    return { aStart: aFrom, aEnd: aTo, bStart: bFrom, bEnd: bTo };
  }

  #add(hunk: Hunk): void {
    const last = this.hunks.at(-1);
    if (last && last.aEnd === hunk.aStart && last.bEnd === hunk.bStart) {
      this.hunks[this.hunks.length - 1] = { ...last, aEnd: hunk.aEnd, bEnd: hunk.bEnd };
    } else {
      this.hunks.push(hunk);
    }
  }

  /** A point in the middle of a shortest way through the window, relative to its start. */
  #split(window: Hunk): readonly [x: number, y: number] {
    const width = window.aEnd - window.aStart;
    const height = window.bEnd - window.bStart;
    const delta = width - height;
    this.#forward[this.#zero + 1] = 0;
    this.#backward[this.#zero + 1] = 0;
    const patience = this.#steps > PATIENCE ? HURRIED_SEARCH : LONGEST_SEARCH;
    const longest = Math.min(Math.ceil((width + height) / 2), patience);
    for (let edits = 0; edits <= longest; edits += 1) {
      this.#steps += 2 * edits;
      const met = this.#advanceForward(window, edits, delta) ?? this.#advanceBackward(window, edits, delta);
      if (met) return met;
    }
    return this.#furthest(window, longest);
  }

  #advanceForward(window: Hunk, edits: number, delta: number): readonly [number, number] | null {
    const [a, b, zero, reached, other] = [this.#a, this.#b, this.#zero, this.#forward, this.#backward];
    const { aStart, bStart } = window;
    const { width, height, lowest, highest } = diagonals(window, edits);
    const overlaps = delta % 2 !== 0;
    for (let k = lowest; k <= highest; k += 2) {
      let x = startOf(reached, zero + k, k === -edits, k === edits);
      while (x < width && x - k < height && a[aStart + x] === b[bStart + x - k]) x += 1;
      reached[zero + k] = x;
      const facing = delta - k;
      if (overlaps && Math.abs(facing) < edits && x + (other[zero + facing] ?? 0) >= width) return [x, x - k];
    }
    return null;
  }

  #advanceBackward(window: Hunk, edits: number, delta: number): readonly [number, number] | null {
    const [a, b, zero, reached, other] = [this.#a, this.#b, this.#zero, this.#backward, this.#forward];
    const { aEnd, bEnd } = window;
    const { width, height, lowest, highest } = diagonals(window, edits);
    const overlaps = delta % 2 === 0;
    for (let k = lowest; k <= highest; k += 2) {
      let x = startOf(reached, zero + k, k === -edits, k === edits);
      while (x < width && x - k < height && a[aEnd - 1 - x] === b[bEnd - 1 - x + k]) x += 1;
      reached[zero + k] = x;
      const facing = delta - k;
      const met = overlaps && Math.abs(facing) <= edits && x + (other[zero + facing] ?? 0) >= width;
      if (met) return [width - x, height - x + k];
    }
    return null;
  }

  /** The end of the longest way that was found when the search was given up. */
  #furthest(window: Hunk, edits: number): readonly [number, number] {
    const { width, height, lowest, highest } = diagonals(window, edits);
    let best: readonly [number, number] = [0, 0];
    for (let k = lowest; k <= highest; k += 2) {
      const x = Math.min(this.#forward[this.#zero + k] ?? 0, width);
      if (x - k <= height && x + x - k > best[0] + best[1]) best = [x, x - k];
    }
    return best;
  }
}

/** The size of a window and the diagonals that a number of edits can reach inside it. */
function diagonals({ aStart, aEnd, bStart, bEnd }: Hunk, edits: number) {
  const width = aEnd - aStart;
  const height = bEnd - bStart;
  const lowest = -(edits - 2 * Math.max(0, edits - height));
  return { width, height, lowest, highest: edits - 2 * Math.max(0, edits - width) };
}

/** Where a way on a diagonal starts: from the neighbour that came further. */
function startOf(reached: Int32Array, diagonal: number, lowest: boolean, highest: boolean): number {
  const fromAbove = reached[diagonal + 1] ?? 0;
  const fromBelow = reached[diagonal - 1] ?? 0;
  return lowest || (!highest && fromBelow < fromAbove) ? fromAbove : fromBelow + 1;
}
