/** Points and sub-points: which list a label continues, which it begins, which it closes. */

import { type LetterOrder, letterStep, ordersOf, placeOf } from './letter-orders.ts';
import { isFirst, type PointLabel } from './point-labels.ts';
import type { DoubtCode } from './recognised-text.ts';

interface PointList {
  readonly key: string;
  separator: string;
  orders: readonly LetterOrder[];
  last: number;
  lastLetter: string;
  /** [4] for the list whose items are «۴-۱», «۴-۲»; empty for one with plain numbers. */
  readonly prefix: readonly number[];
  separated: boolean;
}

export interface Placing {
  /** 0 for a point, 1 for a sub-point, and so on. */
  readonly level: number;
  readonly number: number;
  readonly doubts: readonly DoubtCode[];
}

interface Step {
  readonly distance: number;
  readonly orders: readonly LetterOrder[];
}

/** A list that misses more than this is not believed to go on. */
const WIDEST_GAP = 5;
/** No law nests its points deeper. */
const DEEPEST_LEVEL = 7;
const EARLY_LETTERS = new Set(['ا', 'ب', 'پ', 'ت', 'ج', 'a', 'b', 'c']);

function keyOf(label: PointLabel): string {
  const style = label.style === 'PATH' ? 'DIGIT' : label.style;
  return `${label.word}${style}`;
}

function isLettered(label: PointLabel): boolean {
  return label.style === 'LETTER' || label.style === 'LATIN';
}

/** Whether one label comes right after another in a list. */
export function follows(label: PointLabel, before: PointLabel | null): boolean {
  if (before === null || before.style !== label.style || before.style === 'PATH') return false;
  if (!isLettered(label)) return label.value === before.value + 1;
  return letterStep(before.letter, label.letter, ordersOf(label.letter))?.distance === 1;
}

/** A list begins with its first label, or with an early one where the first was lost. */
export function mayOpenList(label: PointLabel): boolean {
  if (!label.separated) return false;
  if (label.style === 'PATH') return true;
  return isLettered(label) ? EARLY_LETTERS.has(label.letter) : label.value <= 3;
}

export class PointLists {
  #lists: PointList[] = [];

  get isOpen(): boolean {
    return this.#lists.length > 0;
  }

  get depth(): number {
    return this.#lists.length;
  }

  /** Closes everything below the given level. */
  keep(levels: number): void {
    this.#lists.length = Math.min(this.#lists.length, levels);
  }

  /** The level of the list that the label continues without a gap, or null. */
  continuing(label: PointLabel): number | null {
    if (label.style === 'PATH') return this.#pathLevel(label.path);
    return this.#levelWhere(label, (step) => step.distance === 1);
  }

  /** Places a label that carries its whole path: «۴-۱-۱» under article 4, or under points 4 and 1. */
  placePath(label: PointLabel, article: number | null): Placing | null {
    for (const path of [label.path, [...label.path].reverse()]) {
      const level = this.#pathLevel(path) ?? this.#newPathLevel(path, article);
      if (level === null) continue;
      const own = path.at(-1) ?? 0;
      const before = this.#lists[level]?.prefix.length === path.length - 1 ? (this.#lists[level]?.last ?? 0) : 0;
      if (!label.separated && own !== before + 1) continue;
      return this.#put(label, level, path, own === before + 1 ? [] : ['NUMBER_GAP']);
    }
    if (!label.separated) return null;
    return this.#put(label, Math.min(label.path.length - 1, this.#lists.length), label.path, ['NUMBER_OUT_OF_ORDER']);
  }

  /** Places a label in the innermost list that it fits. Null where it fits none and begins none. */
  place(label: PointLabel, opensBelow: boolean): Placing | null {
    const next = this.continuing(label);
    if (next !== null) return this.#goOn(label, next);
    if (isFirst(label)) return this.#begin(label, opensBelow);
    const gap = this.#levelWhere(label, (step) => step.distance > 1 && step.distance <= this.#widest(label));
    if (gap !== null) return this.#goOn(label, gap, 'NUMBER_GAP');
    const same = this.#levelWhere(label, (step) => step.distance === 0);
    if (same !== null) return this.#goOn(label, same, 'NUMBER_REPEATED');
    const back = this.#levelWhere(label, (step) => step.distance < 0);
    if (back !== null && label.separated) return this.#goOn(label, back, 'NUMBER_OUT_OF_ORDER');
    return !this.isOpen && mayOpenList(label) ? this.#open(label, 0, ['NUMBER_GAP']) : null;
  }

  #widest(label: PointLabel): number {
    return label.separated ? WIDEST_GAP : 1;
  }

  #stepOf(list: PointList, label: PointLabel): Step | null {
    if (list.key !== keyOf(label) || list.prefix.length > 0) return null;
    if (list.separated && !label.separated) return null;
    if (!isLettered(label)) return { distance: label.value - list.last, orders: [] };
    return letterStep(list.lastLetter, label.letter, list.orders);
  }

  /** Innermost first, but a list with the same separator before one with another. */
  #levelWhere(label: PointLabel, fits: (step: Step) => boolean): number | null {
    let found: number | null = null;
    for (let level = this.#lists.length - 1; level >= 0; level -= 1) {
      const list = this.#lists[level];
      const step = list === undefined ? null : this.#stepOf(list, label);
      if (step === null || !fits(step)) continue;
      if (list?.separator === label.separator) return level;
      found ??= level;
    }
    return found;
  }

  #goOn(label: PointLabel, level: number, doubt?: DoubtCode): Placing {
    this.keep(level + 1);
    const list = this.#lists[level];
    if (list === undefined) return this.#open(label, level, []);
    const step = this.#stepOf(list, label);
    const abjadToo = doubt === undefined ? step?.orders : undefined;
    list.orders = abjadToo ?? (step !== null && step.distance > 0 ? step.orders : list.orders);
    list.last = isLettered(label) ? (placeOf(label.letter, list.orders[0] ?? 'PERSIAN') ?? 0) : label.value;
    list.lastLetter = label.letter;
    return { level, number: list.last, doubts: doubt === undefined ? [] : [doubt] };
  }

  /** A first label opens a list below the last point, unless it begins the innermost list of its style anew. */
  #begin(label: PointLabel, opensBelow: boolean): Placing {
    const key = keyOf(label);
    const innermost = this.#lists.at(-1);
    const level = this.#lists.findLastIndex((list) => list.key === key && list.prefix.length === 0);
    if (level === -1 || opensBelow) return this.#open(label, this.#lists.length, []);
    const otherMark = innermost?.key === key && innermost.separator !== label.separator;
    if (otherMark) return this.#open(label, this.#lists.length, []);
    return this.#open(label, level, ['NUMBER_OUT_OF_ORDER']);
  }

  #open(label: PointLabel, wanted: number, doubts: readonly DoubtCode[], prefix: readonly number[] = []): Placing {
    const level = Math.min(wanted, DEEPEST_LEVEL);
    this.keep(level);
    const orders = isLettered(label) ? ordersOf(label.letter) : [];
    const last = isLettered(label) ? (placeOf(label.letter, orders[0] ?? 'PERSIAN') ?? 1) : label.value;
    const { separator, separated, letter } = label;
    this.#lists.push({ key: keyOf(label), separator, orders, last, lastLetter: letter, prefix, separated });
    return { level, number: last, doubts };
  }

  /** The open list whose items share the path's beginning. */
  #pathLevel(path: readonly number[]): number | null {
    const level = this.#lists.findLastIndex(
      (list) => list.prefix.length > 0 && sameNumbers(list.prefix, path.slice(0, -1)),
    );
    return level === -1 ? null : level;
  }

  #newPathLevel(path: readonly number[], article: number | null): number | null {
    const parent = path.slice(0, -1);
    const level = this.#lists.findLastIndex((list) => sameNumbers([...list.prefix, list.last], parent));
    if (level !== -1) return level + 1;
    return parent.length === 1 && parent[0] === article ? 0 : null;
  }

  #put(label: PointLabel, level: number, path: readonly number[], doubts: readonly DoubtCode[]): Placing {
    const prefix = path.slice(0, -1);
    const own = path.at(-1) ?? 0;
    const list = this.#lists[level];
    if (list === undefined || !sameNumbers(list.prefix, prefix)) {
      return this.#open({ ...label, value: own }, level, doubts, prefix);
    }
    this.keep(level + 1);
    list.last = own;
    return { level, number: own, doubts };
  }
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
