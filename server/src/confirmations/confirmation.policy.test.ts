import { describe, expect, test } from 'vitest';
import type { DirectiveFacts } from '../directives/index.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { extensionName, type RoundFacts } from './confirmation.facts.ts';
import { changeUnmet, closeUnmet, confirmUnmet, maySpeak, publishUnmet, requestUnmet } from './confirmation.policy.ts';

const round = (more: Partial<RoundFacts> = {}): RoundFacts => ({
  id: 'r', state: 'OPEN', isOver: false,
  rule: { base: 'SEATS', majority: { numerator: 1, denominator: 2, inclusive: false }, deadlineDays: 10 },
  seats: 13, confirmers: 0, declined: 0, confirmed: 0, loosened: [], mySeats: 1, mySpoken: 0, myCurrent: 0, ...more,
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
    expect(maySpeak(facts(round({ mySeats: 0 })))).toBe(false);
    expect(maySpeak(facts(null))).toBe(false);
    expect(maySpeak(facts(round(), { viewer: { ...member, isDelegate: true } }))).toBe(false);
  });

  test.each([
    ['before confirmation was asked for', null, ['NOT_REQUESTED']],
    ['after the round', round({ state: 'CONFIRMED' }), ['ROUND_NOT_OPEN']],
    ['after the deadline', round({ isOver: true }), ['DEADLINE_PASSED']],
    ['when all of it is confirmed', round({ mySpoken: 1, myCurrent: 1 }), ['ALREADY_CONFIRMED']],
    ['when something was edited since', round({ mySpoken: 1, myCurrent: 0 }), []],
  ] as const)('confirms %s: %j gives %j', (_when, now, expected) => {
    expect(codes(confirmUnmet(facts(now)))).toEqual(expected);
  });

  test('changes a vote unless the by-law makes it final, and may always confirm again', () => {
    const final = round({ mySpoken: 1, rule: { ...round().rule, votesAreFinal: true } });
    expect(codes(changeUnmet(facts(final)))).toEqual(['VOTE_IS_FINAL']);
    expect(codes(confirmUnmet(facts(final)))).toEqual([]);
  });
});

test('a round is asked for once, of a council', () => {
  expect(codes(requestUnmet(facts(round())))).toEqual(['ROUND_OPEN']);
  expect(codes(requestUnmet(facts(round({ state: 'CLOSED' }))))).toEqual([]);
  expect(codes(requestUnmet(facts(null, { confirmingCouncilId: null })))).toEqual(['NO_CONFIRMING_COUNCIL']);
});

test('a round is closed after its deadline, or when every seat has spoken', () => {
  expect(codes(closeUnmet(facts(round({ confirmers: 5, declined: 7 }))))).toEqual(['DEADLINE_NOT_PASSED']);
  expect(codes(closeUnmet(facts(round({ confirmers: 5, declined: 8 }))))).toEqual([]);
  expect(codes(closeUnmet(facts(round({ isOver: true }))))).toEqual([]);
});

describe('publishing waits', () => {
  const words = (now: RoundFacts | null): string[] => publishUnmet(facts(now)).map(({ words: { fa } }) => fa);

  test('for the majority, with the sum written out', () => {
    expect(words(round({ confirmers: 4, confirmed: 4 }))).toEqual(['شورا هنوز تأیید نکرده است: ۴ از ۱۳ کرسی؛ لازم: ۷.']);
    expect(words(round({ state: 'CONFIRMED', confirmers: 7, confirmed: 7 }))).toEqual([]);
  });

  test('for what must be confirmed again, by name', () => {
    const edited = round({ confirmers: 8, confirmed: 2, loosened: [{ name: null, confirmed: 7 }, { name: 'ماده ۵', confirmed: 2 }] });
    expect(words(edited)).toEqual(['«ماده ۵» پس از تأیید تغییر کرده است: ۲ تأیید معتبر دارد؛ لازم: ۷.']);
  });

  test('for nothing where the road asks no confirmation', () => {
    expect(publishUnmet(facts(null, { needsConfirmation: false }))).toEqual([]);
  });
});
