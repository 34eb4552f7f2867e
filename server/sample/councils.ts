import { type ByLawRules, type CouncilKind, type MeetingRule, SeatCapacity } from '../src/councils/index.ts';

/** Directors general of these provinces sat in the advisory council's meeting of report R3 («خراسان» is taken as Razavi). */
export const directorsGeneral = ['IR-09', 'IR-07', 'IR-02', 'IR-06', 'IR-21', 'IR-26', 'IR-11', 'IR-10'];

/** The report does not name the provinces of the four social deputies: these are made up. */
export const socialDeputies = ['IR-01', 'IR-04', 'IR-24', 'IR-08'];

const { CHAIR, SECRETARY } = SeatCapacity;

/** Made up, as all of a by-law. The strategic council is small and wants most of its members there. */
const meetings: Readonly<Record<CouncilKind, MeetingRule>> = {
  ADVISORY: { noticeDays: 10, mayShortenNotice: true, quorum: { numerator: 1, denominator: 2, inclusive: false, requiredCapacities: [CHAIR, SECRETARY] } },
  STRATEGIC: { noticeDays: 7, mayShortenNotice: true, quorum: { numerator: 2, denominator: 3, inclusive: true, requiredCapacities: [CHAIR] } },
};

/** The by-laws of the councils are not public: every value here is made up. */
export const byLawOf = (kind: CouncilKind): ByLawRules => ({
  confirmation: { base: 'SEATS', majority: { numerator: 1, denominator: 2, inclusive: false }, deadlineDays: 10 },
  vote: {
    base: 'PRESENT', majority: { numerator: 1, denominator: 2, inclusive: false }, tie: 'CHAIR_DECIDES', mayChange: true,
    quorumLost: 'LAPSE', secretMinimum: 5, silence: 'SILENCE', consentDays: 7,
  },
  acknowledgeWithinDays: { NORMAL: 10, URGENT: 5, VERY_URGENT: 2, IMMEDIATE: 1 },
  meeting: meetings[kind],
  schedule: { revisionNeedsVote: { scope: true, weights: true, budget: true, slipDays: 30 } },
});

/** Which days its offices keep free is not public either; many close on Thursdays too. */
export const workWeek = { freeDays: ['THURSDAY' as const, 'FRIDAY' as const], source: 'نمونه' };
