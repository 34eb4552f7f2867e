import pg from 'pg';
import { systemSettings } from '../src/kernel/row-security.ts';
import type { Guards } from './contestants/postgraphile.operations.ts';
import type { Rows } from './operations.ts';

const most = 500;

/** What requests are about: rows that every viewer of the run may see. */
export const findRows = async (url: string): Promise<{ rows: Rows; guards: Guards }> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [name, value] of Object.entries(systemSettings)) await client.query('select set_config($1, $2, false)', [name, value]);
    const found = await client.query<Record<string, string>>(
      `select distinct on (p.directive_id) p.id, p.directive_id as "directiveId", p.council_id as "councilId", p.confirming_council_id as "confirmingCouncilId",
         p.is_open as "isOpen", p.is_confidential as "isConfidential", p.reader_office_ids as "readerOfficeIds"
       from publication b join provision p on p.directive_id = b.directive_id where b.unit = 'bench' and b.is_open order by p.directive_id, p.rank limit $1`,
      [most],
    );
    const provisions = found.rows.map(({ id, ...guard }) => [id ?? '', guard] as const);
    return {
      rows: { directives: found.rows.map(({ directiveId }) => directiveId ?? ''), provisions: provisions.map(([id]) => id) },
      guards: new Map(provisions),
    };
  } finally {
    await client.end();
  }
};
