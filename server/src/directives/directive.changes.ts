import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  DIRECTIVE_DRAFTED: 'A text was begun (آغاز تدوین).',
  DIRECTIVE_REVISED: 'Title, kind, classification or urgency was revised (ویرایش مشخصات).',
  DIRECTIVE_TEXT_CHANGED: 'The text was edited (ویرایش متن).',
  DIRECTIVE_VERSION_SAVED: 'A version was kept under a name (ذخیرهٔ نسخه).',
  DIRECTIVE_SUBMITTED: 'A draft was put before the councils (ارسال برای بررسی).',
  DIRECTIVE_RETURNED: 'A text was sent back to its drafters (بازگشت به پیش‌نویس).',
});

/** What is only told to those who have a text open, and never stored. */
export const toldLive = changeKinds.declare({
  PRESENCE: 'Somebody reads or writes there, or has left; only told live, never in `changes` (حضور).',
  GAP: 'Something may have been missed: read anew; only told live, never in `changes`.',
});
