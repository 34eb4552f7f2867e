import { refusals, unmetFrom, type Words } from '../kernel/refusal.ts';

/** What a rule of meetings says no to. */
const book = {
  STALE_REVISION: {
    fa: 'پس از آخرین بار که این را دیدید، دیگری آن را تغییر داده است؛ هر دو را کنار هم ببینید.',
    en: 'Somebody changed this after you last saw it; compare the two.',
  },
  DAYS_NEEDED: { fa: 'جلسه دست‌کم یک روز دارد.', en: 'A meeting has at least one day.' },
  TOO_MANY_DAYS: { fa: 'جلسه بیش از {limit} روز نمی‌شود.', en: 'A meeting has at most {limit} days.' },
  DAY_TWICE: { fa: 'هر روز یک بار نوشته می‌شود.', en: 'Each day is given once.' },
  DAY_OR_TYPED: { fa: 'روز را یا به تاریخ میلادی یا به شمسی بنویسید، نه هر دو.', en: 'Give the day either as a date or as a Jalali text, not both.' },
  DAY_UNREADABLE: { fa: 'این تاریخ خوانده نشد؛ آن را مانند ۱۴۰۵/۱/۳ بنویسید.', en: 'This date cannot be read; write it as 1405/1/3.' },
  DAY_NOT_IN_CALENDAR: { fa: 'چنین روزی در تقویم نیست: {typed}.', en: 'There is no such day in the calendar: {typed}.' },
  TIME_UNREADABLE: { fa: 'ساعت را مانند ۰۹:۳۰ بنویسید.', en: 'Write the time as 09:30.' },
  ENDS_BEFORE_IT_BEGINS: { fa: 'پایان باید پس از آغاز باشد.', en: 'The end must come after the beginning.' },
  LINK_MALFORMED: { fa: 'پیوند نشانی‌ای است که با https آغاز می‌شود.', en: 'A link is an address that begins with https.' },
  DAYS_ARE_CALLED: { fa: 'دعوت‌شدگان برای این روزها دعوت شده‌اند؛ جلسه را لغو و از نو دعوت کنید.', en: 'The invitees were called for these days; cancel the meeting and call anew.' },
  TITLE_OR_OBJECT: { fa: 'بند دستور یا عنوان دارد یا به موضوعی پیوند می‌خورد.', en: 'An item has either a title or an object that it is about.' },
  MINUTES_OUT_OF_RANGE: { fa: 'مدت از ۰ تا {limit} دقیقه است.', en: 'A duration is 0 to {limit} minutes.' },
  NO_SUCH_DAY: { fa: 'این جلسه روز {day} ندارد.', en: 'This meeting has no day {day}.' },
  TOO_DEEP: { fa: 'دستور جلسه بیش از {limit} سطح نمی‌شود.', en: 'An agenda has at most {limit} levels.' },
  AGENDA_FULL: { fa: 'دستور جلسه بیش از {limit} بند نمی‌شود.', en: 'An agenda has at most {limit} items.' },
  OTHER_MEETING: { fa: 'این بند از جلسهٔ دیگری است.', en: 'This item belongs to another meeting.' },
  INTO_ITSELF: { fa: 'بند زیر خودش جای نمی‌گیرد.', en: 'An item cannot stand under itself.' },
  ITEM_BEGUN: { fa: 'این بند مطرح شده است و دیگر برداشته یا جابه‌جا نمی‌شود.', en: 'This item was taken up and is no longer moved or removed.' },
  ITEM_HAS_PARTS: { fa: 'این بند {count} زیربند دارد؛ نخست آن‌ها را بردارید.', en: 'This item has {count} parts; remove them first.' },
  GUEST_OFFICE_OR_NAME: { fa: 'مهمان یا سمت است یا نام و عنوان کسی از بیرون.', en: 'A guest is either an office or the name of somebody from outside.' },
  INVITED_ALREADY: { fa: '«{title}» دعوت شده است.', en: '“{title}” is invited already.' },
  SEAT_IS_INVITED: { fa: 'دارندهٔ کرسی خودبه‌خود دعوت می‌شود و برداشته نمی‌شود.', en: 'Who holds a seat is invited by rule and is not removed.' },
  COUNT_OUT_OF_RANGE: { fa: 'شمار از ۱ تا {limit} است.', en: 'A number is 1 to {limit}.' },
  TOO_MANY_INVITEES: { fa: 'جلسه بیش از {limit} دعوت‌شده ندارد.', en: 'A meeting has at most {limit} invitees.' },
  SHORT_NOTICE_REASON_NEEDED: {
    fa: 'آیین کار {needed} روز مهلت می‌خواهد و {given} روز مانده است؛ دلیل دعوت دیرهنگام را بنویسید.',
    en: 'The by-law asks for {needed} days of notice and {given} are left; give the reason for the late call.',
  },
  REASON_NEEDED: { fa: 'دلیل را بنویسید.', en: 'Give the reason.' },
} as const satisfies Record<string, Words>;

export const refuse = refusals(book);

/** Conditions of the acts on a meeting. */
const conditions = {
  NO_BY_LAW: { fa: 'شورا در نخستین روز جلسه آیین کار ندارد.', en: 'The council has no by-law on the first day of the meeting.' },
  NO_AGENDA: { fa: 'دستور جلسه هنوز بندی ندارد.', en: 'The agenda has no item yet.' },
  NO_VOTING_SEATS: { fa: 'شورا در آن روز کرسی دارای رأی ندارد.', en: 'The council has no voting seat on that day.' },
  NO_PLACE: { fa: 'محل جلسه نوشته نشده است.', en: 'The place is not given.' },
  NO_LINK: { fa: 'پیوند جلسهٔ برخط نوشته نشده است.', en: 'The link of the online meeting is not given.' },
  DAY_PASSED: { fa: 'نخستین روز جلسه گذشته است.', en: 'The first day of the meeting has passed.' },
  NOTICE_TOO_SHORT: {
    fa: 'آیین کار {needed} روز مهلت می‌خواهد و {given} روز مانده است.',
    en: 'The by-law asks for {needed} days of notice and {given} are left.',
  },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);
