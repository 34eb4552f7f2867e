import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  MEETING_PLANNED: 'A meeting was planned (برنامه‌ریزی جلسه).',
  MEETING_REVISED: 'Days, place, title or the way of attending were revised (بازنگری جلسه).',
  MEETING_CALLED: 'The invitees were called (دعوت به جلسه).',
  MEETING_CANCELLED: 'A meeting was called off (لغو جلسه).',
  AGENDA_CHANGED: 'An item was added, moved, revised or taken off (تغییر دستور جلسه).',
  MEETING_OPENED: 'A meeting was opened (گشایش جلسه).',
  MEETING_SUSPENDED: 'A meeting was suspended (توقف جلسه).',
  MEETING_RESUMED: 'A meeting went on (ادامهٔ جلسه).',
  MEETING_CLOSED: 'A meeting was closed (پایان جلسه).',
  ITEM_TAKEN_UP: 'An item was taken up (طرح بند).',
  ITEM_FINISHED: 'An item was finished (پایان بند).',
  ITEM_CARRIED_OVER: 'An item was left to a later meeting (موکول شدن بند).',
  ATTENDANCE_CHANGED: 'Somebody arrived or left, or a record of it was corrected (حضور).',
  SPEAKERS_CHANGED: 'Somebody asked to speak, was given the floor or has spoken (فهرست سخنرانان).',
  SEAT_RECUSED: 'A seat keeps out of the decision on an item (خودداری از تصمیم).',
  INVITEES_CHANGED: 'Somebody was invited, or is no longer (تغییر دعوت‌شدگان).',
});

/** What is only told to those who have a meeting open, and never stored. */
export const toldLive = changeKinds.declare({
  GAP: 'Something may have been missed: read anew; only told live, never in `changes`.',
});
