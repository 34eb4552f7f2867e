import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  DECISION_RECORDED: 'A decision was recorded (ثبت مصوبه).',
  DECISION_CHANGED: 'A decision was revised, reported on, done, reopened or revoked (تغییر مصوبه).',
  MINUTES_DRAFTED: 'Minutes were drawn up (تنظیم صورت‌جلسه).',
  MINUTES_REVISED: 'Minutes were edited, drawn up anew or returned (ویرایش صورت‌جلسه).',
  MINUTES_SIGNED: 'Minutes were signed (امضای صورت‌جلسه).',
  MINUTES_ADDED_TO: 'An addendum was added to signed minutes (الحاقیهٔ صورت‌جلسه).',
});
