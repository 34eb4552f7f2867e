import type { DirectiveFacts } from '../directives/index.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import { fill, type Unmet } from '../kernel/refusal.ts';
import { hasPower } from '../kernel/viewer.ts';
import { type Loosened, type RoundFacts, roundOf, tallyOf } from './confirmation.facts.ts';
import { codes, results, unmet } from './confirmation.refusals.ts';
import { isDecided, judge, neededOf } from './majority.ts';
import { sayResult } from './rule-words.ts';

/** A delegate receives and acknowledges; only who holds the office, or acts for it, speaks for its seats. */
export const maySpeak = (facts: DirectiveFacts): boolean =>
  facts.viewer !== null && !facts.viewer.isDelegate && (roundOf(facts)?.mySeats ?? 0) > 0;

export const mayPreside = ({ viewer }: DirectiveFacts): boolean => hasPower(viewer, 'SECRETARIAT');

const notOpen = (round: RoundFacts | null): Unmet[] => {
  if (round === null) return [unmet('NOT_REQUESTED')];
  if (round.state !== 'OPEN') return [unmet('ROUND_NOT_OPEN')];
  return round.isOver ? [unmet('DEADLINE_PASSED')] : [];
};

const isFinal = (round: RoundFacts | null): boolean => round?.rule.votesAreFinal === true && round.mySpoken > 0;

export const confirmUnmet = (facts: DirectiveFacts): Unmet[] => {
  const round = roundOf(facts);
  const said = round && round.mySpoken === round.mySeats && round.myCurrent === round.mySeats;
  return [...notOpen(round), ...(said ? [unmet('ALREADY_CONFIRMED')] : [])];
};

export const changeUnmet = (facts: DirectiveFacts): Unmet[] => {
  const round = roundOf(facts);
  return [...notOpen(round), ...(isFinal(round) ? [unmet('VOTE_IS_FINAL')] : [])];
};

export const withdrawUnmet = (facts: DirectiveFacts): Unmet[] => [
  ...changeUnmet(facts),
  ...(roundOf(facts)?.mySpoken ? [] : [unmet('NOTHING_SAID')]),
];

export const requestUnmet = (facts: DirectiveFacts): Unmet[] => [
  ...(facts.confirmingCouncilId === null ? [unmet('NO_CONFIRMING_COUNCIL')] : []),
  ...(roundOf(facts)?.state === 'OPEN' ? [unmet('ROUND_OPEN')] : []),
];

export const closeUnmet = (facts: DirectiveFacts): Unmet[] => {
  const round = roundOf(facts);
  if (round === null) return [unmet('NOT_REQUESTED')];
  if (round.state !== 'OPEN') return [unmet('ROUND_NOT_OPEN')];
  const everybodySpoke = round.confirmers + round.declined >= round.seats;
  return round.isOver || everybodySpoke ? [] : [unmet('DEADLINE_NOT_PASSED')];
};

/** What must be confirmed again: fewer confirmations hold for it as it is now than the rule asks. */
export const confirmAgain = (round: RoundFacts): Loosened[] => {
  const { needed } = judge(round.rule, tallyOf(round));
  return round.loosened.filter(({ confirmed }) => confirmed < needed);
};

const againCondition = ({ name, confirmed }: Loosened, needed: number): Unmet => ({
  code: codes.CONFIRM_AGAIN,
  words: {
    fa: fill(results.CONFIRM_AGAIN, 'fa', {
      name: name === null ? 'عنوان' : `«${name}»`, confirmed: toPersianDigits(confirmed), needed: toPersianDigits(needed),
    }),
    en: fill(results.CONFIRM_AGAIN, 'en', { name: name === null ? 'The title' : `“${name}”`, confirmed, needed }),
  },
});

const resultCondition = (round: RoundFacts): Unmet => ({
  code: codes.NOT_CONFIRMED,
  words: {
    fa: fill(results.NOT_CONFIRMED, 'fa', { result: sayResult(round.rule, tallyOf(round), 'fa') }),
    en: fill(results.NOT_CONFIRMED, 'en', { result: sayResult(round.rule, tallyOf(round), 'en') }),
  },
});

/** Whether the rule is met for every provision as it is now; while the round is open, whatever the silent may say. */
export const isConfirmed = (round: RoundFacts): boolean =>
  round.state === 'OPEN' ? isDecided(round.rule, tallyOf(round)) : judge(round.rule, tallyOf(round)).isMet;

/** What keeps a text from being published as far as its confirmation is concerned. */
export const publishUnmet = (facts: DirectiveFacts): Unmet[] => {
  if (!facts.needsConfirmation) return [];
  const round = roundOf(facts);
  if (round === null) return [unmet('NOT_REQUESTED')];
  if (round.state === 'CONFIRMED' && judge(round.rule, tallyOf(round)).isMet) return [];
  const { base } = judge(round.rule, tallyOf(round));
  const needed = neededOf(round.rule.majority, base);
  const again = confirmAgain(round).map((one) => againCondition(one, needed));
  return again.length > 0 && round.confirmers >= needed ? again : [resultCondition(round), ...again];
};
