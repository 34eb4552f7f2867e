import type { Unmet } from '../kernel/refusal.ts';
import { availableActs, type Available, type Workflow } from '../kernel/workflow.ts';
import { mayLead } from '../meetings/index.ts';
import { unmet } from './decision.refusals.ts';
import type { MinutesFacts, SignerCapacity } from './minutes.facts.ts';

/** Each act is named as its mutation; all are acts on a meeting. */
export type MinutesAct = 'draftMinutes' | 'reviseMinutesPart' | 'redrawMinutes' | 'signMinutes' | 'returnMinutes' | 'addMinutesAddendum';

const leads = ({ viewer, leaderOfficeIds }: MinutesFacts): boolean => mayLead(viewer, leaderOfficeIds);
const signs = ({ viewer, mySeats }: MinutesFacts): boolean => viewer !== null && !viewer.isDelegate && mySeats.length > 0;

/** Whoever signs, signs what stands; so nothing changes while a signature does. */
const unsigned = ({ signed }: MinutesFacts): Unmet[] => (signed.length > 0 ? [unmet('MINUTES_BEING_SIGNED')] : []);
const nothing = () => [];

/** The capacities in which the viewer has still to sign. */
export const toSign = ({ mySeats, signed }: MinutesFacts): SignerCapacity[] => mySeats.filter((capacity) => !signed.includes(capacity));

/** CLOSED → MINUTES_DRAFTED → CONFIRMED, once the chair and the secretary have signed the same hash. */
export const minutesWorkflow: Workflow<MinutesFacts['state'], MinutesAct, MinutesFacts> = {
  draftMinutes: { from: ['CLOSED'], mayEver: leads, unmet: nothing },
  reviseMinutesPart: { from: ['MINUTES_DRAFTED'], mayEver: leads, unmet: unsigned },
  redrawMinutes: { from: ['MINUTES_DRAFTED'], mayEver: leads, unmet: unsigned },
  signMinutes: { from: ['MINUTES_DRAFTED'], mayEver: signs, unmet: (facts) => (toSign(facts).length === 0 ? [unmet('SIGNED_ALREADY')] : []) },
  returnMinutes: { from: ['MINUTES_DRAFTED'], mayEver: leads, unmet: ({ signed }) => (signed.length === 0 ? [unmet('NOT_SIGNED_YET')] : []) },
  addMinutesAddendum: { from: ['CONFIRMED'], mayEver: leads, unmet: nothing },
};

export const minutesActsOf = (facts: MinutesFacts): Available<MinutesAct>[] => availableActs(minutesWorkflow, facts.state, facts);
