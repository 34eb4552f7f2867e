import { formatJalali } from '../kernel/jalali/format-jalali.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Words } from '../kernel/refusal.ts';

/** People of this meeting who are called to another one at the same time. */
export interface Clash {
  readonly meetingId: string;
  readonly title: string;
  readonly date: string;
  readonly names: readonly string[];
}

/** Something to know before the call; it forbids nothing. */
export interface Warning {
  readonly code: 'CLASH' | 'DAY_OFF';
  readonly date: string;
  readonly meetingId: string | null;
  readonly words: Words;
}

const mostNames = 5;

const clashWarning = ({ meetingId, title, date, names }: Clash): Warning => {
  const some = names.slice(0, mostNames);
  const more = names.length - some.length;
  return {
    code: 'CLASH', date, meetingId,
    words: {
      fa: `${some.join('، ')}${more > 0 ? ` و ${toPersianDigits(more)} نفر دیگر` : ''} در همین ساعت‌ها به «${title}» دعوت شده‌اند.`,
      en: `${some.join(', ')}${more > 0 ? ` and ${more} more` : ''} are called to “${title}” at the same time.`,
    },
  };
};

/** A day of the meeting as the calendar knows it. */
export interface DayInCalendar {
  readonly date: string;
  readonly isWeekend: boolean;
  /** What the day is free for, beside the weekend. */
  readonly fa: readonly string[];
  readonly en: readonly string[];
}

const dayWarning = ({ date, isWeekend, fa, en }: DayInCalendar): Warning[] => {
  if (!isWeekend && fa.length === 0) return [];
  const why = { fa: fa.length > 0 ? `تعطیل است: ${fa.join('، ')}` : 'روز تعطیل هفته است', en: en.length > 0 ? `is a holiday: ${en.join(', ')}` : 'is a free day of the week' };
  return [{ code: 'DAY_OFF', date, meetingId: null, words: { fa: `${formatJalali(date, 'fa', 'FULL')} ${why.fa}.`, en: `${formatJalali(date, 'en', 'FULL')} ${why.en}.` } }];
};

export const warningsOf = ({ clashes, days }: { readonly clashes: readonly Clash[]; readonly days: readonly DayInCalendar[] }): Warning[] => [
  ...days.flatMap(dayWarning),
  ...clashes.map(clashWarning),
];
