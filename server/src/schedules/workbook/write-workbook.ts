import { globalId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { outlineOf } from '../plan/outline.ts';
import type { ToldFacts } from '../schedule.facts.ts';
import { type ColumnKey, columnKeys, columns, kindWords, separator, writeLink } from './columns.ts';

const widths: Readonly<Record<ColumnKey, number>> = {
  id: 12, number: 8, kind: 12, title: 48, description: 32, weight: 8, startsOn: 14, endsOn: 14, owner: 40, provinces: 24, budgetLine: 18, budget: 20, predecessors: 18,
};

/** A schedule as an xlsx file, one row for each item. Everything is text, so that no program rounds a sum or makes a date of a number. */
export const writeWorkbook = async (facts: ToldFacts, provinceNames: ReadonlyMap<string, string>): Promise<Buffer> => {
  const outline = outlineOf(facts.items);
  const day = (iso: string | null): string => (iso === null ? '' : formatJalali(iso, 'en', 'SHORT'));
  const rows = facts.items.map((item): Record<ColumnKey, string> => ({
    id: globalId('ScheduleItem', item.id),
    number: outline.numberOf(item.id),
    kind: kindWords[item.kind],
    title: item.title,
    description: item.description,
    weight: String(item.weight),
    startsOn: day(item.startsOn),
    endsOn: day(item.endsOn),
    owner: item.ownerTitle ?? '',
    provinces: item.provinceIds.map((id) => provinceNames.get(id) ?? '').join(separator),
    budgetLine: item.budgetLine ?? '',
    budget: item.budget ?? '',
    predecessors: facts.links
      .filter(({ successorId }) => successorId === item.id)
      .map(({ predecessorId, kind, lagDays }) => writeLink({ number: outline.numberOf(predecessorId), kind, lagDays }))
      .join(separator),
  }));
  // Comes with the first file that is asked for.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const head = columnKeys.map((key) => ({ value: columns[key], fontWeight: 'bold' as const }));
  const body = rows.map((row) => columnKeys.map((key) => (row[key] === '' ? null : { value: row[key], type: String })));
  return writeXlsxFile([head, ...body], { sheet: 'برنامه', rightToLeft: true, stickyRowsCount: 1, columns: columnKeys.map((key) => ({ width: widths[key] })) }).toBuffer();
};
