import { itemKinds, type ItemKind, type LinkKind } from '../plan/plan-item.ts';

/** Columns of a workbook, in their order. The file is for people of the organisation, so it is in Persian. */
export const columns = {
  id: 'شناسه',
  number: 'شماره',
  kind: 'نوع',
  title: 'عنوان',
  description: 'شرح',
  weight: 'وزن',
  startsOn: 'آغاز',
  endsOn: 'پایان',
  owner: 'مسئول',
  provinces: 'استان‌ها',
  budgetLine: 'ردیف اعتباری',
  budget: 'اعتبار (ریال)',
  predecessors: 'پیش‌نیازها',
} as const;

export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[]; // Object.keys forgets the key type

export const kindWords: Readonly<Record<ItemKind, string>> = {
  APPROACH: 'رویکرد', GOAL: 'هدف', PROGRAMME: 'برنامه', ACTIVITY: 'فعالیت', MILESTONE: 'نقطهٔ عطف',
};

export const kindOf = (word: string): ItemKind | null => itemKinds.find((kind) => kindWords[kind] === word || kind === word.toUpperCase()) ?? null;

const linkSigns: Readonly<Record<LinkKind, string>> = { FINISH_TO_START: 'FS', START_TO_START: 'SS', FINISH_TO_FINISH: 'FF' };

export interface WrittenLink {
  readonly number: string;
  readonly kind: LinkKind;
  readonly lagDays: number;
}

/** «1.2.1»، «1.2.1 SS+3»: the usual one, a finish to start at once, is only the number. */
export const writeLink = ({ number, kind, lagDays }: WrittenLink): string =>
  kind === 'FINISH_TO_START' && lagDays === 0 ? number : `${number} ${linkSigns[kind]}${lagDays < 0 ? lagDays : `+${lagDays}`}`;

const linkForm = /^([\d.]+)(?:\s*(FS|SS|FF)([+-]\d{1,3})?)?$/i;

export const readLink = (text: string): WrittenLink | null => {
  const found = linkForm.exec(text.trim());
  if (!found) return null;
  const sign = (found[2] ?? 'FS').toUpperCase();
  const kind = (Object.keys(linkSigns) as LinkKind[]).find((one) => linkSigns[one] === sign); // Object.keys forgets the key type
  return kind ? { number: found[1] ?? '', kind, lagDays: Number(found[3] ?? 0) } : null;
};

/** What separates several in one cell; read in any of these, written with the first. */
export const separator = '؛ ';
export const split = (cell: string): string[] => cell.split(/[؛;،,\n]/).map((one) => one.trim()).filter(Boolean);
