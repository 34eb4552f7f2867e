import type { WordBook } from '../refusal.ts';

/** Why a request was refused before or beside its meaning. `{measured}` and `{limit}` are numbers. */
export const limitWords = {
  QUERY_TOO_DEEP: {
    fa: 'پرسش {measured} لایه دارد؛ بیشینه {limit} است.',
    en: 'The query is {measured} levels deep; the limit is {limit}.',
  },
  TOO_MANY_ALIASES: {
    fa: 'پرسش {measured} نام مستعار دارد؛ بیشینه {limit} است.',
    en: 'The query has {measured} aliases; the limit is {limit}.',
  },
  TOO_MANY_FIELDS: {
    fa: 'پرسش {measured} فیلد دارد؛ بیشینه {limit} است.',
    en: 'The query selects {measured} fields; the limit is {limit}.',
  },
  TOO_MANY_DIRECTIVES: {
    fa: 'پرسش {measured} رهنمود (@) دارد؛ بیشینه {limit} است.',
    en: 'The query has {measured} directives; the limit is {limit}.',
  },
  TOO_MANY_TOKENS: {
    fa: 'متن پرسش بیش از {limit} نشانه دارد؛ آن را به چند پرسش بشکنید.',
    en: 'The document has more than {limit} tokens; split it into several.',
  },
  QUERY_TOO_COSTLY: {
    fa: 'هزینهٔ پرسش {measured} است؛ بیشینه {limit} است. عدد first را کمتر کنید یا فیلدهای کمتری بخواهید.',
    en: 'The query costs {measured}; the limit is {limit}. Lower `first` or select less.',
  },
  RATE_LIMITED: {
    fa: 'در این دقیقه بیش از اندازه درخواست فرستاده‌اید؛ پس از {retryAfter} ثانیه دوباره بفرستید.',
    en: 'Too much was asked within this minute; try again in {retryAfter} seconds.',
  },
  BODY_TOO_LARGE: {
    fa: 'درخواست بزرگ‌تر از {limit} بایت است.',
    en: 'The request is larger than {limit} bytes.',
  },
  BODY_TOO_DEEP: {
    fa: 'ساختار JSON درخواست {measured} لایه یا بیشتر دارد؛ بیشینه {limit} است.',
    en: 'The JSON of the request is nested {measured} levels or more; the limit is {limit}.',
  },
  BODY_MALFORMED: {
    fa: 'بدنهٔ درخواست JSON درست نیست.',
    en: 'The body of the request is not well-formed JSON.',
  },
  BODY_NOT_UTF8: {
    fa: 'بدنهٔ درخواست باید JSON با کدگذاری UTF-8 باشد.',
    en: 'The body of the request must be JSON encoded in UTF-8.',
  },
  EXECUTION_TIMEOUT: {
    fa: 'پاسخ در {limit} میلی‌ثانیه آماده نشد؛ کمتر بخواهید یا دوباره بفرستید.',
    en: 'The answer was not ready within {limit} ms; ask for less or try again.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    fa: 'هر اتصال تا {limit} اشتراک زنده می‌پذیرد.',
    en: 'One socket takes up to {limit} subscriptions.',
  },
  SUBSCRIPTIONS_ONLY: {
    fa: 'از این اتصال تنها اشتراک زنده (subscription) پذیرفته می‌شود؛ بقیه را با POST بفرستید.',
    en: 'This socket takes subscriptions only; send queries and mutations by POST.',
  },
  SOCKET_NEEDED: {
    fa: 'اشتراک زنده (subscription) را از راه وب‌سوکت (graphql-transport-ws) در همین نشانی بخواهید.',
    en: 'Ask for a subscription over a websocket (graphql-transport-ws) at this same address.',
  },
  SESSION_ENDED: {
    fa: 'نشست شما پایان یافته است؛ دوباره وارد شوید.',
    en: 'Your session has ended; sign in again.',
  },
  UNAVAILABLE: {
    fa: 'پایگاه داده در دسترس نیست؛ چند لحظهٔ دیگر دوباره بفرستید. آنچه ثبت شده بود از دست نمی‌رود.',
    en: 'The database is not available; try again in a moment. What was saved is not lost.',
  },
  STORAGE_FULL: {
    fa: 'جای ذخیره‌سازی سامانه پر است و چیزی ثبت نشد؛ به پشتیبانی خبر دهید.',
    en: 'The storage is full and nothing was saved; tell support.',
  },
  TOO_BUSY: {
    fa: 'سامانه سرگرم است و این کار انجام نشد؛ چند لحظهٔ دیگر دوباره بفرستید.',
    en: 'The system is busy and this was not done; try again in a moment.',
  },
  INTERNAL: {
    fa: 'خطایی در سامانه رخ داد. اگر تکرار شد، این شناسه را به پشتیبانی بدهید: {requestId}',
    en: 'Something went wrong on our side. If it happens again, give support this id: {requestId}',
  },
} as const satisfies WordBook;

export type LimitCode = keyof typeof limitWords;
