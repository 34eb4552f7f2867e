import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';
import type { ConfirmationRule, VoteBase } from './by-law.entity.ts';
import type { Fraction, MeetingRule } from './meeting-rule.ts';
import type { SeatCapacity } from './seat.entity.ts';

type Said = Readonly<Record<Language, string>>;

const bases: Readonly<Record<VoteBase, Said>> = {
  SEATS: { fa: 'کرسی‌های دارای رأی', en: 'the voting seats' },
  VOTES_CAST: { fa: 'آرای داده‌شده', en: 'the votes cast' },
};

/** «بیش از ۱/۲ …», still in Latin digits. */
const share = ({ numerator, denominator, inclusive }: Fraction, of: Said, language: Language): string =>
  language === 'en'
    ? `${inclusive ? 'At least' : 'More than'} ${numerator}/${denominator} of ${of.en}`
    : `${inclusive ? 'دست‌کم' : 'بیش از'} ${numerator}/${denominator} ${of.fa}`;

/** The rule of a by-law as people say it: «بیش از ۱/۲ کرسی‌های دارای رأی، ظرف ۱۰ روز». */
export const confirmationSentence = ({ base, majority, deadlineDays }: ConfirmationRule, language: Language): string => {
  const needed = share(majority, bases[base], language);
  return language === 'en' ? `${needed}, within ${deadlineDays} days` : toPersianDigits(`${needed}، ظرف ${deadlineDays} روز`);
};

const capacities: Readonly<Record<SeatCapacity, Said>> = {
  CHAIR: { fa: 'رئیس', en: 'the chair' },
  SECRETARY: { fa: 'دبیر', en: 'the secretary' },
  VOTING: { fa: 'عضوی دارای رأی', en: 'a voting member' },
  ADVISORY: { fa: 'عضوی مشورتی', en: 'an advisory member' },
  OBSERVER: { fa: 'ناظری', en: 'an observer' },
};

const called = (days: number): Said =>
  days === 0
    ? { fa: 'دعوت بی‌مهلت', en: 'called without notice' }
    : { fa: `دعوت دست‌کم ${days} روز پیش`, en: `called at least ${days} days before` };

/** «بیش از ۱/۲ کرسی‌های دارای رأی، با حضور رئیس و دبیر؛ دعوت دست‌کم ۱۰ روز پیش». */
export const meetingSentence = ({ noticeDays, quorum }: MeetingRule, language: Language): string => {
  const needed = share(quorum, bases.SEATS, language);
  const attended = quorum.requiredCapacities.map((capacity) => capacities[capacity][language]);
  if (language === 'en') return `${needed}${attended.length > 0 ? `, with ${attended.join(' and ')}` : ''}; ${called(noticeDays).en}`;
  return toPersianDigits(`${needed}${attended.length > 0 ? `، با حضور ${attended.join(' و ')}` : ''}؛ ${called(noticeDays).fa}`);
};
