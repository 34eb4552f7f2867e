import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { act, draft, read, take } from '../directives/drafting.story.ts';
import { openAtMeeting, say, take as ask } from '../votes/votes.story.ts';
import { confirm, confirmed, councilMembers, inRound, roundOf, voteOn } from './confirmation.story.ts';

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

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);
const unmet = (payload: Loose): string[] => payload.refusals.flatMap((one: Loose) => one.unmet.map(({ code }: Loose) => code));
const allowed = (directive: Loose): string[] => directive.availableActs.filter((one: Loose) => one.allowed).map((one: Loose) => one.act);

const system = (sql: string, parameters: unknown[] = []): Promise<unknown> =>
  shora.database.transaction(systemSettings, (em) => em.execute(sql, parameters));

const workOf = async (user: User, directiveId: string): Promise<Loose[]> =>
  (await user.ask('{ workList(first: 100) { nodes { kind title reason dueOn isOverdue directive { id } } } }')).workList.nodes.filter(
    (one: Loose) => one.directive?.id === directiveId,
  );

describe('requestConfirmation', () => {
  test('freezes the rule and the voting seats, and gives each of them the work', async () => {
    const { id, round } = await inRound(secretary);
    expect(round).toMatchObject({ round: 1, state: 'OPEN', ruleSentence: 'بیش از نیمی از کرسی‌های دارای رأی، ظرف ۱۰ روز' });
    expect(round.seats).toHaveLength(13);
    expect((await roundOf(members[0]!, id)).confirmationRound.result).toEqual({
      seats: 13, inFavour: 0, holding: 0, against: 0, silent: 13, base: 13, needed: 7, isMet: false, sentence: '۰ از ۱۳ کرسی؛ لازم: ۷',
    });
    const [work] = await workOf(members[3]!, id);
    expect(work).toMatchObject({ kind: 'CONFIRM', title: 'دستورالعمل نمونه', dueOn: round.deadlineOn, isOverdue: false });
  });

  test('is refused while a round is open, before review, and to all but the secretariat', async () => {
    const { id } = await inRound(secretary);
    const again = await voteOn(secretary, 'requestConfirmation', { directiveId: id, idempotencyKey: newKey() });
    expect(unmet(again)).toEqual(['ROUND_OPEN']);
    const { directive } = await draft(secretary);
    expect(codes(await voteOn(secretary, 'requestConfirmation', { directiveId: directive.id }))).toEqual(['NOT_NOW']);
    expect(codes(await voteOn(members[0]!, 'requestConfirmation', { directiveId: id }))).toEqual(['NOT_ALLOWED']);
  });
});

describe('confirmDirective', () => {
  test('makes the directive confirmed on the deciding vote, and the secretariat has to publish it', async () => {
    const { id } = await inRound(secretary);
    for (const member of members.slice(0, 6)) expect((await confirm(member, id)).directive.state).toBe('IN_REVIEW');
    expect((await confirm(members[6]!, id)).directive.state).toBe('CONFIRMED');
    const directive = await roundOf(members[0]!, id);
    expect(directive.confirmationRound).toMatchObject({ state: 'CARRIED', result: { holding: 7, silent: 6, isMet: true, sentence: '۷ از ۱۳ کرسی؛ لازم: ۷' } });
    expect(directive.confirmedAt).not.toBeNull();
    expect(await workOf(members[9]!, id)).toEqual([]);
    expect(await workOf(secretary, id)).toMatchObject([{ kind: 'PUBLISH' }]);
    expect(codes(await confirm(members[8]!, id))).toEqual(['NOT_NOW']);
  });

  test('counts each of votes that are given at once', async () => {
    const { id } = await inRound(secretary);
    await Promise.all(members.map((member) => confirm(member, id)));
    expect((await roundOf(members[0]!, id)).confirmationRound).toMatchObject({ state: 'CARRIED', result: { holding: 7 } });
  });

  test('is refused to those without a voting seat, and to those who read an older text', async () => {
    const { id, textRevision } = await inRound(secretary);
    expect(codes(await voteOn(secretary, 'confirmDirective', { directiveId: id, expectedTextRevision: textRevision }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await voteOn(outsider, 'confirmDirective', { directiveId: id, expectedTextRevision: textRevision }))).toEqual(['NOT_FOUND']);
    const stale = await voteOn(members[0]!, 'confirmDirective', { directiveId: id, expectedTextRevision: textRevision - 1 });
    expect(stale.refusals[0]).toMatchObject({ code: 'TEXT_CHANGED', details: JSON.stringify({ textRevision }) });
  });

  test('is done once: the same vote again is said to be there already', async () => {
    const { id } = await inRound(secretary);
    await confirm(members[0]!, id);
    expect(unmet(await confirm(members[0]!, id))).toEqual(['ALREADY_CONFIRMED']);
    expect(await workOf(members[0]!, id)).toEqual([]);
  });
});

describe('an edit after confirmations', () => {
  const revise = async (id: string, citation: string): Promise<void> => {
    const { provisions } = await read(secretary, id);
    const found = provisions.nodes.find((one: Loose) => one.citation === citation);
    const { refusals } = await act(secretary, 'reviseProvision', { provisionId: found.id, expectedRevision: found.revision, source: `${found.source} (ویرایش)` });
    expect(refusals).toEqual([]);
  };

  test('voids the confirmations of what was edited and of nothing else', async () => {
    const { id } = await inRound(secretary);
    for (const member of members.slice(0, 3)) await confirm(member, id);
    await revise(id, 'ماده ۲');
    const directive = await roundOf(members[0]!, id);
    const held = Object.fromEntries(
      directive.provisions.nodes.map((one: Loose) => [one.citation, [one.confirmations.length, one.voidedConfirmations.length, one.isConfirmedByMe]]),
    );
    expect(held).toMatchObject({ 'ماده ۱': [3, 0, true], 'ماده ۲': [0, 3, false] });
    expect(directive.provisionsToConfirmAgain).toEqual([{ citation: 'ماده ۲' }]);
    expect(directive.confirmationRound.result).toMatchObject({ inFavour: 3, holding: 0, silent: 10 });
    expect(await workOf(members[1]!, id)).toMatchObject([{ kind: 'CONFIRM', reason: expect.stringContaining('ویرایش') }]);
    expect(await workOf(members[5]!, id)).toMatchObject([{ kind: 'CONFIRM' }]);
  });

  test('takes a confirmed directive back to review until seven have confirmed what changed', async () => {
    const { id } = await confirmed(secretary, members);
    await revise(id, 'ماده ۱');
    const back = await roundOf(secretary, id);
    expect(back).toMatchObject({ state: 'IN_REVIEW', confirmedAt: null, confirmationRound: { round: 1, state: 'OPEN' } });
    const publish = back.availableActs.find((one: Loose) => one.act === 'publishDirective');
    expect(publish).toMatchObject({ allowed: false, unmet: [{ code: 'CONFIRM_AGAIN', message: '«ماده ۱» پس از تأیید تغییر کرده است: ۰ تأیید معتبر دارد؛ لازم: ۷.' }] });
    expect(await workOf(secretary, id)).toEqual([]);
    for (const member of members.slice(0, 6)) await confirm(member, id);
    expect((await roundOf(secretary, id)).state).toBe('IN_REVIEW');
    await confirm(members[6]!, id);
    expect((await roundOf(secretary, id)).state).toBe('CONFIRMED');
  });

  test('of the title, a removal and an insertion is to be confirmed; restoring and renumbering void nothing', async () => {
    const { id } = await inRound(secretary);
    await confirm(members[0]!, id);
    const hold = async (): Promise<number> => (await roundOf(secretary, id)).confirmationRound.result.holding;
    const { provisions } = await read(secretary, id);
    const first = provisions.nodes.find((one: Loose) => one.citation === 'ماده ۱');
    await act(secretary, 'removeProvision', { provisionId: first.id, expectedRevision: first.revision });
    expect(await hold()).toBe(0);
    expect((await roundOf(secretary, id)).provisionsToConfirmAgain).toHaveLength(1);
    await act(secretary, 'restoreProvision', { provisionId: first.id });
    expect(await hold()).toBe(1);
    const { revision } = await read(secretary, id);
    await take(secretary, 'reviseDirective', { directiveId: id, expectedRevision: revision, title: 'عنوان دیگر' });
    expect(await hold()).toBe(0);
    await confirm(members[0]!, id);
    expect(await hold()).toBe(1);
  });
});

describe('declineDirective and withdrawConfirmation', () => {
  test('keep the reason, and free the seat to speak again while the round is open', async () => {
    const { id, textRevision } = await inRound(secretary);
    const input = { directiveId: id, expectedTextRevision: textRevision };
    expect(codes(await voteOn(members[2]!, 'declineDirective', { ...input, reason: ' ' }))).toEqual(['REASON_NEEDED']);
    await voteOn(members[2]!, 'declineDirective', { ...input, reason: 'بودجهٔ ماده ۲ روشن نیست.' });
    const { confirmationRound } = await roundOf(secretary, id);
    expect(confirmationRound.result).toMatchObject({ against: 1, silent: 12 });
    expect(confirmationRound.seats.map((seat: Loose) => seat.ballot).filter(Boolean)).toEqual([{ choice: 'AGAINST', reason: 'بودجهٔ ماده ۲ روشن نیست.' }]);
    await voteOn(members[2]!, 'withdrawConfirmation', { directiveId: id });
    expect((await roundOf(secretary, id)).confirmationRound.result).toMatchObject({ against: 0, silent: 13 });
    expect(unmet(await voteOn(members[2]!, 'withdrawConfirmation', { directiveId: id }))).toEqual(['NOTHING_SAID']);
    expect(await workOf(members[2]!, id)).toMatchObject([{ kind: 'CONFIRM' }]);
  });
});

describe('closeConfirmation', () => {
  const passDeadline = (id: string): Promise<unknown> =>
    system(`update vote set deadline_on = current_date - 2 where subject_id = ?`, [id.slice('directive_'.length)]);

  test('ends a round after its deadline; then nobody speaks, and another may be asked for', async () => {
    const { id } = await inRound(secretary);
    const input = { directiveId: id, expectedRevision: (await read(secretary, id)).revision };
    expect(unmet(await voteOn(secretary, 'closeConfirmation', input))).toEqual(['DEADLINE_NOT_PASSED']);
    await confirm(members[0]!, id);
    await passDeadline(id);
    expect(unmet(await confirm(members[1]!, id))).toEqual(['DEADLINE_PASSED']);
    expect((await voteOn(secretary, 'closeConfirmation', { ...input, expectedRevision: 0 })).refusals).toMatchObject([{ code: 'STALE_REVISION' }]);
    await voteOn(secretary, 'closeConfirmation', input);
    expect((await roundOf(secretary, id)).confirmationRound).toMatchObject({ state: 'REJECTED', result: { holding: 1 } });
    expect(await workOf(members[1]!, id)).toEqual([]);
    const { round } = await voteOn(secretary, 'requestConfirmation', { directiveId: id });
    expect(round).toMatchObject({ round: 2, state: 'OPEN' });
  });
});

describe('the rule of the by-law', () => {
  const adopt = (confirmation: string): Promise<unknown> =>
    system(`update by_law set rules = rules || jsonb_build_object('confirmation', (rules -> 'confirmation') || ?::jsonb)`, [confirmation]);

  test('may count votes cast: silence neither helps nor hinders, and the round is judged when it is closed', async () => {
    await adopt('{"base": "VOTES_CAST", "majority": {"numerator": 2, "denominator": 3, "inclusive": true}}');
    const { id, textRevision, round } = await inRound(secretary);
    expect(round.ruleSentence).toBe('دست‌کم دوسوم آرای داده‌شده، ظرف ۱۰ روز');
    for (const member of members.slice(0, 2)) expect((await confirm(member, id)).directive.state).toBe('IN_REVIEW');
    await voteOn(members[2]!, 'declineDirective', { directiveId: id, expectedTextRevision: textRevision, reason: 'نه' });
    expect((await roundOf(secretary, id)).confirmationRound.result).toMatchObject({ base: 3, needed: 2, isMet: true, sentence: '۲ از ۳ رأی داده‌شده؛ لازم: ۲' });
    await system(`update vote set deadline_on = current_date - 2 where subject_id = ?`, [id.slice('directive_'.length)]);
    expect((await voteOn(secretary, 'closeConfirmation', { directiveId: id, expectedRevision: (await read(secretary, id)).revision })).directive.state).toBe('CONFIRMED');
  });

  test('may make votes final, and a change of it leaves open rounds as they are', async () => {
    await adopt('{"votesAreFinal": true}');
    const { id } = await inRound(secretary);
    await adopt('{"base": "SEATS", "majority": {"numerator": 1, "denominator": 2, "inclusive": false}, "votesAreFinal": false}');
    await confirm(members[0]!, id);
    expect(unmet(await voteOn(members[0]!, 'withdrawConfirmation', { directiveId: id }))).toEqual(['VOTE_IS_FINAL']);
    expect((await roundOf(secretary, id)).confirmationRound.result.base).toBe(1);
  });
});

test('a delegate of the office neither speaks for its seat nor sees the draft', async () => {
  const { id, textRevision } = await inRound(secretary);
  await system(`update appointment set office_id = (select office_id from appointment t join person p on p.id = t.person_id where p.personnel_number = ?)
    where capacity = 'DELEGATE'`, [people.deputy('01')]);
  const delegate = await shora.signIn(people.delegateOfIsfahan);
  expect(codes(await voteOn(delegate, 'confirmDirective', { directiveId: id, expectedTextRevision: textRevision }))).toEqual(['NOT_FOUND']);
});

test('who may not see a draft sees nothing of its votes, by any road', async () => {
  const { id } = await confirmed(secretary, members);
  expect((await outsider.ask('query ($id: ID!) { directive(id: $id) { confirmationRound { id } } }', { id })).directive).toBeNull();
  const { round } = await inRound(secretary);
  expect((await outsider.ask('query ($id: ID!) { node(id: $id) { id } }', { id: round.id })).node).toBeNull();
  const { workList } = await outsider.ask('{ workList(first: 100, kind: CONFIRM) { totalCount nodes { title } } }');
  expect(workList).toEqual({ totalCount: 0, nodes: [] });
});

test('a text that goes back to its drafters ends the round', async () => {
  const { id } = await inRound(secretary);
  await confirm(members[0]!, id);
  const { revision } = await read(secretary, id);
  await take(secretary, 'returnToDraft', { directiveId: id, expectedRevision: revision, reason: 'بازنویسی' });
  expect((await roundOf(secretary, id)).confirmationRound).toBeNull();
  expect(await workOf(members[0]!, id)).toEqual([]);
  expect(allowed(await roundOf(secretary, id))).not.toContain('confirmDirective');
});

describe('a vote at a meeting', () => {
  const textRevisionOf = async (id: string): Promise<number> => (await read(secretary, id)).textRevision;
  const open = async (method: 'NAMED' | 'HANDS' | 'SECRET', more: object = {}): Promise<{ id: string; voteId: string }> => {
    const { directive } = await draft(secretary);
    const { id, revision } = directive;
    await take(secretary, 'submitDirective', { directiveId: id, expectedRevision: revision });
    const voteId = await openAtMeeting(shora, { method, motion: 'تأیید متن', subject: { type: 'Directive', id: id.slice('directive_'.length) }, ...more });
    return { id, voteId };
  };
  const revise = async (id: string): Promise<void> => {
    const { provisions } = await read(secretary, id);
    const found = provisions.nodes.find((one: Loose) => one.citation === 'ماده ۱');
    await act(secretary, 'reviseProvision', { provisionId: found.id, expectedRevision: found.revision, source: `${found.source} (ویرایش)` });
  };

  test('by name confirms the text that each voter has read, under the rule of meetings', async () => {
    const { id, voteId } = await open('NAMED', { room: { absent: ['خراسان رضوی'] } });
    expect((await roundOf(secretary, id)).confirmationRound).toMatchObject({ id: voteId, method: 'NAMED', ruleSentence: 'بیش از نیمی از اعضای حاضر', result: { base: 12, needed: 7 } });
    expect(await workOf(members[2]!, id)).toEqual([]);
    const subjectRevision = await textRevisionOf(id);
    expect(codes(await say(members[2]!, voteId, 'FOR'))).toEqual(['TEXT_CHANGED']);
    expect(codes(await say(members[2]!, voteId, 'FOR', { subjectRevision: subjectRevision - 1 }))).toEqual(['TEXT_CHANGED']);
    expect(unmet(await confirm(members[1]!, id))).toEqual(['SEAT_TAKES_NO_PART']);
    for (const member of members.slice(2, 8)) expect((await say(member, voteId, 'FOR', { subjectRevision })).refusals).toEqual([]);
    await confirm(members[8]!, id);
    expect((await roundOf(secretary, id)).state).toBe('IN_REVIEW');
    await ask(secretary, 'closeVote', { voteId });
    const directive = await roundOf(secretary, id);
    expect(directive).toMatchObject({ state: 'CONFIRMED', confirmationRound: { state: 'CARRIED', result: { holding: 7, sentence: '۷ از ۱۲ حاضر؛ لازم: ۷' } } });
    expect(await workOf(secretary, id)).toMatchObject([{ kind: 'PUBLISH' }]);
  });

  test('is decided: an edit afterwards needs a new vote, in writing or at a meeting, unless it is undone', async () => {
    const { id, voteId } = await open('HANDS');
    await ask(secretary, 'recordHands', { voteId, inFavour: 9, against: 3, abstained: 1 });
    await ask(secretary, 'closeVote', { voteId });
    expect((await roundOf(secretary, id)).state).toBe('CONFIRMED');
    await revise(id);
    const back = await roundOf(secretary, id);
    expect(back).toMatchObject({ state: 'IN_REVIEW', confirmedAt: null, confirmationRound: { state: 'CARRIED' }, provisionsToConfirmAgain: [{ citation: 'ماده ۱' }] });
    expect(back.availableActs.find((one: Loose) => one.act === 'publishDirective').unmet).toMatchObject([{ code: 'CONFIRM_AGAIN' }]);
    const { round } = await voteOn(secretary, 'requestConfirmation', { directiveId: id });
    expect(round).toMatchObject({ round: 2, state: 'OPEN' });
  });

  test('whose count was wrong takes the confirmation back', async () => {
    const { id, voteId } = await open('HANDS');
    await ask(secretary, 'recordHands', { voteId, inFavour: 7, against: 6, abstained: 0 });
    await ask(secretary, 'closeVote', { voteId });
    const { confirmedAt } = await roundOf(secretary, id);
    const { vote } = await ask(secretary, 'correctCount', { voteId, inFavour: 5, against: 8, abstained: 0, reason: 'اشتباه در شمارش' });
    expect(await roundOf(secretary, id)).toMatchObject({ state: 'IN_REVIEW', confirmationRound: { id: vote.id, state: 'REJECTED' } });
    expect(await workOf(secretary, id)).toEqual([]);
    const again = await ask(secretary, 'correctCount', { voteId: vote.id, inFavour: 8, against: 5, abstained: 0, reason: 'بازشماری' });
    expect(again.vote.state).toBe('CARRIED');
    expect((await roundOf(secretary, id))).toMatchObject({ state: 'CONFIRMED', confirmedAt });
  });

  test('waits for the round that is open, and is opened only by the council that confirms, of a text in review', async () => {
    const { id } = await inRound(secretary);
    const subject = { type: 'Directive', id: id.slice('directive_'.length) };
    await expect(openAtMeeting(shora, { method: 'NAMED', subject })).rejects.toMatchObject({ refusal: { unmet: [{ code: 'ROUND_OPEN' }] } });
    const { directive } = await draft(secretary);
    await expect(openAtMeeting(shora, { method: 'NAMED', subject: { ...subject, id: directive.id.slice('directive_'.length) } })).rejects.toMatchObject({
      refusal: { unmet: [{ code: 'NOT_IN_REVIEW' }] },
    });
  });
});
