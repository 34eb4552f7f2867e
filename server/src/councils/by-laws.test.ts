import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { SampleMeetingRules } from '../../migrations/sample-meeting-rules.ts';
import { systemSettings } from '../kernel/row-security.ts';

let shora: Shora;
let administrator: User;
let council: Loose;
beforeAll(async () => {
  shora = await startShora();
  administrator = await shora.signIn(people.administrator);
  const { councils } = await administrator.ask('{ councils { id kind } }');
  council = councils.find((one: Loose) => one.kind === 'ADVISORY');
});
afterAll(() => shora.close());

const asked = 'version isSample meetingRule meeting { noticeDays quorum { numerator denominator inclusive requiredCapacities } }';

const adopt = async (more: object): Promise<Loose> => {
  const input = {
    councilId: council.id, effectiveFrom: '2026-01-01', base: 'SEATS', numerator: 1, denominator: 2, inclusive: false, confirmationDays: 7,
    acknowledgeWithinDays: { NORMAL: 10, URGENT: 5, VERY_URGENT: 2, IMMEDIATE: 1 }, ...more,
  };
  const mutation = `mutation ($input: AdoptByLawInput!) { adoptByLaw(input: $input) { council { byLaw { ${asked} } } refusals { code path } } }`;
  return (await administrator.ask(mutation, { input })).adoptByLaw;
};

const byLaws = async (): Promise<Loose[]> => {
  const answer = await administrator.ask(`query ($id: ID!) { council(id: $id) { byLaws { nodes { ${asked} } } } }`, { id: council.id });
  return answer.council.byLaws.nodes;
};

const system = (sql: string): Promise<unknown> => shora.database.transaction(systemSettings, (em) => em.execute(sql));

test('a by-law says how meetings are called and when they may decide', async () => {
  const [sample] = await byLaws();
  expect(sample).toMatchObject({
    version: 1, isSample: true, meeting: { noticeDays: 10, quorum: { numerator: 1, denominator: 2, inclusive: false, requiredCapacities: ['CHAIR', 'SECRETARY'] } },
  });
  const meeting = { noticeDays: 5, quorum: { numerator: 2, denominator: 3, inclusive: true, requiredCapacities: ['SECRETARY', 'CHAIR', 'CHAIR'] } };
  const next = await adopt({ meeting });
  expect(next.council.byLaw).toMatchObject({ version: 2, isSample: false, meeting: { ...meeting, quorum: { requiredCapacities: ['CHAIR', 'SECRETARY'] } } });
});

test('what a new version does not say stays as it was, and every version stays readable', async () => {
  expect((await adopt({ effectiveFrom: '2026-02-01' })).council.byLaw).toMatchObject({ version: 3, meeting: { noticeDays: 5 } });
  expect((await byLaws()).map(({ version }) => version)).toEqual([3, 2, 1]);
  const past = await administrator.ask('query ($id: ID!) { council(id: $id) { byLaw(asOf: "2020-01-01") { version } never: byLaw(asOf: "2001-01-01") { version } } }', { id: council.id });
  expect(past.council).toEqual({ byLaw: { version: 1 }, never: null });
});

test('a quorum or a notice that cannot be is refused with its field', async () => {
  const quorum = { numerator: 1, denominator: 2, inclusive: false, requiredCapacities: [] };
  expect((await adopt({ meeting: { noticeDays: 367, quorum } })).refusals).toEqual([{ code: 'NOTICE_OUT_OF_RANGE', path: ['input', 'meeting', 'noticeDays'] }]);
  expect((await adopt({ meeting: { noticeDays: 3, quorum: { ...quorum, numerator: 2 } } })).refusals).toEqual([
    { code: 'QUORUM_MALFORMED', path: ['input', 'meeting', 'quorum', 'numerator'] },
  ]);
});

test('a by-law of the sample from before there were meetings gets a next version; one that was entered does not', async () => {
  await system(`delete from by_law where version > 1`);
  await system(`update by_law set rules = rules - 'meeting', is_sample = council_id <> (select id from council where kind = 'STRATEGIC')`);
  expect((await byLaws())[0]).toMatchObject({ version: 1, meeting: null, meetingRule: null });
  const migration = new SampleMeetingRules(undefined as never, undefined as never); // its statements need no driver
  migration.up();
  await shora.database.transaction(systemSettings, async (em) => {
    for (const query of migration.getQueries()) await em.execute(query as string);
  });
  expect((await byLaws()).map(({ version, meeting }) => [version, meeting?.noticeDays ?? null])).toEqual([[2, 10], [1, null]]);
  const { councils } = await administrator.ask('{ councils { kind byLaws { nodes { version } } } }');
  expect(councils.find((one: Loose) => one.kind === 'STRATEGIC').byLaws.nodes).toEqual([{ version: 1 }]);
});
