import { ref, type Ref, shallowRef } from 'vue';
import type { PlanRow } from '../plan.ts';
import { addDays } from '../time-scale.ts';
import { daysMoved, type Geometry, type Span } from './geometry.ts';

export type Grip = 'whole' | 'start' | 'end';

export interface Shifted extends Span {
  readonly row: PlanRow;
}

export interface Shift {
  /** What is being moved, with the days it would have. */
  readonly moving: Ref<Shifted | null>;
  grab(event: PointerEvent, row: PlanRow, grip: Grip): void;
  key(event: KeyboardEvent, row: PlanRow): void;
  settle(): void;
  /** Whether the press that ends here was a drag, and no wish to open. */
  wasDragged(): boolean;
}

const shifted = ({ startsOn, endsOn }: Span, days: number, grip: Grip): Span => {
  const start = grip === 'end' ? startsOn : addDays(startsOn, days);
  const end = grip === 'start' ? endsOn : addDays(endsOn, days);
  if (start <= end) return { startsOn: start, endsOn: end };
  return grip === 'start' ? { startsOn: end, endsOn: end } : { startsOn: start, endsOn: start };
};

/**
 * Moves a bar in time: with the pointer (at its ends only that end), or with the arrow keys (with Shift only the end),
 * which follow what is seen. Nothing is asked of the server before the person lets go.
 */
export function useShift(geometry: () => Geometry, done: (shift: Shifted) => void): Shift {
  const moving = shallowRef<Shifted | null>(null);
  const isDragging = ref(false);
  let hasDragged = false;

  const spanOf = (row: PlanRow): Span | null => (row.startsOn && row.endsOn ? { startsOn: row.startsOn, endsOn: row.endsOn } : null);

  function settle(): void {
    const shift = moving.value;
    moving.value = null;
    if (shift && (shift.startsOn !== shift.row.startsOn || shift.endsOn !== shift.row.endsOn)) done(shift);
  }

  function grab(event: PointerEvent, row: PlanRow, grip: Grip): void {
    const span = spanOf(row);
    // A finger scrolls; it opens the form by a tap.
    if (!span || event.button !== 0 || event.pointerType === 'touch' || !(event.currentTarget instanceof Element)) return;
    const target = event.currentTarget;
    hasDragged = false;
    const from = event.clientX;
    target.setPointerCapture(event.pointerId);
    const move = (next: PointerEvent): void => {
      const days = daysMoved(geometry(), next.clientX - from);
      isDragging.value ||= days !== 0;
      if (isDragging.value) moving.value = { row, ...shifted(span, days, row.kind === 'MILESTONE' ? 'whole' : grip) };
    };
    const stop = (last: Event): void => {
      target.removeEventListener('pointermove', move as EventListener); // both are pointer events
      hasDragged = isDragging.value;
      isDragging.value = false;
      if (last.type === 'pointerup') settle();
      else moving.value = null;
    };
    target.addEventListener('pointermove', move as EventListener);
    target.addEventListener('pointerup', stop, { once: true });
    target.addEventListener('pointercancel', stop, { once: true });
  }

  function key(event: KeyboardEvent, row: PlanRow): void {
    const span = moving.value?.row.itemId === row.itemId ? moving.value : spanOf(row);
    const later = geometry().isRtl ? 'ArrowLeft' : 'ArrowRight';
    const earlier = geometry().isRtl ? 'ArrowRight' : 'ArrowLeft';
    const days = { [later]: 1, [earlier]: -1, PageDown: 30, PageUp: -30 }[event.key];
    if (event.key === 'Escape' && moving.value) {
      event.stopPropagation();
      moving.value = null;
    } else if (event.key === 'Enter' && moving.value) {
      event.preventDefault();
      event.stopPropagation();
      settle();
    } else if (days !== undefined && span) {
      event.preventDefault();
      moving.value = { row, ...shifted(span, days, event.shiftKey && row.kind !== 'MILESTONE' ? 'end' : 'whole') };
    }
  }

  return { moving, grab, key, settle, wasDragged: () => hasDragged };
}
