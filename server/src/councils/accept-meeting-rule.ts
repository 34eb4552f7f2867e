import { refuse } from './council.refusals.ts';
import { isFraction, type MeetingRule } from './meeting-rule.ts';
import { SeatCapacity } from './seat.entity.ts';

const longestNotice = 366;

/** The rule as it is kept: each capacity once, in the order of the enum. */
export const acceptMeetingRule = ({ noticeDays, mayShortenNotice, quorum }: MeetingRule): MeetingRule => {
  if (!Number.isInteger(noticeDays) || noticeDays < 0 || noticeDays > longestNotice) {
    refuse('NOTICE_OUT_OF_RANGE', { path: ['input', 'meeting', 'noticeDays'] });
  }
  const { numerator, denominator, inclusive } = quorum;
  if (!isFraction(quorum)) refuse('QUORUM_MALFORMED', { path: ['input', 'meeting', 'quorum', 'numerator'] });
  const requiredCapacities = Object.values(SeatCapacity).filter((capacity) => quorum.requiredCapacities.includes(capacity));
  return { noticeDays, mayShortenNotice: mayShortenNotice ?? false, quorum: { numerator, denominator, inclusive, requiredCapacities } };
};
