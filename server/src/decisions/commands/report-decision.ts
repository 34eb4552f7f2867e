import { DecisionState } from '../decision.enums.ts';
import { step } from '../register/step.ts';

/** The owner tells how far it has come. */
export const reportDecision = step({ name: 'reportDecision', to: DecisionState.IN_PROGRESS, needed: 'EVIDENCE_NEEDED' });
