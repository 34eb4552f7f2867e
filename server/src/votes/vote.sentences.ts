import { shareSentence, type VoteRule, withinDays } from '../councils/index.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Words } from '../kernel/refusal.ts';
import type { Language } from '../kernel/viewer.ts';
import { judge, type MajorityRule, type Tally } from './majority.ts';
import { countsOf, tallyOf, type ToldVote } from './vote.facts.ts';

const units: Readonly<Record<VoteRule['base'], Words>> = {
  SEATS: { fa: 'کرسی', en: 'seats' },
  PRESENT: { fa: 'حاضر', en: 'present' },
  VOTES_CAST: { fa: 'رأی داده‌شده', en: 'votes cast' },
};

/** The sum written out: «۹ از ۱۲ حاضر؛ لازم: ۷». */
export const sayResult = (rule: MajorityRule, tally: Tally, language: Language): string => {
  const { base, needed } = judge(rule, tally);
  const unit = units[rule.base][language];
  if (language === 'en') return `${tally.inFavour} of ${base} ${unit}; needed: ${needed}`;
  return toPersianDigits(`${tally.inFavour} از ${base} ${unit}؛ لازم: ${needed}`);
};

const chairSaid = (chair: 'FOR' | 'AGAINST', language: Language): string =>
  language === 'en' ? `; the chair ${chair === 'FOR' ? 'for' : 'against'}` : `؛ رأی رئیس: ${chair === 'FOR' ? 'موافق' : 'مخالف'}`;

const bySilence = (seats: number, language: Language): string =>
  language === 'en' ? ` (${seats} by silence)` : ` (${toPersianDigits(seats)} با سکوت)`;

/** The same of a vote, whatever is known of it: a secret tells only who has voted until it ends. */
export const sayVote = (vote: ToldVote, language: Language): string => {
  const counts = countsOf(vote);
  if (counts) {
    const silent = counts.bySilence ? bySilence(counts.bySilence, language) : '';
    return `${sayResult(vote.rule, tallyOf(vote, counts), language)}${silent}${counts.chair ? chairSaid(counts.chair, language) : ''}`;
  }
  if (vote.method === 'HANDS') return language === 'en' ? 'The hands are not counted yet' : 'هنوز شمار دست‌ها ثبت نشده است';
  return language === 'en'
    ? `${vote.voted} of ${vote.eligible} ballots are in the box`
    : toPersianDigits(`${vote.voted} از ${vote.eligible} رأی در صندوق است`);
};

/** The rule of a vote: «بیش از نیمی از اعضای حاضر»; in writing with its days. */
export const sayRule = ({ rule, method }: Pick<ToldVote, 'rule' | 'method'>, language: Language): string => {
  const share = shareSentence(rule, language);
  return method === 'CONSENT' ? withinDays(share, rule.consentDays, language) : share;
};
