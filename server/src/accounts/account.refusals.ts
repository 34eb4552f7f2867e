import { refusals } from '../kernel/refusal.ts';

const book = {
  WRONG_CREDENTIALS: {
    fa: 'شمارهٔ پرسنلی یا گذرواژه درست نیست. دوباره بنویسید.',
    en: 'The personnel number or the password is not right. Type them again.',
  },
  WRONG_PASSWORD: { fa: 'گذرواژهٔ کنونی درست نیست.', en: 'The current password is not right.' },
  TOO_MANY_ATTEMPTS: {
    fa: 'تلاش‌های ناموفق زیاد بود. {seconds} ثانیهٔ دیگر دوباره تلاش کنید.',
    en: 'Too many failed attempts. Try again in {seconds} seconds.',
  },
  SAMPLE_IS_OFF: { fa: 'نمونه خاموش است؛ با شمارهٔ پرسنلی وارد شوید.', en: 'The sample is off; sign in with a personnel number.' },
  NO_APPOINTMENT: {
    fa: 'امروز هیچ سمتی به نام شما ثبت نیست. به مدیر سامانه بگویید.',
    en: 'No appointment of yours holds today. Tell the administrator.',
  },
  APPOINTMENT_NOT_YOURS: {
    fa: 'این سمت امروز از آنِ شما نیست؛ سمت دیگری برگزینید.',
    en: 'This appointment is not yours today; choose another.',
  },
  TOKEN_TOO_LONG_LIVED: { fa: 'توکن حداکثر {days} روز اعتبار دارد.', en: 'A token lives at most {days} days.' },
  TOKEN_SCOPE_UNKNOWN: { fa: 'چنین دامنه‌ای نیست؛ READ یا WRITE.', en: 'No such scope; READ or WRITE.' },
  SESSION_NEEDED: {
    fa: 'این کار با توکن نمی‌شود؛ خودتان وارد شوید.',
    en: 'This is not done with a token; sign in yourself.',
  },
  PERSONNEL_NUMBER_TAKEN: { fa: 'این شمارهٔ پرسنلی پیش‌تر ثبت شده است.', en: 'This personnel number is registered already.' },
  PASSWORD_TOO_SHORT: { fa: 'گذرواژه باید دست‌کم ۱۰ نویسه باشد.', en: 'A password has at least 10 characters.' },
} as const;

export const refuse = refusals(book);
