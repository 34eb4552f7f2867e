import { shallowReactive } from 'vue';

/** A short word about what was done; with `undo`, the way back while it is shown. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'good' | 'bad';
  readonly undo?: (() => void) | undefined;
}

const shownFor = { plain: 5_000, withUndo: 10_000 };
const timers = new Map<number, ReturnType<typeof setTimeout>>();
let lastId = 0;

export const toasts = shallowReactive<Toast[]>([]);

export function tell(text: string, options: { undo?: () => void; tone?: Toast['tone'] } = {}): void {
  const id = ++lastId;
  toasts.push({ id, text, tone: options.tone ?? 'good', undo: options.undo });
  if (toasts.length > 3) dismiss(toasts[0]?.id ?? 0);
  letGo(id);
}

/** While it is under the pointer or focus it stays. */
export function hold(id: number): void {
  clearTimeout(timers.get(id));
}

export function letGo(id: number): void {
  const toast = toasts.find((one) => one.id === id);
  hold(id);
  timers.set(id, setTimeout(() => dismiss(id), toast?.undo ? shownFor.withUndo : shownFor.plain));
}

export function dismiss(id: number): void {
  hold(id);
  timers.delete(id);
  const index = toasts.findIndex((toast) => toast.id === id);
  if (index >= 0) toasts.splice(index, 1);
}
