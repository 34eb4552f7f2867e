import type { DirectiveFacts } from '../directives/index.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import { fill, type Unmet } from '../kernel/refusal.ts';
import { hasPower } from '../kernel/viewer.ts';
import { type Loosened, outcomeOf, type RoundFacts, roundOf, sayHolding, stillHolds } from './confirmation.facts.ts';
import { codes, results, unmet } from './confirmation.refusals.ts';

const isByName = (round: RoundFacts): boolean => round.method === 'CONSENT' || round.method === 'NAMED';

/** A delegate receives and acknowledges; only who holds the office, or acts for it, speaks for its seats. */
export const maySpeak = (facts: DirectiveFacts): boolean => {
  const round = roundOf(facts);
  return facts.viewer !== null && !facts.viewer.isDelegate && round !== null && round.mine > 0 && isByName(round);
};

export const mayPreside = ({ viewer }: DirectiveFacts): boolean => hasPower(viewer, 'SECRETARIAT');

/** A vote at a meeting is ended there. */
export const mayClose = (facts: DirectiveFacts): boolean => mayPreside(facts) && (roundOf(facts)?.method ?? 'CONSENT') === 'CONSENT';

const notOpen = (round: RoundFacts | null): Unmet[] => {
  if (round === null) return [unmet('NOT_REQUESTED')];
  if (round.state !== 'OPEN') return [unmet('ROUND_NOT_OPEN')];
  return round.isOver ? [unmet('DEADLINE_PASSED')] : [];
};

const notThere = (round: RoundFacts | null): Unmet[] => (round && round.myEligible === 0 ? [unmet('SEAT_TAKES_NO_PART')] : []);

const isFinal = (round: RoundFacts | null): boolean => round?.rule.mayChange === false && round.myVoted > 0;

export const confirmUnmet = (facts: DirectiveFacts): Unmet[] => {
  const round = roundOf(facts);
  const said = round && round.myEligible > 0 && round.myVoted >= round.myEligible && round.myCurrent >= round.myEligible;
  return [...notOpen(round), ...notThere(round), ...(said ? [unmet('ALREADY_CONFIRMED')] : [])];
};

export const changeUnmet = (facts: DirectiveFacts): Unmet[] => {
  const round = roundOf(facts);
  return [...notOpen(round), ...notThere(round), ...(isFinal(round) ? [unmet('VOTE_IS_FINAL')] : [])];
};

export const withdrawUnmet = (facts: DirectiveFacts): Unmet[] => [
  ...changeUnmet(facts),
  ...(roundOf(facts)?.myVoted ? [] : [unmet('NOTHING_SAID')]),
];

export const requestUnmet = (facts: DirectiveFacts): Unmet[] => [
  ...(facts.confirmingCouncilId === null ? [unmet('NO_CONFIRMING_COUNCIL')] : []),
  ...(roundOf(facts)?.state === 'OPEN' ? [unmet('ROUND_OPEN')] : []),
];

export const closeUnmet = (facts: DirectiveFacts): Unmet[] => {
  const round = roundOf(facts);
  if (round === null) return [unmet('NOT_REQUESTED')];
  if (round.state !== 'OPEN') return [unmet('ROUND_NOT_OPEN')];
  return round.isOver || round.voted >= round.eligible ? [] : [unmet('DEADLINE_NOT_PASSED')];
};

/** What must be confirmed again: fewer votes hold for it as it is now than the rule asks. */
export const confirmAgain = (round: RoundFacts): Loosened[] => {
  const { needed } = outcomeOf(round);
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
    fa: fill(results.NOT_CONFIRMED, 'fa', { result: sayHolding(round, 'fa') }),
    en: fill(results.NOT_CONFIRMED, 'en', { result: sayHolding(round, 'en') }),
  },
});

/** What keeps a text from being published as far as its confirmation is concerned. */
export const publishUnmet = (facts: DirectiveFacts): Unmet[] => {
  if (!facts.needsConfirmation) return [];
  const round = roundOf(facts);
  if (round === null) return [unmet('NOT_REQUESTED')];
  if (stillHolds(round)) return [];
  const { needed } = outcomeOf(round);
  const again = confirmAgain(round).map((one) => againCondition(one, needed));
  const agreed = round.counts?.inFavour ?? round.inFavour;
  return again.length > 0 && agreed >= needed ? again : [resultCondition(round), ...again];
};
