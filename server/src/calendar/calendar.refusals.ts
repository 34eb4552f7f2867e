import { refusals } from '../kernel/refusal.ts';

const book = {
  HOLIDAY_ENTERED: { fa: '{date} پیش‌تر به مناسبت «{title}» تعطیل ثبت شده است.', en: '{date} is a holiday already, for “{title}”.' },
  HOLIDAY_ENDED: { fa: 'این تعطیلی از {date} به بعد شمرده نمی‌شود.', en: 'This holiday does not count from {date} on as it is.' },
  EVERY_DAY_FREE: { fa: 'هفته دست‌کم یک روز کاری دارد.', en: 'A week has one working day at least.' },
} as const;

export const refuse = refusals(book);
