import { daysBetween } from '../../kernel/jalali.ts';
import type { MonthSpan } from '../time-scale.ts';

export const rowHeight = 36;

/** Where days lie on the picture: from the start side, which is the right one in Persian. */
export interface Geometry {
  readonly firstDay: string;
  readonly days: number;
  readonly perDay: number;
  readonly width: number;
  readonly isRtl: boolean;
}

export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

export function geometryOf(months: readonly MonthSpan[], perDay: number, isRtl: boolean): Geometry {
  const days = months.reduce((sum, month) => sum + month.days, 0);
  return { firstDay: months[0]?.startsOn ?? '', days, perDay, width: Math.ceil(days * perDay), isRtl };
}

/** Pixels from the left at which a day begins (in Persian: ends, for it is read from the right). */
export function edgeOf({ firstDay, perDay, width, isRtl }: Geometry, day: string): number {
  const x = daysBetween(firstDay, day) * perDay;
  return isRtl ? width - x : x;
}

/** The days of a span as a box: its left side and its width; a day is at least three pixels wide. */
export function boxOf(geometry: Geometry, { startsOn, endsOn }: Span): { readonly x: number; readonly width: number } {
  const width = Math.max(3, (daysBetween(startsOn, endsOn) + 1) * geometry.perDay);
  const edge = edgeOf(geometry, startsOn);
  return { x: geometry.isRtl ? edge - width : edge, width };
}

/** Whole days that a movement of so many pixels to the right means. */
export const daysMoved = ({ perDay, isRtl }: Geometry, pixels: number): number => {
  const days = Math.round(pixels / perDay);
  return isRtl ? 0 - days : days;
};

/** The line from a predecessor to what waits for it, with right angles: out of its end, into the other's beginning. */
export function linkPath(geometry: Geometry, from: Span & { readonly row: number }, to: Span & { readonly row: number }): string {
  const step = geometry.isRtl ? -6 : 6;
  const a = boxOf(geometry, from);
  const b = boxOf(geometry, to);
  const out = geometry.isRtl ? a.x : a.x + a.width;
  const into = geometry.isRtl ? b.x + b.width : b.x;
  const [y1, y2] = [from, to].map(({ row }) => row * rowHeight + rowHeight / 2) as [number, number]; // two in, two out
  const between = y1 + (y2 > y1 ? rowHeight / 2 : -rowHeight / 2);
  const isAhead = geometry.isRtl ? into <= out + 2 * step : into >= out + 2 * step;
  if (isAhead) return `M${out} ${y1}H${out + step}V${y2}H${into}`;
  return `M${out} ${y1}H${out + step}V${between}H${into - step}V${y2}H${into}`;
}
