import { isCivilDate } from '../../kernel/jalali/civil-date.ts';
import { hasOwnDates, type ItemKind } from '../plan/plan-item.ts';
import type { ItemFieldsInput } from '../schedule.inputs.ts';
import { refuse } from '../schedule.refusals.ts';
import { kindOf, split } from './columns.ts';
import type { Names } from './names.ts';
import type { SheetRow } from './read-workbook.ts';

const wholeNumber = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : refuse('WEIGHT_OUT_OF_RANGE', { path: ['weight'] }));

const money = (text: string): string | null => {
  const rials = text.replace(/[\s,٬]/g, '');
  if (rials === '') return null;
  return /^\d{1,24}$/.test(rials) ? rials.replace(/^0+(?=\d)/, '') : refuse('MONEY_UNREADABLE', { path: ['budget'], parameters: { text: text.slice(0, 40) } });
};

/** A cell with a date: Jalali as people write it, or what a spreadsheet made of a Gregorian one; empty clears it. */
const date = (text: string, field: 'startsOn' | 'endsOn'): Partial<ItemFieldsInput> => {
  if (text === '') return { [field]: null };
  return isCivilDate(text) && text > '1700' ? { [field]: text } : { [`${field}Jalali`]: text };
};

export const kindOfRow = ({ cells }: SheetRow): ItemKind => kindOf(cells.kind) ?? refuse('KIND_UNKNOWN', { path: ['kind'], parameters: { name: cells.kind.slice(0, 40) } });

/** What a row says of its item, as the verbs take it. */
export const fieldsOfRow = ({ cells }: SheetRow, kind: ItemKind, names: Names): ItemFieldsInput => ({
  title: cells.title,
  description: cells.description,
  weight: cells.weight === '' ? 0 : wholeNumber(cells.weight),
  ...(cells.startsOn || hasOwnDates(kind) ? date(cells.startsOn, 'startsOn') : {}),
  ...(cells.endsOn || hasOwnDates(kind) ? date(cells.endsOn, 'endsOn') : {}),
  ownerOfficeId: cells.owner === '' ? null : names.office(cells.owner),
  provinceIds: split(cells.provinces).map(names.province),
  budgetLine: cells.budgetLine === '' ? null : cells.budgetLine,
  budget: money(cells.budget),
});
