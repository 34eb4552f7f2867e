import { OpenEnum } from '../kernel/open-enum.ts';
import type { Words } from '../kernel/refusal.ts';
import type { DoubtCode } from './recognition/recognised-text.ts';

/** Why a person should look at a line of an imported text, as a sentence. */
export const doubtWords: Readonly<Record<DoubtCode, Words>> = {
  NUMBER_GAP: { fa: 'شماره یا حرفی پیش از این نیامده است.', en: 'A number or letter is missing before this one.' },
  NUMBER_REPEATED: { fa: 'این شماره تکراری است.', en: 'This number was used before.' },
  NUMBER_OUT_OF_ORDER: { fa: 'این شماره به ترتیب نیست.', en: 'This number is out of order.' },
  NUMBERS_RESTART: { fa: 'شمارهٔ ماده‌ها از نو آغاز شده است.', en: 'Articles count from one again.' },
  SECOND_DOCUMENT: { fa: 'گویا متن دیگری از این‌جا آغاز می‌شود؛ می‌توانید آن را جدا کنید.', en: 'Another document seems to begin here; it can be split off.' },
  NO_SEPARATOR: { fa: 'میان شماره و متن نشانه‌ای نیست.', en: 'Nothing stands between the number and the text.' },
  RUN_IN: { fa: 'این حکم از میان خط آغاز شده است.', en: 'This provision began in the middle of a line.' },
  POSSIBLE_HEAD: { fa: 'متن شمرده شد، ولی به آغاز حکم می‌ماند.', en: 'Kept as text, though it looks like the head of a provision.' },
  POSSIBLE_POINT: { fa: 'متن شمرده شد، ولی به بند می‌ماند.', en: 'Kept as text, though it looks like a point.' },
  QUOTED_PROVISIONS: { fa: 'حکم‌های درون گیومه متن شمرده شد.', en: 'Provisions inside quotation marks were kept as text.' },
  EMBEDDED_PROVISIONS: { fa: 'حکم‌های قانون دیگری که در متن آمده، متن شمرده شد.', en: 'Provisions of another law were kept as text.' },
  TEXT_AFTER_POINTS: { fa: 'این بند نوشته پس از بندها آمده است؛ از آنِ ماده است یا بند آخر؟', en: 'A paragraph after the points: of the article or of the last point?' },
  POINT_AFTER_NOTE: { fa: 'فهرست بندها پس از تبصره ادامه یافته است.', en: 'The list goes on after a note.' },
  NOTE_MAY_BELONG_TO_POINT: { fa: 'این تبصره شاید از آنِ بند باشد.', en: 'This note may belong to the point.' },
  TITLE_GUESSED: { fa: 'عنوان حدس زده شده است.', en: 'The title is a guess.' },
  HEADING_GUESSED: { fa: 'سرفصل حدس زده شده است.', en: 'The heading is a guess.' },
  CLOSING_GUESSED: { fa: 'بخش پایانی (امضا و تاریخ) حدس زده شده است.', en: 'The closing part (signature, date) is a guess.' },
};

const doubts = new OpenEnum('DoubtCode', 'Why a person should look at a place of a pasted text (علت تردید).');
doubts.declare(
  Object.fromEntries(Object.entries(doubtWords).map(([code, { en, fa }]) => [code, `${en} (${fa})`])),
);

/** The same codes as an enum of the contract, described by these sentences. */
export const DoubtCodes = doubts.values;
