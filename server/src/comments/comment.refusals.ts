import { refusals, unmetFrom } from '../kernel/refusal.ts';

const book = {
  PROVISION_IS_REMOVED: {
    fa: 'این حکم حذف شده است؛ نظر تازه بر آن نمی‌توان نوشت. نخست حکم را بازگردانید.',
    en: 'This provision was removed; no new comment can be written on it. Restore it first.',
  },
  PLACE_OUTSIDE_TEXT: {
    fa: 'جای برگزیده در متن این حکم نیست؛ واژه‌ها را دوباره برگزینید.',
    en: 'The place chosen is not in the text of this provision; select the words again.',
  },
  THREAD_IS_RESOLVED: {
    fa: 'این گفت‌وگو حل‌شده است؛ برای افزودن نظر نخست آن را با ذکر دلیل بازگشایید.',
    en: 'This conversation is settled; to add to it, reopen it with a reason first.',
  },
  THREAD_NOT_RESOLVED: { fa: 'این گفت‌وگو حل‌شده نیست.', en: 'This conversation is not settled.' },
  MENTION_CANNOT_SEE: {
    fa: 'سمتی که نام برده‌اید به این پیش‌نویس دسترسی ندارد.',
    en: 'An office that you mentioned has no access to this draft.',
  },
  TOO_MANY_MENTIONS: { fa: 'حداکثر {limit} سمت را می‌توان نام برد.', en: 'At most {limit} offices can be mentioned.' },
} as const;

export const refuse = refusals(book);
export const unmet = unmetFrom(book);
