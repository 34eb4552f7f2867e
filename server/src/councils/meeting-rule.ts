import { addDays, type CivilDate, daysBetween } from '../kernel/jalali/civil-date.ts';
import type { SeatCapacity } from './seat.entity.ts';

/** More than numerator/denominator of a base, or, when inclusive, at least so much. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly inclusive: boolean;
}

export interface QuorumRule extends Fraction {
  /** Of each of these capacities somebody must be there, whatever the count (نقش‌های لازم). */
  readonly requiredCapacities: readonly SeatCapacity[];
}

export interface MeetingRule {
  /** Whole days between the call and the first day of the meeting. */
  readonly noticeDays: number;
  /** Whether a meeting may be called later, with a reason; it may not when this is absent. */
  readonly mayShortenNotice?: boolean;
  /** What share of the voting seats must be there for a decision. */
  readonly quorum: QuorumRule;
}

/** More than a whole can never be met; a share of nothing decides nothing. */
export const isFraction = ({ numerator, denominator, inclusive }: Fraction): boolean =>
  Number.isInteger(numerator) && Number.isInteger(denominator) && denominator > 0 && denominator <= 1000 && numerator > 0 &&
  (inclusive ? numerator <= denominator : numerator < denominator);

export interface Notice {
  readonly isMet: boolean;
  /** Days that are given, and that the by-law asks for. */
  readonly given: number;
  readonly needed: number;
  /** First day on which a meeting that is called on that day may be held. */
  readonly earliestOn: CivilDate;
}

/** Whether a meeting that is called on one day may begin on another; the day of the call itself is not counted. */
export const noticeOf = ({ noticeDays }: MeetingRule, calledOn: CivilDate, firstDay: CivilDate): Notice => {
  const given = daysBetween(calledOn, firstDay);
  return { isMet: given >= noticeDays, given, needed: noticeDays, earliestOn: addDays(calledOn, noticeDays) };
};
