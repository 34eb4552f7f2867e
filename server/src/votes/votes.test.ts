import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { Refused } from '../kernel/refusal.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { changeRoom, codes, consent, councilMembers, councilOf, mySeat, openAtMeeting, readVote, say, take, unmet } from './votes.story.ts';

let shora: Shora;
let secretary: User;
let members: User[];
let outsider: User;
beforeAll(async () => {
  shora = await startShora();
  secretary = await shora.signIn(people.secretary, 'دبیرخانه');
  members = await councilMembers(shora);
  outsider = await shora.signIn(people.deputy('15'));
});
afterAll(() => shora.close());

const system = (sql: string, parameters: unknown[] = []): Promise<Loose> =>
  shora.database.transaction(systemSettings, (em) => em.execute(sql, parameters));
const local = (id: string): string => id.slice(id.indexOf('_') + 1);
const passDeadline = (id: string): Promise<unknown> => system(`update vote set deadline_on = current_date - 2 where id = ?`, [local(id)]);
const setRule = (id: string, rule: string): Promise<unknown> => system(`update vote set rule = rule || ?::jsonb where id = ?`, [rule, local(id)]);
const workOf = async (user: User, id: string): Promise<Loose[]> =>
  (await user.ask('{ workList(first: 100, kind: VOTE) { nodes { title dueOn objectId vote { id } } } }')).workList.nodes.filter((one: Loose) => one.objectId === id);

/** The conditions for which opening is refused. */
const refusedToOpen = async (opening: Promise<unknown>): Promise<string[]> => {
  const error = await opening.then(() => null, (reason: unknown) => reason);
  return error instanceof Refused ? (error.refusal.unmet ?? []).map(({ words, parameters }) => words.en.replace(/\{(\w+)\}/g, (_, name) => String(parameters?.[name]))) : [];
};

describe('openConsent', () => {
  test('freezes rule and seats, and gives each of them the work under the name of the motion', async () => {
    const { vote } = await consent(secretary);
    const seen = await readVote(members[3]!, vote.id);
    expect(seen).toMatchObject({ method: 'CONSENT', state: 'OPEN', round: 1, ruleSentence: 'بیش از نیمی از کرسی‌های دارای رأی، ظرف ۷ روز', quorumSentence: null });
    expect(seen.seats).toHaveLength(13);
    expect(seen.result).toMatchObject({ seats: 13, eligible: 13, voted: 0, silent: 13, base: 13, needed: 7, isMet: false, sentence: '۰ از ۱۳ کرسی؛ لازم: ۷' });
    expect(await workOf(members[3]!, vote.id)).toEqual([{ title: seen.motion, dueOn: seen.deadlineOn, objectId: vote.id, vote: { id: vote.id } }]);
  });

  test('is for the secretariat and the chair; a by-law without votes is said', async () => {
    expect(codes(await consent(members[1]!))).toEqual(['NOT_ALLOWED']);
    expect(codes(await consent(outsider))).toEqual(['NOT_ALLOWED']);
    expect((await consent(members[0]!)).vote.state).toBe('OPEN');
    const may = async (user: User): Promise<boolean[]> =>
      (await user.ask('{ councils { viewerMayOpenConsent } }')).councils.map((one: Loose) => one.viewerMayOpenConsent);
    expect(await Promise.all([may(secretary), may(members[0]!), may(members[1]!)])).toEqual([[true, true], [true, true], [false, false]]);
    const councilId = await councilOf(secretary);
    expect(codes(await take(secretary, 'openConsent', { councilId, motion: ' ' }))).toEqual(['TEXT_EMPTY']);
    expect(codes(await take(secretary, 'openConsent', { councilId: 'council_no', motion: 'م' }))).toEqual(['NOT_FOUND']);
    await system(`update by_law set rules = rules - 'vote' where council_id <> ?`, [local(councilId)]);
    expect(unmet(await consent(secretary, 'م', 'STRATEGIC'))).toEqual(['NO_VOTE_RULE']);
  });

  test('is carried once the silent can no longer undo it; then nobody votes and no work is left', async () => {
    const { vote } = await consent(secretary);
    for (const member of members.slice(0, 6)) expect((await say(member, vote.id, 'FOR')).vote.state).toBe('OPEN');
    expect(await workOf(members[0]!, vote.id)).toEqual([]);
    expect((await say(members[6]!, vote.id, 'FOR')).vote).toMatchObject({ state: 'CARRIED', result: { sentence: '۷ از ۱۳ کرسی؛ لازم: ۷' } });
    expect(unmet(await say(members[8]!, vote.id, 'FOR'))).toEqual(['VOTE_ENDED']);
    expect(await workOf(members[9]!, vote.id)).toEqual([]);
  });

  test('is closed after its deadline; silence is silence, unless the by-law says otherwise', async () => {
    for (const [silence, state, sentence] of [
      ['SILENCE', 'REJECTED', '۲ از ۱۳ کرسی؛ لازم: ۷'],
      ['CONSENT', 'CARRIED', '۱۲ از ۱۳ کرسی؛ لازم: ۷ (۱۰ با سکوت)'],
    ]) {
      const { vote } = await consent(secretary);
      await setRule(vote.id, `{"silence": "${silence}"}`);
      await say(members[0]!, vote.id, 'FOR');
      await say(members[1]!, vote.id, 'FOR');
      await say(members[2]!, vote.id, 'AGAINST', { reason: 'بودجهٔ آن روشن نیست.' });
      expect(unmet(await take(secretary, 'closeVote', { voteId: vote.id }))).toEqual(['DEADLINE_NOT_PASSED']);
      await passDeadline(vote.id);
      expect(unmet(await say(members[3]!, vote.id, 'FOR'))).toEqual(['DEADLINE_PASSED']);
      expect((await take(secretary, 'closeVote', { voteId: vote.id })).vote).toMatchObject({ state, result: { sentence } });
      expect((await readVote(secretary, vote.id)).result).toMatchObject({ voted: 3, silent: silence === 'CONSENT' ? 0 : 10 });
    }
  });
});

describe('castBallot', () => {
  test('in two windows at once counts one; the other is told what is on record', async () => {
    const id = await openAtMeeting(shora, { method: 'NAMED' });
    const again = await shora.signIn(people.directorGeneral('09'));
    const seat = await mySeat(members[1]!, id);
    const answers = await Promise.all([
      take(members[1]!, 'castBallot', { voteSeatId: seat, choice: 'FOR' }),
      take(again, 'castBallot', { voteSeatId: seat, choice: 'AGAINST' }),
    ]);
    const refused = answers.flatMap(({ refusals }) => refusals);
    expect(refused).toMatchObject([{ code: 'SEAT_HAS_VOTED', path: ['input', 'replaces'] }]);
    const { ballot } = answers.find((one) => one.ballot);
    expect(JSON.parse(refused[0].details)).toEqual({ ballotId: ballot.id, choice: ballot.choice });
    expect((await readVote(secretary, id)).ballots).toEqual([{ choice: ballot.choice }]);
  });

  test('changes what was said when it names it; the record keeps both', async () => {
    const id = await openAtMeeting(shora, { method: 'NAMED' });
    const { ballot } = await say(members[1]!, id, 'FOR');
    await say(members[1]!, id, 'ABSTAIN', { replaces: ballot.id });
    expect(codes(await say(members[1]!, id, 'FOR', { replaces: ballot.id }))).toEqual(['SEAT_HAS_VOTED']);
    const { ballots, history } = await readVote(secretary, id);
    expect(ballots).toEqual([{ choice: 'ABSTAIN' }]);
    expect(history).toMatchObject([{ choice: 'FOR', withdrawnAt: expect.any(String) }, { choice: 'ABSTAIN', withdrawnAt: null }]);
    await take(members[1]!, 'withdrawBallot', { voteSeatId: await mySeat(members[1]!, id) });
    expect((await readVote(secretary, id)).result).toMatchObject({ voted: 0, silent: 13 });
    expect(codes(await say(members[1]!, id, 'FOR', { replaces: ballot.id }))).toEqual(['BALLOT_GONE']);
    expect(unmet(await take(members[1]!, 'withdrawBallot', { voteSeatId: await mySeat(members[1]!, id) }))).toEqual(['NOTHING_SAID']);
  });

  test('is final where the by-law says so', async () => {
    const id = await openAtMeeting(shora, { method: 'NAMED' });
    await setRule(id, '{"mayChange": false}');
    const { ballot } = await say(members[1]!, id, 'FOR');
    expect(unmet(await say(members[1]!, id, 'AGAINST', { replaces: ballot.id }))).toEqual(['VOTE_IS_FINAL']);
    expect(unmet(await take(members[1]!, 'withdrawBallot', { voteSeatId: await mySeat(members[1]!, id) }))).toEqual(['VOTE_IS_FINAL']);
  });

  test("for another's seat is refused, by a member, the secretariat and an outsider", async () => {
    const id = await openAtMeeting(shora, { method: 'NAMED' });
    const input = { voteSeatId: await mySeat(members[1]!, id), choice: 'FOR' };
    expect(await take(members[2]!, 'castBallot', input)).toMatchObject({ refusals: [{ code: 'NOT_YOUR_SEAT', path: ['input', 'voteSeatId'] }] });
    expect(codes(await take(secretary, 'castBallot', input))).toEqual(['NOT_ALLOWED']);
    expect(codes(await take(outsider, 'castBallot', input))).toEqual(['NOT_FOUND']);
    expect((await readVote(secretary, id)).ballots).toEqual([]);
  });

  test('is refused to an absent and a recused seat, which are in no sum of those present', async () => {
    const id = await openAtMeeting(shora, { method: 'NAMED', room: { absent: ['خراسان رضوی', 'فارس'], recused: ['مازندران'] } });
    expect(unmet(await say(members[1]!, id, 'FOR'))).toEqual(['SEAT_ABSENT']);
    expect(unmet(await say(members[3]!, id, 'FOR'))).toEqual(['SEAT_RECUSED']);
    expect((await readVote(members[3]!, id)).availableActs).toMatchObject([
      { act: 'castBallot', allowed: false, unmet: [{ code: 'SEAT_RECUSED' }] }, { act: 'withdrawBallot', allowed: false },
    ]);
    for (const member of members.slice(4, 10)) await say(member, id, 'FOR');
    expect((await readVote(secretary, id)).result).toMatchObject({ seats: 13, eligible: 10, base: 10, needed: 6, isMet: true, sentence: '۶ از ۱۰ حاضر؛ لازم: ۶' });
    expect((await take(secretary, 'closeVote', { voteId: id })).vote.state).toBe('CARRIED');
  });

  test('is not for delegates, and a key that is sent twice votes once', async () => {
    const { vote } = await consent(secretary);
    const input = { voteSeatId: await mySeat(members[1]!, vote.id), choice: 'FOR', idempotencyKey: newKey() };
    const [first, second] = [await take(members[1]!, 'castBallot', input), await take(members[1]!, 'castBallot', input)];
    expect(second.ballot).toEqual(first.ballot);
    expect((await readVote(secretary, vote.id)).history).toHaveLength(1);
    await system(`update appointment set office_id = (select office_id from appointment t join person p on p.id = t.person_id where p.personnel_number = ?)
      where capacity = 'DELEGATE'`, [people.deputy('01')]);
    const delegate = await shora.signIn(people.delegateOfIsfahan);
    expect((await readVote(delegate, vote.id)).availableActs).toEqual([]);
    expect(codes(await say(delegate, vote.id, 'FOR'))).toEqual(['NOT_ALLOWED']);
  });
});

describe('opening', () => {
  test('below the quorum is refused with its sentence', async () => {
    const quorum = { isMet: false, present: 5, sentence: { fa: '۵ از ۱۳ حاضر؛ لازم: ۷', en: '5 of 13 present; needed: 7' } };
    expect(await refusedToOpen(openAtMeeting(shora, { method: 'NAMED', room: { quorum } }))).toEqual(['The meeting has no quorum: ۵ از ۱۳ حاضر؛ لازم: ۷']);
  });

  test('with nobody who may vote is refused', async () => {
    expect(await refusedToOpen(openAtMeeting(shora, { method: 'HANDS', room: { absent: [''] } }))).toEqual(['No seat with a vote can take part.']);
  });

  test('freezes the quorum, and what is back-dated later changes nothing', async () => {
    const id = await openAtMeeting(shora, { method: 'NAMED' });
    const before = await readVote(secretary, id);
    expect(before.quorumSentence).toBe('۱۳ از ۱۳ حاضر؛ لازم: ۷');
    await system(`update seat set valid_to = '2020-01-01' where office_id = (select id from office where title like '%مدیرکل%یزد%')`);
    expect((await readVote(secretary, id)).seats).toEqual(before.seats);
    expect((await say(members[5]!, id, 'FOR')).refusals).toEqual([]);
    await system(`update seat set valid_to = null where valid_to = '2020-01-01'`);
  });
});

describe('recordHands', () => {
  const room = { absent: ['خراسان رضوی'], recused: ['مازندران'] };

  test('must add up to those present and not recused', async () => {
    const id = await openAtMeeting(shora, { method: 'HANDS', room });
    expect(unmet(await take(secretary, 'closeVote', { voteId: id }))).toEqual(['HANDS_NOT_COUNTED']);
    for (const hands of [{ inFavour: 7, against: 2, abstained: 1 }, { inFavour: 9, against: 3, abstained: 0 }, { inFavour: 13, against: -2, abstained: 0 }]) {
      const { refusals } = await take(secretary, 'recordHands', { voteId: id, ...hands });
      expect(refusals).toMatchObject([{ code: 'HANDS_DO_NOT_ADD_UP', message: expect.stringContaining('11') }]);
    }
    expect(codes(await take(members[4]!, 'recordHands', { voteId: id, inFavour: 11, against: 0, abstained: 0 }))).toEqual(['NOT_ALLOWED']);
    await take(secretary, 'recordHands', { voteId: id, inFavour: 5, against: 5, abstained: 1 });
    await take(members[0]!, 'recordHands', { voteId: id, inFavour: 7, against: 3, abstained: 1 });
    expect((await take(secretary, 'closeVote', { voteId: id })).vote).toMatchObject({ state: 'CARRIED', result: { sentence: '۷ از ۱۱ حاضر؛ لازم: ۶' } });
    expect(unmet(await take(secretary, 'recordHands', { voteId: id, inFavour: 11, against: 0, abstained: 0 }))).toEqual(['VOTE_ENDED']);
    expect(codes(await say(members[4]!, id, 'FOR'))).toEqual(['NOT_ALLOWED']);
  });

  test('that were miscounted are corrected by a record of its own', async () => {
    const id = await openAtMeeting(shora, { method: 'HANDS', room });
    await take(secretary, 'recordHands', { voteId: id, inFavour: 7, against: 3, abstained: 1 });
    await take(secretary, 'closeVote', { voteId: id });
    const input = { voteId: id, inFavour: 5, against: 6, abstained: 0, reason: 'دو دست دو بار شمرده شده بود.' };
    expect(codes(await take(secretary, 'correctCount', { ...input, inFavour: 7, against: 3, abstained: 1 }))).toEqual(['COUNT_UNCHANGED']);
    expect(codes(await take(secretary, 'correctCount', { ...input, inFavour: 6 }))).toEqual(['HANDS_DO_NOT_ADD_UP']);
    const { vote } = await take(secretary, 'correctCount', input);
    expect(vote).toMatchObject({ state: 'REJECTED', isCurrent: true, result: { sentence: '۵ از ۱۱ حاضر؛ لازم: ۶' } });
    expect(await readVote(secretary, vote.id)).toMatchObject({ corrects: { id }, reason: input.reason });
    expect(await readVote(secretary, id)).toMatchObject({ state: 'CARRIED', isCurrent: false, correctedBy: { id: vote.id }, result: { inFavour: 7 } });
    expect(unmet(await take(secretary, 'correctCount', input))).toEqual(['CORRECTED']);
  });
});

describe('a tie', () => {
  const tied = async (rule: string): Promise<string> => {
    const id = await openAtMeeting(shora, { method: 'HANDS', room: { absent: ['خراسان رضوی'] } });
    await setRule(id, rule);
    await take(secretary, 'recordHands', { voteId: id, inFavour: 6, against: 6, abstained: 0 });
    return id;
  };

  test('is decided by the chair, by name or in a word that is recorded', async () => {
    const id = await tied('{"tie": "CHAIR_DECIDES"}');
    expect(codes(await take(secretary, 'closeVote', { voteId: id }))).toEqual(['CHAIR_MUST_DECIDE']);
    expect(codes(await take(secretary, 'closeVote', { voteId: id, chairChoice: 'ABSTAIN' }))).toEqual(['CHAIR_MUST_DECIDE']);
    const { vote } = await take(secretary, 'closeVote', { voteId: id, chairChoice: 'FOR' });
    expect(vote).toMatchObject({ state: 'CARRIED', result: { sentence: '۶ از ۱۲ حاضر؛ لازم: ۷؛ رأی رئیس: موافق' } });
    const named = await openAtMeeting(shora, { method: 'NAMED', room: { absent: ['خراسان رضوی'] } });
    for (const [at, member] of members.entries()) if (at !== 1) await say(member, named, at < 7 ? 'AGAINST' : 'FOR');
    expect((await take(secretary, 'closeVote', { voteId: named })).vote).toMatchObject({ state: 'REJECTED', result: { sentence: expect.stringContaining('رئیس: مخالف') } });
  });

  test('rejects, or lapses and is repeated, as the rule has it; without a tie the chair is not asked', async () => {
    expect((await take(secretary, 'closeVote', { voteId: await tied('{"tie": "REJECTED"}') })).vote.state).toBe('REJECTED');
    const id = await tied('{"tie": "REPEAT"}');
    expect((await take(secretary, 'closeVote', { voteId: id })).vote).toMatchObject({ state: 'LAPSED', lapse: 'TIE' });
    await changeRoom(shora, id, {});
    const { vote } = await take(secretary, 'repeatVote', { voteId: id });
    expect(await readVote(secretary, vote.id)).toMatchObject({ state: 'OPEN', round: 2, repeats: { id }, result: { eligible: 13 } });
    expect(await readVote(secretary, id)).toMatchObject({ isCurrent: false, repeatedBy: { id: vote.id } });
    expect(unmet(await take(secretary, 'repeatVote', { voteId: id }))).toEqual(['REPEATED']);
    await take(secretary, 'recordHands', { voteId: vote.id, inFavour: 9, against: 4, abstained: 0 });
    expect(codes(await take(secretary, 'closeVote', { voteId: vote.id, chairChoice: 'FOR' }))).toEqual(['CHAIR_NOT_ASKED']);
  });
});

describe('a quorum that is lost while the vote is open', () => {
  test.each([['LAPSE', 'LAPSED', 'QUORUM_LOST'], ['CONTINUE', 'CARRIED', null]])('is handled by the rule: %s', async (quorumLost, state, lapse) => {
    const id = await openAtMeeting(shora, { method: 'NAMED' });
    await setRule(id, `{"quorumLost": "${quorumLost}"}`);
    for (const member of members.slice(0, 8)) await say(member, id, 'FOR');
    await changeRoom(shora, id, { quorum: { isMet: false } });
    expect((await take(secretary, 'closeVote', { voteId: id })).vote).toMatchObject({ state, lapse });
  });
});

test('hands of a vote that lapsed stay on record, and counting them again gives no result', async () => {
  const id = await openAtMeeting(shora, { method: 'HANDS' });
  await take(secretary, 'recordHands', { voteId: id, inFavour: 9, against: 4, abstained: 0 });
  await changeRoom(shora, id, { quorum: { isMet: false } });
  expect((await take(secretary, 'closeVote', { voteId: id })).vote).toMatchObject({ state: 'LAPSED', lapse: 'QUORUM_LOST' });
  expect((await readVote(secretary, id)).result).toMatchObject({ inFavour: 9, against: 4 });
  expect(unmet(await take(secretary, 'correctCount', { voteId: id, inFavour: 13, against: 0, abstained: 0, reason: 'بازشماری' }))).toEqual(['NO_RESULT']);
});

test('a motion that is withdrawn ends its vote, with the reason; what was said stays on record', async () => {
  const { vote } = await consent(secretary);
  await say(members[1]!, vote.id, 'FOR');
  expect(codes(await take(members[1]!, 'withdrawMotion', { voteId: vote.id, reason: 'د' }))).toEqual(['NOT_ALLOWED']);
  expect(codes(await take(secretary, 'withdrawMotion', { voteId: vote.id, reason: ' ' }))).toEqual(['TEXT_EMPTY']);
  await take(secretary, 'withdrawMotion', { voteId: vote.id, reason: 'پیشنهاد بازنویسی می‌شود.' });
  expect(await readVote(members[2]!, vote.id)).toMatchObject({ state: 'WITHDRAWN', isCurrent: false, reason: 'پیشنهاد بازنویسی می‌شود.', ballots: [{ choice: 'FOR' }] });
  expect(await workOf(members[2]!, vote.id)).toEqual([]);
});
