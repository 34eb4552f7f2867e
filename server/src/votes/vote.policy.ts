import type { Unmet } from '../kernel/refusal.ts';
import { hasPower } from '../kernel/viewer.ts';
import type { VoteFacts } from './vote.facts.ts';
import { unmet } from './vote.refusals.ts';

/** Only who holds the office, or acts for it, speaks for its seats; a delegate receives and acknowledges. */
const speaks = ({ viewer, mine }: VoteFacts): boolean => viewer !== null && !viewer.isDelegate && mine > 0;

export const mayCast = (facts: VoteFacts): boolean => speaks(facts) && (facts.method === 'NAMED' || facts.method === 'CONSENT');
export const mayCastSecret = (facts: VoteFacts): boolean => speaks(facts) && facts.method === 'SECRET';

/** The secretariat keeps the record; the chair leads. */
export const mayPreside = ({ viewer, chairs }: VoteFacts): boolean =>
  viewer !== null && !viewer.isDelegate && (hasPower(viewer, 'SECRETARIAT') || chairs);

export const mayCount = (facts: VoteFacts): boolean => facts.method === 'HANDS' && mayPreside(facts);

const notThere = ({ myEligible, isMineRecused }: VoteFacts): Unmet[] =>
  myEligible > 0 ? [] : [unmet(isMineRecused ? 'SEAT_RECUSED' : 'SEAT_ABSENT')];

const over = ({ isOver }: VoteFacts): Unmet[] => (isOver ? [unmet('DEADLINE_PASSED')] : []);

export const castUnmet = (facts: VoteFacts): Unmet[] => [
  ...over(facts),
  ...notThere(facts),
  ...(!facts.rule.mayChange && facts.myEligible > 0 && facts.myVoted >= facts.myEligible ? [unmet('VOTE_IS_FINAL')] : []),
];

export const withdrawUnmet = (facts: VoteFacts): Unmet[] => [
  ...over(facts),
  ...(facts.myVoted === 0 ? [unmet('NOTHING_SAID')] : facts.rule.mayChange ? [] : [unmet('VOTE_IS_FINAL')]),
];

export const castSecretUnmet = (facts: VoteFacts): Unmet[] => [
  ...notThere(facts),
  ...(facts.myEligible > 0 && facts.myVoted >= facts.myEligible ? [unmet('ALREADY_VOTED')] : []),
];

export const closeUnmet = ({ method, isOver, voted, eligible, counts }: VoteFacts): Unmet[] => {
  if (method === 'CONSENT') return isOver || voted >= eligible ? [] : [unmet('DEADLINE_NOT_PASSED')];
  return method === 'HANDS' && counts === null ? [unmet('HANDS_NOT_COUNTED')] : [];
};

export const repeatUnmet = ({ isRepeated, isCorrected }: VoteFacts): Unmet[] => [
  ...(isRepeated ? [unmet('REPEATED')] : []),
  ...(isCorrected ? [unmet('CORRECTED')] : []),
];

/** A vote that had no result for want of a quorum gets none by counting again. */
export const correctUnmet = ({ state, lapse, isCorrected, isRepeated }: VoteFacts): Unmet[] => [
  ...(state === 'LAPSED' && lapse !== 'TIE' ? [unmet('NO_RESULT')] : []),
  ...(isCorrected ? [unmet('CORRECTED')] : []),
  ...(isRepeated ? [unmet('REPEATED')] : []),
];
