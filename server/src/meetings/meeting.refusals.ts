import { declareCodes, refusals, type Unmet, unmetFrom, type Words } from '../kernel/refusal.ts';
import { type QuorumState, sayQuorum } from './quorum.ts';

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
  MOMENT_TO_COME: { fa: 'این زمان هنوز نرسیده است.', en: 'This moment is still to come.' },
  MOMENT_BEFORE_MEETING: { fa: 'این زمان پیش از نخستین روز جلسه است.', en: 'This moment is before the first day of the meeting.' },
  PRESENT_ALREADY: { fa: '{who} حاضر است.', en: '{who} is present already.' },
  NOT_PRESENT: { fa: '{who} حاضر نیست.', en: '{who} is not present.' },
  LEFT_BEFORE_ARRIVING: { fa: 'خروج پس از ورود است.', en: 'One leaves after one has arrived.' },
  STAYS_OVERLAP: { fa: 'این حضور با حضور ثبت‌شدهٔ دیگری هم‌زمان است.', en: 'This stay runs into another one that is recorded.' },
  SUBSTITUTE_NOT_NAMED: { fa: '«{title}» در این روز جانشین این کرسی نیست.', en: '“{title}” is no substitute of this seat on that day.' },
  SUBSTITUTE_OF_NO_SEAT: { fa: 'جانشین تنها برای دارندهٔ کرسی ثبت می‌شود.', en: 'Only who holds a seat has a substitute.' },
  CORRECTED_ALREADY: { fa: 'این ثبت پیش‌تر اصلاح شده است.', en: 'This record was corrected already.' },
  NOT_YOURS: { fa: 'این کار را برای دیگری تنها رئیس، دبیر و دبیرخانه می‌کنند.', en: 'Only the chair, the secretary and the secretariat do this for another.' },
  NOT_WAITING: { fa: 'این درخواست دیگر در نوبت نیست.', en: 'This request no longer waits.' },
  RECUSED_ALREADY_FOR: { fa: '{who} از تصمیم دربارهٔ این بند خودداری کرده است.', en: '{who} keeps out of this item already.' },
  ASKED_ALREADY_FOR: { fa: '{who} در فهرست سخنرانان است.', en: '{who} is on the list of speakers already.' },
  NOT_A_VOTING_SEAT: { fa: 'تنها دارندهٔ کرسی دارای رأی از تصمیم خودداری می‌کند.', en: 'Only who holds a voting seat keeps out of a decision.' },
  LATER_MEETING: { fa: 'بند تنها به جلسهٔ دیگری از همین شورا که هنوز برگزار نشده است می‌رود.', en: 'An item goes only to another meeting of the same council that is still to be held.' },
  NOT_CARRIED_OVER: { fa: 'این بند منتظر جلسهٔ بعد نیست.', en: 'This item does not wait for a later meeting.' },
  TOO_MANY_FEEDS: { fa: 'بیش از {limit} نشانی تقویم نمی‌شود؛ یکی را لغو کنید.', en: 'There are at most {limit} calendar addresses; revoke one.' },
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
  NOT_THE_DAY: { fa: 'امروز از روزهای این جلسه نیست.', en: 'Today is not a day of this meeting.' },
  VOTE_OPEN: { fa: 'رأی‌گیری دیگری در جریان است؛ نخست آن را پایان دهید.', en: 'A vote is being taken; end it first.' },
  MEETING_NOT_OPEN: { fa: 'جلسه در حال برگزاری نیست.', en: 'The meeting is not in session.' },
  MEETING_IS_OVER: { fa: 'جلسه دعوت نشده یا پایان یافته است.', en: 'The meeting is not called yet, or it is over.' },
  ASKED_ALREADY: { fa: 'نوبت گرفته‌اید.', en: 'You are on the list of speakers.' },
  RECUSED_ALREADY: { fa: 'از تصمیم دربارهٔ این بند خودداری کرده‌اید.', en: 'You keep out of this item already.' },
  DAY_PASSED: { fa: 'نخستین روز جلسه گذشته است.', en: 'The first day of the meeting has passed.' },
  NOTICE_TOO_SHORT: {
    fa: 'آیین کار {needed} روز مهلت می‌خواهد و {given} روز مانده است.',
    en: 'The by-law asks for {needed} days of notice and {given} are left.',
  },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);

const codes = declareCodes({ QUORUM_NOT_MET: { fa: 'حد نصاب برقرار نیست.', en: 'There is no quorum.' } });

/** The quorum with its sum written out. */
export const quorumUnmet = (state: QuorumState): Unmet => ({
  code: codes.QUORUM_NOT_MET, words: { fa: sayQuorum(state, 'fa'), en: sayQuorum(state, 'en') },
});
