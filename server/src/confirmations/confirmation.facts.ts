import type { DirectiveFacts } from '../directives/index.ts';
import { countsOf, decide, type Outcome, judge, sayResult, type Tally, type ToldVote } from '../votes/index.ts';
import type { Language } from '../kernel/viewer.ts';

/** Something for which votes in favour do not all hold any more: a provision, or (without a name) the title. */
export interface Loosened {
  readonly name: string | null;
  readonly confirmed: number;
}

/** What the rules know of the current vote on a directive: what the votes say of it, and what holds of the text as it is now. */
export interface RoundFacts extends ToldVote {
  readonly loosened: readonly Loosened[];
  /** Own seats whose confirmation holds for all that is there now. */
  readonly myCurrent: number;
}

export const extensionName = 'confirmations';

/** Null when confirmation was never requested, or the viewer may not know. */
export const roundOf = (facts: DirectiveFacts): RoundFacts | null =>
  (facts.more[extensionName] as RoundFacts | null | undefined) ?? null; // the shape is that of confirmation-facts.sql.ts

/** The votes as they hold for the text as it is now, whenever they were given. */
export const tallyOf = (round: RoundFacts): Tally => {
  const counts = countsOf(round);
  const { seats, eligible, holding } = round;
  return { seats, eligible, inFavour: holding ?? 0, against: counts?.against ?? 0, abstained: counts?.abstained ?? 0 };
};

export const outcomeOf = (round: RoundFacts): Outcome => judge(round.rule, tallyOf(round));

/** Whether what the council has decided is said of the text as it is now. */
export const stillHolds = (round: RoundFacts): boolean =>
  round.state === 'CARRIED' && decide(round.rule, tallyOf(round), round.counts?.chair ?? null) === 'CARRIED';

export const sayHolding = (round: RoundFacts, language: Language): string => sayResult(round.rule, tallyOf(round), language);
