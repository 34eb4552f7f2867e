import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  MEETING_PLANNED: 'A meeting was planned (برنامه‌ریزی جلسه).',
  MEETING_REVISED: 'Days, place, title or the way of attending were revised (بازنگری جلسه).',
  MEETING_CALLED: 'The invitees were called (دعوت به جلسه).',
  MEETING_CANCELLED: 'A meeting was called off (لغو جلسه).',
  AGENDA_CHANGED: 'An item was added, moved, revised or taken off (تغییر دستور جلسه).',
  INVITEES_CHANGED: 'Somebody was invited, or is no longer (تغییر دعوت‌شدگان).',
});

/** What is only told to those who have a meeting open, and never stored. */
export const toldLive = changeKinds.declare({
  GAP: 'Something may have been missed: read anew; only told live, never in `changes`.',
});
