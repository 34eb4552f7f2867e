import type { AgendaItem } from '../agenda-item.entity.ts';

/** The clock of an item runs while it is debated and stands while the meeting is suspended. */
export const startClock = (item: AgendaItem, now: Date): void => {
  item.takenUpAt ??= now;
  item.currentSince = now;
};

export const stopClock = (item: AgendaItem, now: Date): void => {
  if (!item.currentSince) return;
  item.spentSeconds += Math.max(0, Math.floor((now.getTime() - item.currentSince.getTime()) / 1000));
  item.currentSince = null;
};
