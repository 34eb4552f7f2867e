import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { councilMembers, mySeat, take as vote } from '../votes/votes.story.ts';
import { planned, read, take } from './schedule.story.ts';

let shora: Shora;
let secretary: User;
let members: User[];
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
  members = await councilMembers(shora);
});
afterAll(() => shora.close());

const unmet = (payload: Loose): string[] => payload.refusals.flatMap((one: Loose) => one.unmet.map(({ code }: Loose) => code));

const say = async (user: User, voteId: string, choice: 'FOR' | 'AGAINST'): Promise<Loose> =>
  vote(user, 'castBallot', { voteSeatId: await mySeat(user, voteId), choice, ...(choice === 'AGAINST' ? { reason: 'نمونه' } : {}), idempotencyKey: newKey() });

/** A schedule before the council, with its written vote open. */
const asked = async (): Promise<Loose> => {
  const schedule = await planned(secretary);
  const { schedule: proposed } = await take(secretary, 'proposeSchedule', { scheduleId: schedule.id, expectedRevision: 1 });
  const answer = await take(secretary, 'requestAdoption', { scheduleId: schedule.id, expectedRevision: proposed.revision });
  return { ...schedule, ...answer };
};

test('the deciding vote adopts it: baseline, openness, and a report is owed by each owner', async () => {
  const { id, vote: opened, first } = await asked();
  expect(opened).toMatchObject({ state: 'OPEN', motion: expect.stringContaining('تصویب برنامهٔ زمان‌بندی سالانهٔ') });
  const acts = (await read(secretary, id)).availableActs;
  expect(acts.find((one: Loose) => one.act === 'requestAdoption').unmet[0].code).toBe('VOTE_IS_OPEN');
  for (const member of members.slice(0, 6)) await say(member, opened.id, 'FOR');
  expect((await read(secretary, id)).state).toBe('PROPOSED');
  expect((await say(members[6]!, opened.id, 'FOR')).vote.state).toBe('CARRIED');
  const isfahan = await shora.signIn(people.deputy('10'));
  const { schedule } = await isfahan.ask('query ($id: ID!) { schedule(id: $id) { state baseline { number } vote { id } } }', { id });
  expect(schedule).toMatchObject({ state: 'ADOPTED', baseline: { number: 1 } });
  const { workList } = await isfahan.ask('{ workList(kind: REPORT_PROGRESS, first: 100) { nodes { title scheduleItem { id } } } }');
  expect(workList.nodes).toContainEqual({ title: first.title, scheduleItem: { id: first.id } });
});

test('rejected, it goes back to its drafters', async () => {
  const { id, vote: opened } = await asked();
  for (const member of members) await say(member, opened.id, 'AGAINST');
  await vote(secretary, 'closeVote', { voteId: opened.id });
  expect(await read(secretary, id)).toMatchObject({ state: 'DRAFT', plan: { deviations: [] } });
});

test('taken back while the council votes, the vote lapses and the text may change again', async () => {
  const { id, vote: opened, schedule } = await asked();
  expect((await take(secretary, 'withdrawSchedule', { scheduleId: id, expectedRevision: schedule.revision })).schedule.state).toBe('DRAFT');
  expect(unmet(await say(members[0]!, opened.id, 'FOR'))).toEqual(['VOTE_ENDED']);
});

test('a schedule that was not proposed is not voted on', async () => {
  const { id } = await planned(secretary);
  expect(unmet(await take(secretary, 'requestAdoption', { scheduleId: id, expectedRevision: 1 }))).toEqual(['WRONG_STATE']);
});
