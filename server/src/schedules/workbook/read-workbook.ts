import { toAsciiDigits } from '../../kernel/persian/digits.ts';
import { normalizeFa } from '../../kernel/persian/search-key.ts';
import { refuse } from '../schedule.refusals.ts';
import { type ColumnKey, columnKeys, columns } from './columns.ts';

const path = ['input', 'content'];
/** Of the file, and of what it unpacks to: a small file may unpack to gigabytes. */
const limits = { packed: 1_500_000, unpacked: 30_000_000, rows: 2_000 };

/** A row of the sheet: its number there, and its cells as text. */
export interface SheetRow {
  readonly row: number;
  readonly cells: Readonly<Record<ColumnKey, string>>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Sum of the sizes that the table at the end of the zip tells; null when it is no zip. */
export const unpackedSize = (file: Buffer): number | null => {
  let end = file.length - 22;
  while (end >= 0 && file.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) return null;
  let at = file.readUInt32LE(end + 16);
  let sum = 0;
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) return null;
    sum += file.readUInt32LE(at + 24);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return sum;
};

const asText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
};

const keepsDigits: readonly ColumnKey[] = ['title', 'description', 'budgetLine', 'owner'];

const sheetOf = async (file: Buffer): Promise<unknown[][]> => {
  try {
    const { readSheet } = await import('read-excel-file/node');
    return (await readSheet(file)) as unknown[][];
  } catch {
    return refuse('IMPORT_UNREADABLE', { path });
  }
};

/** The rows of an uploaded workbook, refused when it is none, too large, or has not the columns of an export. */
export const readWorkbook = async (base64: string): Promise<SheetRow[]> => {
  if (base64.length > limits.packed * 4 / 3) refuse('IMPORT_TOO_LARGE', { path, parameters: { limit: limits.packed / 1_000_000 } });
  const file = Buffer.from(base64, 'base64');
  const size = unpackedSize(file) ?? refuse('IMPORT_UNREADABLE', { path });
  if (size > limits.unpacked) refuse('IMPORT_TOO_LARGE', { path, parameters: { limit: limits.packed / 1_000_000 } });
  const [head = [], ...body] = await sheetOf(file);
  const heads = head.map((cell) => normalizeFa(asText(cell)));
  const places = new Map(columnKeys.map((key) => [key, heads.indexOf(normalizeFa(columns[key]))]));
  const missing = columnKeys.filter((key) => (places.get(key) ?? -1) < 0);
  if (missing.length > 0) refuse('IMPORT_COLUMNS_MISSING', { path, parameters: { columns: missing.map((key) => columns[key]).join('، ') } });
  const cell = (row: readonly unknown[], key: ColumnKey): string => {
    const text = asText(row[places.get(key) ?? -1]);
    return keepsDigits.includes(key) ? text : toAsciiDigits(text);
  };
  const rows = body
    .map((row, at) => ({ row: at + 2, cells: Object.fromEntries(columnKeys.map((key) => [key, cell(row, key)])) as Record<ColumnKey, string> })) // every key is there
    .filter(({ cells }) => columnKeys.some((key) => cells[key] !== ''));
  if (rows.length > limits.rows) refuse('TOO_MANY_ITEMS', { path, parameters: { limit: limits.rows } });
  return rows;
};
