import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';
import type { ConfirmationRule } from './by-law.entity.ts';
import type { MeetingRule } from './meeting-rule.ts';
import type { SeatCapacity } from './seat.entity.ts';
import { shareSentence, withinDays } from './vote-rule.sentences.ts';

type Said = Readonly<Record<Language, string>>;

/** The rule of a by-law as people say it: «بیش از نیمی از کرسی‌های دارای رأی، ظرف ۱۰ روز». */
export const confirmationSentence = (rule: ConfirmationRule, language: Language): string =>
  withinDays(shareSentence(rule, language), rule.deadlineDays, language);

/** Somebody in a capacity, as a sentence needs it. */
export const capacityWords: Readonly<Record<`${SeatCapacity}`, Said>> = {
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

/** «بیش از نیمی از کرسی‌های دارای رأی، با حضور رئیس و دبیر؛ دعوت دست‌کم ۱۰ روز پیش». */
export const meetingSentence = ({ noticeDays, quorum }: MeetingRule, language: Language): string => {
  const needed = shareSentence({ base: 'SEATS', majority: quorum }, language);
  const attended = quorum.requiredCapacities.map((capacity) => capacityWords[capacity][language]);
  if (language === 'en') return `${needed}${attended.length > 0 ? `, with ${attended.join(' and ')}` : ''}; ${called(noticeDays).en}`;
  return toPersianDigits(`${needed}${attended.length > 0 ? `، با حضور ${attended.join(' و ')}` : ''}؛ ${called(noticeDays).fa}`);
};
