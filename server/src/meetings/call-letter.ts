import { formatJalali } from '../kernel/jalali/format-jalali.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';

/** What a letter of call is made of. */
export interface CallFacts {
  readonly council: string;
  readonly councilEn: string;
  readonly number: number;
  readonly year: number;
  readonly title: string;
  readonly mode: 'PLACE' | 'ONLINE' | 'BOTH';
  readonly place: string | null;
  readonly link: string | null;
  readonly hostProvince: string | null;
  readonly hostProvinceEn: string | null;
  readonly signatory: string;
  readonly signatoryTitle: string;
  readonly signatoryTitleEn: string;
  readonly days: readonly { readonly date: string; readonly startsAt: string; readonly endsAt: string }[];
  readonly addressees: readonly Readonly<Record<Language, string>>[];
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tehran', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const hour = (at: string): string => clock.format(new Date(at));

export const callSubject = ({ council, councilEn, number, year }: CallFacts, language: Language): string =>
  language === 'fa' ? toPersianDigits(`دعوت به جلسهٔ شمارهٔ ${number} سال ${year} ${council}`) : `Call to meeting ${number}/${year} of the ${councilEn}`;

const dayWords = ({ days }: CallFacts, language: Language): string =>
  days
    .map(({ date, startsAt, endsAt }) =>
      language === 'fa'
        ? `${formatJalali(date, 'fa', 'FULL')} از ساعت ${hour(startsAt)} تا ${hour(endsAt)}`
        : `${formatJalali(date, 'en', 'FULL')}, ${hour(startsAt)} to ${hour(endsAt)}`,
    )
    .join(language === 'fa' ? ' و ' : ' and ');

const wherePersian = ({ mode, place, link, hostProvince }: CallFacts): string => {
  const host = hostProvince ? ` به میزبانی استان ${hostProvince}` : '';
  if (mode === 'ONLINE') return `به صورت برخط${host}`;
  return `در ${place ?? ''}${host}${mode === 'BOTH' && link ? ' و به صورت برخط' : ''}`;
};

const whereEnglish = ({ mode, place, link, hostProvinceEn }: CallFacts): string => {
  const host = hostProvinceEn ? `, hosted by ${hostProvinceEn}` : '';
  if (mode === 'ONLINE') return `online${host}`;
  return `in ${place ?? ''}${host}${mode === 'BOTH' && link ? ', and online' : ''}`;
};

/** The letter, paragraph by paragraph, as an office writes it. */
export const callParagraphs = (facts: CallFacts, language: Language): string[] => {
  const link = facts.mode === 'PLACE' || !facts.link ? [] : [facts.link];
  if (language === 'en') {
    return [`“${facts.title}” is held on ${dayWords(facts, 'en')}, ${whereEnglish(facts)}. You are invited to attend.`, 'The agenda is attached.', ...link];
  }
  return [
    'با سلام و احترام',
    toPersianDigits(`«${facts.title}» ${dayWords(facts, 'fa')} ${wherePersian(facts)} برگزار می‌شود. خواهشمند است در زمان مقرر حضور یابید.`),
    'دستور جلسه به پیوست است.',
    ...link,
  ];
};
