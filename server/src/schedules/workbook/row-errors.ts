import { toPersianDigits } from '../../kernel/persian/digits.ts';
import { fill, Refused, type Unmet } from '../../kernel/refusal.ts';
import { refuse } from '../schedule.refusals.ts';
import { type ColumnKey, columns } from './columns.ts';

export interface CellError {
  readonly row: number;
  readonly column: ColumnKey;
  readonly unmet: Unmet;
}

/** More than this is not told at once; the person begins with these. */
const mostTold = 20;

/** Where a rule finds something in an input, and the column in which that stands. */
const columnsOfFields: Readonly<Record<string, ColumnKey>> = {
  title: 'title', description: 'description', weight: 'weight', ownerOfficeId: 'owner', provinceIds: 'provinces', budgetLine: 'budgetLine',
  budget: 'budget', startsOn: 'startsOn', startsOnJalali: 'startsOn', endsOn: 'endsOn', endsOnJalali: 'endsOn', kind: 'kind', parentId: 'number', approachId: 'title',
  predecessorId: 'predecessors', successorId: 'predecessors', lagDays: 'predecessors',
};

/** «ردیف ۵، ستون «پایان»: …» */
const say = ({ row, column, unmet }: CellError): Unmet => ({
  code: unmet.code,
  words: {
    fa: `${toPersianDigits(`ردیف ${row}`)}، ستون «${columns[column]}»: ${fill(unmet.words, 'fa', unmet.parameters)}`,
    en: `Row ${row}, column “${columns[column]}”: ${fill(unmet.words, 'en', unmet.parameters)}`,
  },
});

/** What is wrong in a file, gathered row by row, so that the person corrects it in one go. */
export class RowErrors {
  readonly #found: CellError[] = [];

  /** Does what a rule may say no to; its "no" is kept with row and column, and null given. Any other error goes on. */
  async gather<T>(row: number, otherwise: ColumnKey, work: () => T | Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const field = error.refusal.path?.find((one) => one in columnsOfFields);
      this.#found.push({ row, column: (field && columnsOfFields[field]) || otherwise, unmet: error.refusal });
      return null;
    }
  }

  /** Refuses the whole file when anything in it is wrong. */
  settle(): void {
    if (this.#found.length === 0) return;
    refuse('IMPORT_REFUSED', {
      path: ['input', 'content'],
      parameters: { count: this.#found.length },
      unmet: this.#found.slice(0, mostTold).map(say),
      details: { cells: this.#found.slice(0, mostTold).map(({ row, column, unmet }) => ({ row, column, code: unmet.code })) },
    });
  }
}
