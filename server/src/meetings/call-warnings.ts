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
  readonly code: 'CLASH';
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

export const warningsOf = ({ clashes }: { readonly clashes: readonly Clash[] }): Warning[] => clashes.map(clashWarning);
