import { declareCodes, fill, type Unmet, type Words } from '../kernel/refusal.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { ParentKind } from './text/provision-kind.ts';
import type { StructureFault, StructureFaultCode } from './text/structure.ts';

/** What each kind of provision is called in a sentence. */
export const kindWords: Readonly<Record<ParentKind, Words>> = {
  ROOT: { fa: 'متن', en: 'the text' },
  PREAMBLE: { fa: 'مقدمه', en: 'preamble' },
  PART: { fa: 'بخش', en: 'part' },
  CHAPTER: { fa: 'فصل', en: 'chapter' },
  SECTION: { fa: 'مبحث', en: 'section' },
  ARTICLE: { fa: 'ماده', en: 'article' },
  POINT: { fa: 'بند', en: 'point' },
  SUBPOINT: { fa: 'جزء', en: 'sub-point' },
  NOTE: { fa: 'تبصره', en: 'note' },
  ANNEX: { fa: 'پیوست', en: 'annex' },
  HEADING: { fa: 'سرفصل', en: 'heading' },
  TEXT: { fa: 'متن', en: 'paragraph' },
};

const sentences: Readonly<Record<StructureFaultCode, Words>> = {
  PROVISION_LEVEL_SKIPPED: { fa: '{kind}ی در ردیف {row} دو سطح پایین‌تر از حکم پیش از خود است.', en: 'The {kind} in row {row} skips a level.' },
  PROVISION_KIND_MISPLACED: { fa: '{kind} زیر {parent} نمی‌آید (ردیف {row}).', en: 'A {kind} does not stand under {parent} (row {row}).' },
  PROVISION_TOO_DEEP: { fa: 'متن بیش از {limit} سطح ندارد (ردیف {row}).', en: 'A text has at most {limit} levels (row {row}).' },
  PROVISION_SIBLINGS_EXCEEDED: { fa: 'زیر یک حکم بیش از {limit} {kind} نمی‌آید (ردیف {row}).', en: 'At most {limit} of {kind} stand under one provision (row {row}).' },
  PREAMBLE_NOT_FIRST: { fa: 'مقدمه در آغاز متن می‌آید (ردیف {row}).', en: 'A preamble stands at the beginning (row {row}).' },
  PROVISIONS_EXCEEDED: { fa: 'متن بیش از {limit} حکم ندارد.', en: 'A text has at most {limit} provisions.' },
  PROVISION_CANNOT_INDENT: { fa: 'حکمی پیش از این نیست که {kind} زیر آن برود.', en: 'There is nothing before this {kind} to go under.' },
  PROVISION_CANNOT_OUTDENT: { fa: 'این {kind} از این بالاتر نمی‌رود.', en: 'This {kind} cannot go up a level.' },
  PROVISION_MOVED_INTO_ITSELF: { fa: 'حکم به درون خودش جابه‌جا نمی‌شود.', en: 'A provision cannot be moved into itself.' },
  PROVISION_NOT_FOUND: { fa: 'این حکم در متن نیست.', en: 'This provision is not in the text.' },
};

const codes = declareCodes(sentences);

/** A fault of the structure as a condition that people can read. `row` counts from 0; null where no row is to blame. */
export const describeFault = (fault: StructureFault, row: number | null = null): Unmet => {
  const place = row === null ? null : row + 1;
  const inLanguage = (language: 'fa' | 'en'): string =>
    fill(sentences[fault.code], language, {
      kind: kindWords[fault.kind ?? 'TEXT'][language],
      parent: kindWords[fault.parentKind ?? 'ROOT'][language],
      limit: number(fault.limit, language),
      row: number(place ?? undefined, language),
    });
  return { code: codes[fault.code], words: { fa: inLanguage('fa'), en: inLanguage('en') } };
};

const number = (value: number | undefined, language: 'fa' | 'en'): string => {
  if (value === undefined) return '–';
  return language === 'fa' ? toPersianDigits(value) : String(value);
};
