import type { ByLawRules } from '../src/councils/index.ts';

/** Directors general of these provinces sat in the advisory council's meeting of report R3 («خراسان» is taken as Razavi). */
export const directorsGeneral = ['IR-09', 'IR-07', 'IR-02', 'IR-06', 'IR-21', 'IR-26', 'IR-11', 'IR-10'];

/** The report does not name the provinces of the four social deputies: these are made up. */
export const socialDeputies = ['IR-01', 'IR-04', 'IR-24', 'IR-08'];

/** The by-laws of the councils are not public: every value here is made up. */
export const byLaw: ByLawRules = {
  confirmation: { base: 'SEATS', majority: { numerator: 1, denominator: 2, inclusive: false }, deadlineDays: 10 },
  acknowledgeWithinDays: { NORMAL: 10, URGENT: 5, VERY_URGENT: 2, IMMEDIATE: 1 },
};
