import { formatJalali } from '../kernel/jalali/format-jalali.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';
import type { DecisionEntry, ItemEntry, MinutesContent, RollEntry, VoteEntry } from './minutes.content.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tehran', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A time on the clock of Tehran, in Latin digits. */
const hour = (at: string): string => clock.format(new Date(at));
const said = (text: string, language: Language): string => (language === 'fa' ? toPersianDigits(text) : text);

const capacities: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CHAIR: { fa: 'رئیس', en: 'chair' },
  SECRETARY: { fa: 'دبیر', en: 'secretary' },
  VOTING: { fa: 'عضو', en: 'member' },
  ADVISORY: { fa: 'عضو مشورتی', en: 'advisory member' },
  OBSERVER: { fa: 'ناظر', en: 'observer' },
};
const guest = { fa: 'مهمان', en: 'guest' };

const sessionLine = ({ openedAt, endedAt, reason }: MinutesContent['meeting']['sessions'][number], language: Language): string => {
  const span = endedAt ? { fa: `از ساعت ${hour(openedAt)} تا ${hour(endedAt)}`, en: `from ${hour(openedAt)} to ${hour(endedAt)}` } : { fa: `از ساعت ${hour(openedAt)}`, en: `from ${hour(openedAt)}` };
  const why = reason ? ` (${reason})` : '';
  return language === 'fa' ? `جلسه ${span.fa} برگزار شد${why}.` : `In session ${span.en}${why}.`;
};

const opening = ({ meeting }: MinutesContent, language: Language): string => {
  const { council, number, year, title, place, hostProvince, days } = meeting;
  const dates = days.map((day) => formatJalali(day, language, 'FULL')).join(language === 'fa' ? ' و ' : ' and ');
  if (language === 'en') return `Meeting ${number ?? ''}/${year ?? ''} of ${council}, “${title}”, was held on ${dates}${place ? ` in ${place}` : ''}${hostProvince ? `, hosted by ${hostProvince}` : ''}.`;
  return `جلسهٔ شمارهٔ ${number ?? ''} سال ${year ?? ''} ${council} با عنوان «${title}» در ${dates}${place ? ` در ${place}` : ''}${hostProvince ? ` به میزبانی استان ${hostProvince}` : ''} برگزار شد.`;
};

export const openingLines = (content: MinutesContent, language: Language): string[] =>
  [opening(content, language), ...content.meeting.sessions.map((session) => sessionLine(session, language))].map((line) => said(line, language));

const stayWords = ({ from, to, isOnline, substitute, name }: RollEntry['stays'][number], language: Language): string => {
  const span = language === 'fa' ? `از ${hour(from)}${to ? ` تا ${hour(to)}` : ''}` : `from ${hour(from)}${to ? ` to ${hour(to)}` : ''}`;
  const how = [isOnline ? { fa: 'برخط', en: 'online' }[language] : null, substitute ? { fa: `با حضور جانشین: ${substitute}`, en: `by its substitute: ${substitute}` }[language] : null, name];
  return [span, ...how].filter(Boolean).join(language === 'fa' ? '، ' : ', ');
};

const rollLine = ({ capacity, name, stays }: RollEntry, language: Language): string => {
  const as = (capacity ? capacities[capacity] : undefined) ?? guest;
  return `${name} (${as[language]}): ${stays.map((stay) => stayWords(stay, language)).join(language === 'fa' ? '؛ ' : '; ')}`;
};

/** Who was there and when; then who was not. */
export const attendanceLines = ({ roll }: MinutesContent, language: Language): string[] => {
  const there = roll.filter(({ stays }) => stays.length > 0);
  const absent = roll.filter(({ stays }) => stays.length === 0).map(({ name }) => name);
  const missing = absent.length > 0 ? [language === 'fa' ? `غایبان: ${absent.join('، ')}.` : `Absent: ${absent.join(', ')}.`] : [];
  return [...there.map((entry) => rollLine(entry, language)), ...missing].map((line) => said(line, language));
};

const methods: Readonly<Record<VoteEntry['method'], Readonly<Record<Language, string>>>> = {
  CONSENT: { fa: 'رأی‌گیری کتبی', en: 'In writing' },
  HANDS: { fa: 'رأی‌گیری با بلند کردن دست', en: 'By show of hands' },
  NAMED: { fa: 'رأی‌گیری علنی با نام', en: 'By name' },
  SECRET: { fa: 'رأی‌گیری مخفی', en: 'By secret ballot' },
};
const outcomes: Readonly<Record<VoteEntry['state'], Readonly<Record<Language, string>>>> = {
  OPEN: { fa: 'پایان نیافته است', en: 'not ended' },
  CARRIED: { fa: 'تصویب شد', en: 'carried' },
  REJECTED: { fa: 'تصویب نشد', en: 'rejected' },
  LAPSED: { fa: 'بی‌نتیجه ماند', en: 'lapsed' },
  WITHDRAWN: { fa: 'پیشنهاد پس گرفته شد', en: 'the motion was withdrawn' },
};

const voteLine = ({ motion, method, state, counts, quorum }: VoteEntry, language: Language): string => {
  const sum = counts
    ? { fa: `: ${counts.inFavour} موافق، ${counts.against} مخالف، ${counts.abstained} ممتنع`, en: `: ${counts.inFavour} for, ${counts.against} against, ${counts.abstained} abstained` }[language]
    : '';
  const there = quorum ? ` ${quorum[language]}` : '';
  return language === 'fa'
    ? `${methods[method].fa} دربارهٔ «${motion}»${sum}؛ ${outcomes[state].fa}.${there}`
    : `${methods[method].en}, on “${motion}”${sum}; ${outcomes[state].en}.${there}`;
};

const dueWords = ({ dueOn, dueDays, dueEvent }: DecisionEntry, language: Language): string => {
  if (dueOn) return { fa: `؛ مهلت: ${formatJalali(dueOn, 'fa')}`, en: `; until ${formatJalali(dueOn, 'en')}` }[language];
  if (dueDays) return { fa: `؛ مهلت: ${dueDays} روز پس از ${dueEvent ?? ''}`, en: `; within ${dueDays} days after ${dueEvent ?? ''}` }[language];
  return '';
};

const decisionLine = (entry: DecisionEntry, language: Language): string => {
  const { number, year, text, owner } = entry;
  return language === 'fa'
    ? `مصوبهٔ ${number}/${year}: ${text}${owner ? `؛ مسئول: ${owner}` : ''}${dueWords(entry, 'fa')}.`
    : `Decision ${number}/${year}: ${text}${owner ? `; carried out by ${owner}` : ''}${dueWords(entry, 'en')}.`;
};

const people = (names: readonly string[], words: Readonly<Record<Language, string>>, language: Language): string[] =>
  names.length > 0 ? [`${words[language]}: ${[...new Set(names)].join(language === 'fa' ? '، ' : ', ')}.`] : [];

/** What happened with an item: debate, recusals, votes, decisions. */
export const itemLines = ({ id, state, seconds, speakers, recused, votes }: ItemEntry, { decisions }: MinutesContent, language: Language): string[] => {
  const minutes = Math.round(seconds / 60);
  const debate = seconds > 0 ? [{ fa: `${minutes} دقیقه بررسی شد.`, en: `Debated for ${minutes} minutes.` }[language]] : [];
  const later = state === 'CARRIED_OVER' ? [{ fa: 'به جلسهٔ بعد موکول شد.', en: 'Left to the next meeting.' }[language]] : [];
  return [
    ...debate, ...people(speakers, { fa: 'سخنرانان', en: 'Speakers' }, language), ...people(recused, { fa: 'خودداری از تصمیم', en: 'Recused' }, language),
    ...votes.map((vote) => voteLine(vote, language)),
    ...decisions.filter(({ itemId }) => itemId === id).map((decision) => decisionLine(decision, language)), ...later,
  ].map((line) => said(line, language));
};

/** Decisions that were taken on no item. */
export const closingLines = ({ decisions }: MinutesContent, language: Language): string[] =>
  decisions.filter(({ itemId }) => itemId === null).map((decision) => said(decisionLine(decision, language), language));
