import { DecisionState } from '../decision.enums.ts';
import { step } from '../register/step.ts';

/** The owner says that it is done, and what shows it. */
export const completeDecision = step({ name: 'completeDecision', to: DecisionState.DONE, needed: 'EVIDENCE_NEEDED' });
