import type { ConfirmationRule } from '../councils/index.ts';
import type { DirectiveFacts } from '../directives/index.ts';
import type { Tally } from './majority.ts';

/** Something whose confirmations do not all hold any more: a provision, or (without a name) the title. */
export interface Loosened {
  readonly name: string | null;
  readonly confirmed: number;
}

/** What the rules know of the current round of a directive. */
export interface RoundFacts {
  readonly id: string;
  readonly state: 'OPEN' | 'CONFIRMED' | 'CLOSED';
  /** Whether the end of the last day in Tehran has passed. */
  readonly isOver: boolean;
  readonly rule: ConfirmationRule;
  readonly seats: number;
  /** Seats that have confirmed, whether or not for all that is there now. */
  readonly confirmers: number;
  readonly declined: number;
  /** Confirmations that hold for the provision that has the fewest. */
  readonly confirmed: number;
  readonly loosened: readonly Loosened[];
  /** Seats of the viewer's office; how many have spoken; how many have confirmed all that is there now. */
  readonly mySeats: number;
  readonly mySpoken: number;
  readonly myCurrent: number;
}

export const extensionName = 'confirmations';

/** Null when confirmation was never requested, or the viewer may not know. */
export const roundOf = (facts: DirectiveFacts): RoundFacts | null =>
  (facts.more[extensionName] as RoundFacts | null | undefined) ?? null; // the shape is that of confirmation-facts.sql.ts

export const tallyOf = ({ seats, confirmed, declined }: RoundFacts): Tally => ({ seats, confirmed, declined });
