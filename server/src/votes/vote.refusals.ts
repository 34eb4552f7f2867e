import { refusals, unmetFrom, type Words } from '../kernel/refusal.ts';

const book = {
  NOT_YOUR_SEAT: { fa: 'رأی این کرسی با سمت شما نیست.', en: 'Your office does not cast the vote of this seat.' },
  SEAT_HAS_VOTED: {
    fa: 'رأی این کرسی پیش‌تر ثبت شده است؛ اگر می‌خواهید آن را تغییر دهید، رأی ثبت‌شده را ببینید و دوباره رأی دهید.',
    en: 'The vote of this seat is on record already; to change it, look at what is on record and vote again.',
  },
  BALLOT_GONE: { fa: 'رأیی که می‌خواستید تغییر دهید دیگر برقرار نیست.', en: 'The vote that you wanted to change no longer stands.' },
  HANDS_DO_NOT_ADD_UP: {
    fa: 'جمع آرا {sum} است و حاضرانِ دارای رأی {eligible} نفرند؛ این دو باید برابر باشند.',
    en: 'The hands add up to {sum}, and {eligible} are present with a vote; the two must be equal.',
  },
  RECEIPT_MALFORMED: {
    fa: 'رسید باید دست‌کم ۲۶ نویسه از حروف بزرگ لاتین و رقم باشد.',
    en: 'A receipt has 26 to 64 capital Latin letters and digits.',
  },
  RECEIPT_USED: { fa: 'این رسید پیش‌تر به کار رفته است؛ رسید تازه‌ای بسازید.', en: 'This receipt was used before; make a new one.' },
  CHAIR_MUST_DECIDE: {
    fa: 'آرا برابر است و بر پایهٔ آیین کار، رأی رئیس تعیین‌کننده است؛ رأی رئیس را ثبت کنید.',
    en: 'It is a tie, and by the by-law the chair decides; record what the chair says.',
  },
  CHAIR_NOT_ASKED: { fa: 'آرا برابر نیست و رأی جداگانهٔ رئیس لازم نیست.', en: 'It is no tie; the chair is not asked.' },
  COUNT_UNCHANGED: { fa: 'شمارش تازه با شمارش ثبت‌شده یکی است.', en: 'The new count is the one on record.' },
} as const satisfies Record<string, Words>;

export const refuse = refusals(book);

/** Conditions of the acts on a vote. */
const conditions = {
  NO_BY_LAW: { fa: 'برای این شورا آیین کاری در جریان نیست.', en: 'The council has no by-law in force.' },
  NO_VOTE_RULE: { fa: 'آیین کار این شورا دربارهٔ رأی‌گیری چیزی نمی‌گوید.', en: "The council's by-law says nothing of votes." },
  NO_VOTING_SEATS: { fa: 'هیچ کرسی دارای رأیی نمی‌تواند رأی دهد.', en: 'No seat with a vote can take part.' },
  QUORUM_NOT_MET: { fa: 'جلسه به حد نصاب نرسیده است: {sentence}', en: 'The meeting has no quorum: {sentence}' },
  TOO_FEW_FOR_SECRECY: {
    fa: 'با {eligible} رأی‌دهنده رأی‌ها پنهان نمی‌ماند؛ رأی‌گیری مخفی دست‌کم {minimum} رأی‌دهنده می‌خواهد.',
    en: 'With {eligible} voters no vote stays secret; a secret vote needs at least {minimum}.',
  },
  VOTE_OPEN: { fa: 'دربارهٔ همین موضوع رأی‌گیری دیگری باز است.', en: 'Another vote on the same matter is open.' },
  VOTE_ENDED: { fa: 'این رأی‌گیری پایان یافته است.', en: 'This vote has ended.' },
  VOTE_NOT_ENDED: { fa: 'این رأی‌گیری هنوز باز است.', en: 'This vote is still open.' },
  DEADLINE_PASSED: { fa: 'مهلت این رأی‌گیری به پایان رسیده است.', en: 'The deadline of this vote has passed.' },
  DEADLINE_NOT_PASSED: {
    fa: 'مهلت به پایان نرسیده است و هنوز همهٔ کرسی‌ها رأی نداده‌اند.',
    en: 'The deadline has not passed and not every seat has voted yet.',
  },
  SEAT_ABSENT: { fa: 'کرسی شما هنگام آغاز رأی‌گیری حاضر نبود.', en: 'Your seat was not present when the vote opened.' },
  SEAT_RECUSED: { fa: 'کرسی شما در این موضوع کناره گرفته است.', en: 'Your seat is recused from this matter.' },
  VOTE_IS_FINAL: { fa: 'بر پایهٔ آیین کار شورا، رأی داده‌شده تغییر نمی‌کند.', en: "By the council's by-law a vote is final." },
  ALREADY_VOTED: { fa: 'رأی کرسی شما در صندوق است و رأی مخفی تغییر نمی‌کند.', en: 'The ballot of your seat is in the box; a secret ballot is final.' },
  NOTHING_SAID: { fa: 'کرسی شما هنوز رأی نداده است.', en: 'Your seat has not voted yet.' },
  HANDS_NOT_COUNTED: { fa: 'هنوز شمار دست‌ها ثبت نشده است.', en: 'The hands have not been counted yet.' },
  NO_RESULT: { fa: 'این رأی‌گیری بی‌نتیجه ماند و شمارشی ندارد که اصلاح شود.', en: 'This vote had no result whose count could be corrected.' },
  CORRECTED: { fa: 'این شمارش پیش‌تر اصلاح شده است؛ آخرین اصلاح را اصلاح کنید.', en: 'This count was corrected before; correct the last correction.' },
  REPEATED: { fa: 'این رأی‌گیری پیش‌تر تکرار شده است.', en: 'This vote was repeated before.' },
  OCCASION_OVER: { fa: 'این رأی‌گیری در جلسه بود؛ تکرار آن را در جلسه آغاز کنید.', en: 'This vote was taken at a meeting; open its repetition there.' },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);
