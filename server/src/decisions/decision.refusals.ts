import { refusals, unmetFrom, type Words } from '../kernel/refusal.ts';

/** What a rule of decisions and minutes says no to. */
const book = {
  STALE_REVISION: {
    fa: 'پس از آخرین بار که این را دیدید، دیگری آن را تغییر داده است؛ هر دو را کنار هم ببینید.',
    en: 'Somebody changed this after you last saw it; compare the two.',
  },
  DUE_EITHER: { fa: 'مهلت یا یک روز است یا شماری روز پس از رویدادی.', en: 'A deadline is either a day, or a number of days after an event.' },
  DAYS_OUT_OF_RANGE: { fa: 'مهلت از ۱ تا ۳۶۶ روز است.', en: 'A deadline is 1 to 366 days.' },
  DUE_PASSED: { fa: 'این روز گذشته است.', en: 'This day has passed.' },
  EVENT_TO_COME: { fa: 'رویداد هنوز نیامده است؛ روزی را بنویسید که گذشته یا امروز است.', en: 'The event is still to come; give a day that has passed, or today.' },
  VOTE_OF_OTHER_COUNCIL: { fa: 'این رأی‌گیری از شورای دیگری است.', en: 'This vote belongs to another council.' },
  VOTE_NOT_CARRIED: { fa: 'این رأی‌گیری به تصویب نرسیده است.', en: 'This vote did not carry.' },
  MEETING_NOT_HELD: { fa: 'این جلسه هنوز گشوده نشده است.', en: 'This meeting was not opened yet.' },
  MINUTES_ARE_SIGNED: { fa: 'صورت‌جلسه امضا شده است؛ اصلاح آن الحاقیه می‌خواهد.', en: 'The minutes are signed; a correction is an addendum.' },
  COUNCIL_OR_ITEM: { fa: 'شورا یا بند دستور را بنویسید.', en: 'Give the council or the item of the agenda.' },
  EVIDENCE_NEEDED: { fa: 'مستند اجرا را بنویسید.', en: 'Give the evidence.' },
  REASON_NEEDED: { fa: 'دلیل را بنویسید.', en: 'Give the reason.' },
  NO_SUCH_PART: { fa: 'این صورت‌جلسه چنین بخشی ندارد.', en: 'These minutes have no such part.' },
  MINUTES_CHANGED: {
    fa: 'صورت‌جلسه پس از آخرین بار که آن را دیدید تغییر کرده است؛ آن را دوباره بخوانید و سپس امضا کنید.',
    en: 'The minutes have changed since you read them; read them again, then sign.',
  },
  FACTS_CHANGED: {
    fa: 'واقعیت‌های جلسه پس از تنظیم صورت‌جلسه تغییر کرده است؛ صورت‌جلسه را از نو تنظیم کنید.',
    en: 'Facts of the meeting have changed since the minutes were drawn up; draw them up anew.',
  },
} as const satisfies Record<string, Words>;

export const refuse = refusals(book);

/** Conditions of the acts. */
const conditions = {
  NO_OWNER: { fa: 'مسئول اجرا معین نشده است.', en: 'No office is charged with it.' },
  NO_EVENT: { fa: 'این مصوبه منتظر رویدادی نیست.', en: 'This decision waits for no event.' },
  SIGNED_ALREADY: { fa: 'این صورت‌جلسه را امضا کرده‌اید.', en: 'You have signed these minutes.' },
  MINUTES_BEING_SIGNED: { fa: 'صورت‌جلسه امضا شده است؛ برای ویرایش نخست امضا را بازگردانید.', en: 'The minutes are being signed; to edit them, return them first.' },
  NOT_SIGNED_YET: { fa: 'صورت‌جلسه هنوز امضایی ندارد.', en: 'The minutes have no signature yet.' },
  VOTE_OPEN: { fa: 'رأی‌گیری دیگری در جریان است؛ نخست آن را پایان دهید.', en: 'A vote is being taken; end it first.' },
  WRONG_STATE: { fa: 'این کار در این وضعیت نمی‌شود.', en: 'This is not done in this state.' },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);
