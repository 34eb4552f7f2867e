import { refusals } from '../kernel/refusal.ts';

const book = {
  SEAT_TAKEN: { fa: '«{title}» در این تاریخ‌ها خود در این شورا کرسی دارد.', en: '“{title}” has a seat in this council on these days already.' },
  CHAIR_TAKEN: { fa: 'ریاست شورا در این تاریخ‌ها با «{title}» است.', en: 'On these days “{title}” chairs the council.' },
  SUBSTITUTE_FOR_ITSELF: { fa: 'سمت صاحب کرسی جانشین خود نمی‌شود.', en: 'The office that holds the seat is not its own substitute.' },
  SEAT_NOT_THEN: { fa: 'این کرسی از {from} تا {to} است؛ جانشین بیرون از آن نمی‌نشیند.', en: 'This seat exists from {from} to {to}; nobody substitutes outside it.' },
  SUBSTITUTES_OVERLAP: {
    fa: 'از {from} تا {to} «{title}» جانشین این کرسی است و «{next}» نمی‌تواند در همان روزها جانشین شود؛ نخست آن را پایان دهید.',
    en: 'From {from} to {to} “{title}” substitutes on this seat, so “{next}” cannot on the same days; end that first.',
  },
  SUBSTITUTE_ENDED: { fa: 'این جانشینی پیش‌تر پایان یافته است ({date}).', en: 'This substitute’s days have ended already ({date}).' },
  SUBSTITUTE_NOT_LONGER: { fa: 'پایان جانشینی دیرتر از آنچه ثبت شده نمی‌شود؛ جانشینی تازه‌ای ثبت کنید.', en: 'An end is not moved later; name a substitute anew.' },
  PERIOD_EMPTY: { fa: 'پایان باید پس از آغاز باشد.', en: 'The end must come after the beginning.' },
  MAJORITY_MALFORMED: {
    fa: 'اکثریت کسری است میان صفر و یک، مانند ۱ از ۲ یا ۲ از ۳.',
    en: 'A majority is a fraction between nought and one, such as 1 of 2 or 2 of 3.',
  },
  QUORUM_MALFORMED: {
    fa: 'حد نصاب کسری است میان صفر و یک، مانند ۱ از ۲ یا ۲ از ۳.',
    en: 'A quorum is a fraction between nought and one, such as 1 of 2 or 2 of 3.',
  },
  NOTICE_OUT_OF_RANGE: { fa: 'مهلت دعوت از ۰ تا ۳۶۶ روز است.', en: 'A notice period is 0 to 366 days.' },
  BASE_NEEDS_MEETING: {
    fa: 'تأیید دستورالعمل کتبی است و کسی در آن حاضر نیست؛ مبنا را کرسی‌ها یا آرای داده‌شده بگیرید.',
    en: 'Directives are confirmed in writing, where nobody is present; count out of the seats or of the votes cast.',
  },
  SECRET_MINIMUM_OUT_OF_RANGE: {
    fa: 'کمترین شمار رأی‌دهندگان رأی‌گیری مخفی از ۲ تا ۱۰۰۰ است.',
    en: 'The fewest voters of a secret vote are 2 to 1,000.',
  },
  DAYS_OUT_OF_RANGE: { fa: 'مهلت از ۱ تا ۳۶۶ روز است.', en: 'A deadline is 1 to 366 days.' },
} as const;

export const refuse = refusals(book);
