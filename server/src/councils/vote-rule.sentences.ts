import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Words } from '../kernel/refusal.ts';
import type { Language } from '../kernel/viewer.ts';
import type { Majority, VoteBase, VoteRule } from './vote-rule.ts';

export const baseWords: Readonly<Record<VoteBase, Words>> = {
  SEATS: { fa: 'کرسی‌های دارای رأی', en: 'the voting seats' },
  PRESENT: { fa: 'اعضای حاضر', en: 'the members present' },
  VOTES_CAST: { fa: 'آرای داده‌شده', en: 'the votes cast' },
};

/** Fractions that have a word of their own; another is written as numbers. */
const fractionWords: Readonly<Record<string, Words>> = {
  '1/2': { fa: 'نیمی از', en: 'half' },
  '1/3': { fa: 'یک‌سوم', en: 'one third' },
  '2/3': { fa: 'دوسوم', en: 'two thirds' },
  '3/4': { fa: 'سه‌چهارم', en: 'three quarters' },
};

/** «بیش از نیمی از اعضای حاضر». */
export const shareSentence = ({ base, majority }: { base: VoteBase; majority: Majority }, language: Language): string => {
  const numbers = `${majority.numerator}/${majority.denominator}`;
  const fraction = fractionWords[numbers]?.[language] ?? numbers;
  if (language === 'en') return `${majority.inclusive ? 'At least' : 'More than'} ${fraction} of ${baseWords[base].en}`;
  return toPersianDigits(`${majority.inclusive ? 'دست‌کم' : 'بیش از'} ${fraction} ${baseWords[base].fa}`);
};

/** «…، ظرف ۱۰ روز». */
export const withinDays = (sentence: string, days: number, language: Language): string =>
  language === 'en' ? `${sentence}, within ${days} days` : toPersianDigits(`${sentence}، ظرف ${days} روز`);

const ties: Readonly<Record<VoteRule['tie'], Words>> = {
  REJECTED: { fa: 'با برابری آرا، پیشنهاد رد می‌شود.', en: 'A tie rejects the motion.' },
  CHAIR_DECIDES: { fa: 'با برابری آرا، رأی رئیس تعیین‌کننده است.', en: 'A tie is decided by the chair.' },
  REPEAT: { fa: 'با برابری آرا، رأی‌گیری تکرار می‌شود.', en: 'After a tie the vote is repeated.' },
};

const losses: Readonly<Record<VoteRule['quorumLost'], Words>> = {
  LAPSE: { fa: 'اگر پیش از پایان رأی‌گیری حد نصاب از دست برود، رأی‌گیری بی‌اثر است.', en: 'A vote in which the quorum is lost lapses.' },
  CONTINUE: { fa: 'رأی‌گیری با از دست رفتن حد نصاب قطع نمی‌شود.', en: 'A vote goes on when the quorum is lost.' },
};

const silences: Readonly<Record<VoteRule['silence'], Words>> = {
  SILENCE: { fa: 'در رأی‌گیری کتبی، سکوت موافقت نیست.', en: 'In a written consent silence is not consent.' },
  CONSENT: { fa: 'در رأی‌گیری کتبی، سکوت تا پایان مهلت موافقت است.', en: 'In a written consent silence to the end is consent.' },
};

const change = (mayChange: boolean, language: Language): string =>
  language === 'en'
    ? `${mayChange ? 'A vote may be changed until the end' : 'A vote is final'}; a secret ballot always is.`
    : `رأی داده‌شده ${mayChange ? 'تا پایان رأی‌گیری تغییرپذیر است' : 'تغییر نمی‌کند'}؛ رأی مخفی هرگز تغییر نمی‌کند.`;

const secrecy = (minimum: number, language: Language): string =>
  language === 'en' ? `A secret vote needs at least ${minimum} voters.` : toPersianDigits(`رأی‌گیری مخفی دست‌کم ${minimum} رأی‌دهنده می‌خواهد.`);

/** What else the rule says, a sentence each. */
export const voteTerms = (rule: VoteRule, language: Language): string[] => [
  ties[rule.tie][language],
  losses[rule.quorumLost][language],
  silences[rule.silence][language],
  change(rule.mayChange, language),
  secrecy(rule.secretMinimum, language),
];
