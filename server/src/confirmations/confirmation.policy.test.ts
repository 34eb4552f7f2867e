import { describe, expect, test } from 'vitest';
import type { DirectiveFacts } from '../directives/index.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { extensionName, type RoundFacts } from './confirmation.facts.ts';
import { changeUnmet, closeUnmet, confirmUnmet, maySpeak, publishUnmet, requestUnmet } from './confirmation.policy.ts';

const rule = {
  base: 'SEATS', majority: { numerator: 1, denominator: 2, inclusive: false }, tie: 'REJECTED', mayChange: true, quorumLost: 'CONTINUE',
  secretMinimum: 5, silence: 'SILENCE', consentDays: 10,
} as const;

const round = (more: Partial<RoundFacts> = {}): RoundFacts => ({
  id: 'r', councilId: 'a', method: 'CONSENT', state: 'OPEN', lapse: null, rule, isOver: false, isCorrected: false, isRepeated: false,
  subjectType: 'Directive', hasOccasion: false, counts: null, seats: 13, eligible: 13, voted: 0, inFavour: 0, against: 0, abstained: 0, holding: 0,
  chairChoice: null, mine: 1, myEligible: 1, myVoted: 0, isMineRecused: false, chairs: false, loosened: [], myCurrent: 0, ...more,
});

const member = { isDelegate: false, powers: [] as readonly string[] } as Viewer;

const facts = (now: RoundFacts | null, more: Partial<DirectiveFacts> = {}): DirectiveFacts => ({
  viewer: member, state: 'IN_REVIEW', councilId: 'c', confirmingCouncilId: 'a', isConfidential: false, readerOfficeIds: [],
  provisionCount: 4, brokenReferences: 0, road: [], needsConfirmation: true, more: { [extensionName]: now }, ...more,
});

const codes = (conditions: readonly { readonly code: string }[]): string[] => conditions.map(({ code }) => code);

describe('who speaks', () => {
  test('holds a seat of the round and is no delegate', () => {
    expect(maySpeak(facts(round()))).toBe(true);
    expect(maySpeak(facts(round({ mine: 0 })))).toBe(false);
    expect(maySpeak(facts(null))).toBe(false);
    expect(maySpeak(facts(round(), { viewer: { ...member, isDelegate: true } }))).toBe(false);
  });

  test.each([
    ['before confirmation was asked for', null, ['NOT_REQUESTED']],
    ['after the round', round({ state: 'CARRIED' }), ['ROUND_NOT_OPEN']],
    ['after the deadline', round({ isOver: true }), ['DEADLINE_PASSED']],
    ['when all of it is confirmed', round({ myVoted: 1, myCurrent: 1 }), ['ALREADY_CONFIRMED']],
    ['when something was edited since', round({ myVoted: 1, myCurrent: 0 }), []],
  ] as const)('confirms %s: %j gives %j', (_when, now, expected) => {
    expect(codes(confirmUnmet(facts(now)))).toEqual(expected);
  });

  test('changes a vote unless the by-law makes it final, and may always confirm again', () => {
    const final = round({ myVoted: 1, rule: { ...rule, mayChange: false } });
    expect(codes(changeUnmet(facts(final)))).toEqual(['VOTE_IS_FINAL']);
    expect(codes(confirmUnmet(facts(final)))).toEqual([]);
  });
});

test('a round is asked for once, of a council', () => {
  expect(codes(requestUnmet(facts(round())))).toEqual(['ROUND_OPEN']);
  expect(codes(requestUnmet(facts(round({ state: 'REJECTED' }))))).toEqual([]);
  expect(codes(requestUnmet(facts(null, { confirmingCouncilId: null })))).toEqual(['NO_CONFIRMING_COUNCIL']);
});

test('a round is closed after its deadline, or when every seat has spoken', () => {
  expect(codes(closeUnmet(facts(round({ voted: 12 }))))).toEqual(['DEADLINE_NOT_PASSED']);
  expect(codes(closeUnmet(facts(round({ voted: 13 }))))).toEqual([]);
  expect(codes(closeUnmet(facts(round({ isOver: true }))))).toEqual([]);
});

describe('publishing waits', () => {
  const words = (now: RoundFacts | null): string[] => publishUnmet(facts(now)).map(({ words: { fa } }) => fa);

  test('for the majority, with the sum written out', () => {
    expect(words(round({ inFavour: 4, holding: 4 }))).toEqual(['شورا هنوز تأیید نکرده است: ۴ از ۱۳ کرسی؛ لازم: ۷.']);
    expect(words(round({ state: 'CARRIED', inFavour: 7, holding: 7 }))).toEqual([]);
  });

  test('for what must be confirmed again, by name', () => {
    const edited = round({ inFavour: 8, holding: 2, loosened: [{ name: null, confirmed: 7 }, { name: 'ماده ۵', confirmed: 2 }] });
    expect(words(edited)).toEqual(['«ماده ۵» پس از تأیید تغییر کرده است: ۲ تأیید معتبر دارد؛ لازم: ۷.']);
  });

  test('for nothing where the road asks no confirmation', () => {
    expect(publishUnmet(facts(null, { needsConfirmation: false }))).toEqual([]);
  });
});
