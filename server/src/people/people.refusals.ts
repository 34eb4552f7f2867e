import { refusals } from '../kernel/refusal.ts';

const book = {
  PERSONNEL_NUMBER_UNREADABLE: { fa: 'شمارهٔ پرسنلی ۳ تا ۱۲ رقم است.', en: 'A personnel number has 3 to 12 digits.' },
  PERSONNEL_NUMBER_TAKEN: { fa: 'این شمارهٔ پرسنلی از آنِ {name} است.', en: 'This personnel number is {name}’s.' },
  PROVINCE_NEEDED: { fa: 'این سمت از آنِ یک استان است؛ استان را برگزینید.', en: 'This office belongs to a province; choose the province.' },
  PROVINCE_NOT_WANTED: { fa: 'این سمت از آنِ ستاد است و استان ندارد.', en: 'This office belongs to headquarters and has no province.' },
  OFFICE_EXISTS: { fa: 'این سمت در این استان هست: {title}.', en: 'This province has this office already: {title}.' },
  OFFICE_ENDED: { fa: 'این سمت از {date} دیگر نیست.', en: 'This office does not exist from {date} on.' },
  APPOINTMENTS_OVERLAP: {
    fa: 'از {from} تا {to} {name} متصدی «{title}» است و انتصاب {next} در همان روزها نمی‌شود؛ نخست انتصاب او را پایان دهید.',
    en: 'From {from} to {to} {name} holds “{title}”, so {next} cannot on the same days; end that appointment first.',
  },
  APPOINTED_ALREADY: { fa: '{name} در این تاریخ‌ها خود به «{title}» منصوب است.', en: '{name} is appointed to “{title}” on these days already.' },
  PERIOD_EMPTY: { fa: 'پایان باید پس از آغاز باشد.', en: 'The end must come after the beginning.' },
  END_NOT_LATER: {
    fa: 'پایان انتصاب دیرتر از آنچه ثبت شده نمی‌شود؛ برای روزهای بعد انتصاب تازه‌ای ثبت کنید.',
    en: 'An end is not moved later; appoint anew for the days after it.',
  },
  APPOINTMENT_ENDED: { fa: 'این انتصاب پیش‌تر پایان یافته است ({date}).', en: 'This appointment has ended already ({date}).' },
} as const;

export const refuse = refusals(book);
