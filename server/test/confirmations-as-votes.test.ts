import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../src/app/database/embedded.ts';
import { onEmbedded, onPostgres, type OpenDatabase } from '../src/app/database/open-database.ts';
import { systemSettings } from '../src/kernel/row-security.ts';
import type { Loose } from './shora.ts';
import { createEmptyOnServer, onServer } from './database.ts';

let database: OpenDatabase;
let drop: () => Promise<unknown> = async () => undefined;
beforeAll(async () => {
  if (onServer) {
    const empty = await createEmptyOnServer();
    drop = empty.drop;
    database = await onPostgres(empty.url, 2);
  } else {
    database = await onEmbedded(await openEmbedded(null));
  }
  await database.orm.migrator.up({ to: '0007-votes' });
});
afterAll(async () => {
  await database.close();
  await drop();
});

const run = (sql: string): Promise<Loose> => database.transaction(systemSettings, (em) => em.execute(sql));

/** A uuid that says which of its kind it is. */
const id = (kind: string, n: number): string => `'00000000-0000-4000-8000-${kind.charCodeAt(0).toString(16).padStart(4, '0')}${String(n).padStart(8, '0')}'`;
const seats = [1, 2, 3];

/** As an organisation had it: one round that was closed, one that was confirmed, with a vote that was withdrawn. */
const rows = (): string[] => [
  `insert into council values (${id('c', 1)}, 'ADVISORY', 'شورا', 'Council', 'تأیید'), (${id('c', 2)}, 'STRATEGIC', 'شورا', 'Council', 'تدوین')`,
  `insert into by_law values (${id('b', 1)}, ${id('c', 1)}, 1, '2014-03-21', true, '{"confirmation": {}}')`,
  `insert into person values (${id('p', 1)}, 'نمونه', '100001', true, 'n', 'n')`,
  ...[...seats, 9].map((n) => `insert into office values (${id('o', n)}, 'EXPERT', 'سمت ${n}', 'Office ${n}', null, null, 's${n}', 's${n}')`),
  ...seats.map((n) => `insert into seat values (${id('s', n)}, ${id('c', 1)}, ${id('o', n)}, '${n === 1 ? 'CHAIR' : 'VOTING'}', '2014-03-21', null, true)`),
  `insert into workflow_definition values (${id('w', 1)}, null, 1, '2014-03-21', 'راه', true, '{}')`,
  `insert into directive (id, title, kind, state, council_id, confirming_council_id, workflow_id, created_by_id, created_by_office_id, created_at, changed_at,
     reader_office_ids, sort_key, search_key)
   values (${id('d', 1)}, 'متن', 'DIRECTIVE', 'CONFIRMED', ${id('c', 2)}, ${id('c', 1)}, ${id('w', 1)}, ${id('p', 1)}, ${id('o', 9)}, now(), now(), '{}', 'm', 'm')`,
  ...[[1, false, 'CLOSED'], [2, true, 'CONFIRMED']].map(([n, isCurrent, state]) =>
    `insert into confirmation_round values (${id('r', Number(n))}, ${id('c', 1)}, ${id('c', 2)}, ${id('o', 9)}, ${id('d', 1)}, ${n}, ${isCurrent}, '${state}', ${id('b', 1)},
       '{"base": "SEATS", "majority": {"numerator": 1, "denominator": 2, "inclusive": false}, "deadlineDays": 10, "votesAreFinal": true}',
       '2026-01-${10 + Number(n)}', '2026-01-01', ${id('p', 1)}, ${id('o', 9)}, '2026-01-05')`),
  ...[1, 2].flatMap((round) => seats.map((n) =>
    `insert into confirmation_seat values (${id('f', 10 * round + n)}, ${id('c', 1)}, ${id('c', 2)}, ${id('o', 9)}, ${id('r', round)}, ${id('s', n)}, ${id('o', n)}, 's${n}')`)),
  ...[[1, 'DECLINED', 'null'], [2, 'CONFIRMED', `'2026-01-03'`], [3, 'CONFIRMED', 'null'], [1, 'CONFIRMED', 'null']].map(([n, verdict, withdrawn], at) =>
    `insert into confirmation (id, council_id, drafting_council_id, drafter_office_id, round_id, directive_id, seat_id, office_id, person_id, verdict, reason, hashes, cast_at, withdrawn_at)
     values (${id('v', at + 1)}, ${id('c', 1)}, ${id('c', 2)}, ${id('o', 9)}, ${id('r', at === 0 ? 1 : 2)}, ${id('d', 1)}, ${id('s', Number(n))}, ${id('o', Number(n))}, ${id('p', 1)},
       '${verdict}', ${verdict === 'DECLINED' ? `'دلیل'` : 'null'}, '{"title": "abc"}', '2026-01-02', ${withdrawn})`),
];

test('rounds of confirmation become votes, with their seats and all that was said', async () => {
  for (const row of rows()) await run(row);
  await database.orm.migrator.up();
  const votes = await run(`select id, method, state, round, is_current, subject_type, subject_id, deadline_on::text, counts, rule ->> 'mayChange' as may_change,
    rule -> 'consentDays' as days, cardinality(reader_office_ids) as readers from vote order by round`);
  const same = { method: 'CONSENT', subject_type: 'Directive', subject_id: id('d', 1).replaceAll("'", ''), may_change: 'false', days: 10, readers: 4 };
  expect(votes).toMatchObject([
    { ...same, id: id('r', 1).replaceAll("'", ''), state: 'REJECTED', is_current: false, deadline_on: '2026-01-11', counts: { inFavour: 0, against: 1, abstained: 0 } },
    { ...same, id: id('r', 2).replaceAll("'", ''), state: 'CARRIED', is_current: true, deadline_on: '2026-01-12', counts: { inFavour: 2, against: 0, abstained: 0 } },
  ]);
  expect(await run(`select capacity, has_voted from vote_seat where vote_id = ${id('r', 2)} order by sort_key`)).toEqual([
    { capacity: 'CHAIR', has_voted: true }, { capacity: 'VOTING', has_voted: false }, { capacity: 'VOTING', has_voted: true },
  ]);
  expect(await run('select choice, reason, hashes, withdrawn_at is null as stands from ballot order by id')).toEqual([
    { choice: 'AGAINST', reason: 'دلیل', hashes: { title: 'abc' }, stands: true },
    { choice: 'FOR', reason: null, hashes: { title: 'abc' }, stands: false },
    { choice: 'FOR', reason: null, hashes: { title: 'abc' }, stands: true },
    { choice: 'FOR', reason: null, hashes: { title: 'abc' }, stands: true },
  ]);
  expect(await run(`select to_regclass('confirmation_round') as gone`)).toEqual([{ gone: null }]);
});
