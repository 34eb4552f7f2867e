import { declareCodes, refusals, unmetFrom, type Words } from '../kernel/refusal.ts';

const book = {
  TEXT_CHANGED: {
    fa: 'پس از آنکه این متن را دیدید، متن تغییر کرده است؛ آن را دوباره بخوانید و سپس نظر دهید.',
    en: 'The text has changed since you saw it; read it again before you speak.',
  },
  REASON_NEEDED: { fa: 'دلیل عدم تأیید را بنویسید.', en: 'Give the reason for declining.' },
} as const satisfies Record<string, Words>;

export const refuse = refusals(book);

/** Conditions of the acts of confirmation. */
const conditions = {
  NO_CONFIRMING_COUNCIL: { fa: 'شورای تأییدکننده معین نیست.', en: 'No confirming council is set.' },
  TEXT_UNKNOWN: { fa: 'این متن یافت نشد یا به آن دسترسی ندارید.', en: 'No such text, or you have no access to it.' },
  NOT_IN_REVIEW: { fa: 'این متن در بررسی نیست.', en: 'The text is not in review.' },
  OTHER_COUNCIL: { fa: 'تأیید این متن با شورای دیگری است.', en: 'Another council confirms this text.' },
  SEAT_TAKES_NO_PART: { fa: 'کرسی شما در این رأی‌گیری غایب است یا کناره گرفته است.', en: 'Your seat is absent from this vote or recused.' },
  ROUND_OPEN: { fa: 'دور تأیید هم‌اکنون باز است.', en: 'A round of confirmation is open already.' },
  ROUND_NOT_OPEN: { fa: 'دور تأیید بسته شده است.', en: 'The round of confirmation is closed.' },
  DEADLINE_PASSED: { fa: 'مهلت این دور به پایان رسیده است.', en: 'The deadline of this round has passed.' },
  DEADLINE_NOT_PASSED: {
    fa: 'مهلت این دور به پایان نرسیده است و هنوز همهٔ کرسی‌ها نظر نداده‌اند.',
    en: 'The deadline has not passed and not every seat has spoken yet.',
  },
  ALREADY_CONFIRMED: { fa: 'سمت شما همین متن را تأیید کرده است.', en: 'Your office has confirmed this very text.' },
  VOTE_IS_FINAL: { fa: 'بر پایهٔ آیین کار شورا، نظر داده‌شده تغییر نمی‌کند.', en: "By the council's by-law a vote is final." },
  NOTHING_SAID: { fa: 'سمت شما هنوز نظری نداده است.', en: 'Your office has not spoken yet.' },
  NOT_REQUESTED: { fa: 'تأیید شورا هنوز درخواست نشده است.', en: 'Confirmation has not been requested yet.' },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);

/** What a round has come to, where its values are said otherwise in each language. */
export const results = {
  CONFIRM_AGAIN: {
    fa: '{name} پس از تأیید تغییر کرده است: {confirmed} تأیید معتبر دارد؛ لازم: {needed}.',
    en: '{name} has changed since it was confirmed: {confirmed} confirmations hold; needed: {needed}.',
  },
  NOT_CONFIRMED: { fa: 'شورا هنوز تأیید نکرده است: {result}.', en: 'The council has not confirmed yet: {result}.' },
} as const satisfies Record<string, Words>;

export const codes = declareCodes(results);
