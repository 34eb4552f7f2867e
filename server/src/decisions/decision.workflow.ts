import { availableActs, type Available, type Workflow } from '../kernel/workflow.ts';
import type { Unmet } from '../kernel/refusal.ts';
import { mayLead } from '../meetings/index.ts';
import type { DecisionFacts, State } from './decision.facts.ts';
import { unmet } from './decision.refusals.ts';

/** Each act is named as its mutation. */
export type DecisionAct = 'reviseDecision' | 'recordDecisionEvent' | 'reportDecision' | 'completeDecision' | 'reopenDecision' | 'revokeDecision';

const leads = ({ viewer, leaderOfficeIds }: DecisionFacts): boolean => mayLead(viewer, leaderOfficeIds);
const carriesOut = (facts: DecisionFacts): boolean =>
  leads(facts) || (facts.viewer !== null && !facts.viewer.isDelegate && facts.viewer.officeId === facts.ownerId);

const ownerUnmet = ({ ownerId }: DecisionFacts): Unmet[] => (ownerId === null ? [unmet('NO_OWNER')] : []);
const eventUnmet = ({ waitsForEvent }: DecisionFacts): Unmet[] => (waitsForEvent ? [] : [unmet('NO_EVENT')]);
const nothing = () => [];

const going: readonly State[] = ['OPEN', 'IN_PROGRESS'];

/** OPEN → IN_PROGRESS → DONE, or REVOKED; what was called done too early is opened again. */
export const decisionWorkflow: Workflow<State, DecisionAct, DecisionFacts> = {
  reviseDecision: { from: going, mayEver: leads, unmet: nothing },
  recordDecisionEvent: { from: going, mayEver: carriesOut, unmet: eventUnmet },
  reportDecision: { from: going, mayEver: carriesOut, unmet: ownerUnmet },
  completeDecision: { from: going, mayEver: carriesOut, unmet: ownerUnmet },
  reopenDecision: { from: ['DONE'], mayEver: leads, unmet: nothing },
  revokeDecision: { from: going, mayEver: leads, unmet: nothing },
};

export const actsOf = (facts: DecisionFacts): Available<DecisionAct>[] => availableActs(decisionWorkflow, facts.state, facts);
