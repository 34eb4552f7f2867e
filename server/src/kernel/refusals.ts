import { refusals, unmetFrom } from './refusal.ts';

/** Refusals that any command may give. */
const book = {
  NOT_FOUND: { fa: 'چنین موردی یافت نشد یا به آن دسترسی ندارید.', en: 'No such object, or you have no access to it.' },
  NOT_SIGNED_IN: { fa: 'نخست وارد سامانه شوید.', en: 'Sign in first.' },
  NOT_ALLOWED: { fa: 'این کار در اختیار سمت شما نیست.', en: 'Your office may not do this.' },
  NOT_NOW: {
    fa: 'این کار اکنون ممکن نیست؛ شرط‌های زیر برآورده نشده است.',
    en: 'This is not possible now; the conditions below are not met.',
  },
  STALE_REVISION: {
    fa: 'پس از آخرین بار که این را دیدید، دیگری آن را تغییر داده است؛ وضع تازهٔ آن را ببینید و دوباره تصمیم بگیرید.',
    en: 'Somebody changed this after you last saw it; look at it again and decide anew.',
  },
  SCOPE_MISSING: { fa: 'این توکن اجازهٔ تغییر ندارد.', en: 'This token may not change anything.' },
  IDEMPOTENCY_KEY_REUSED: {
    fa: 'این کلید پیش‌تر با محتوای دیگری به کار رفته است؛ کلید تازه‌ای بفرستید.',
    en: 'This idempotency key was used with other content; send a new key.',
  },
  IDEMPOTENCY_KEY_MALFORMED: {
    fa: 'کلید یکتایی باید ۸ تا ۱۰۰ نویسهٔ لاتین باشد.',
    en: 'An idempotency key has 8 to 100 ASCII characters.',
  },
  INVALID_INPUT: { fa: 'مقدار «{field}» پذیرفتنی نیست.', en: 'The value of “{field}” is not acceptable.' },
  TEXT_EMPTY: { fa: 'این متن نباید خالی باشد.', en: 'This text must not be empty.' },
  TEXT_TOO_LONG: { fa: 'این متن از {limit} نویسه بلندتر است.', en: 'This text is longer than {limit} characters.' },
  TEXT_FORBIDDEN_CHARACTER: {
    fa: 'این متن نویسهٔ پنهان {name} دارد (جایگاه {position})؛ آن را بردارید.',
    en: 'This text has the hidden character {name} (position {position}); remove it.',
  },
  DATE_INVALID: { fa: 'چنین تاریخی در تقویم نیست.', en: 'There is no such date in the calendar.' },
} as const;

export const refuse = refusals(book);

/** Refuses unless the object is as the caller saw it, and tells how it is now. */
export const expectRevision = (now: { readonly revision: number }, expected: number, details: Readonly<Record<string, unknown>> = {}): void => {
  if (now.revision === expected) return;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision: now.revision, ...details } });
};
export const commonUnmet = unmetFrom(book);
