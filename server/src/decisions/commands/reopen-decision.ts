import { DecisionState } from '../decision.enums.ts';
import { step } from '../register/step.ts';

/** What was called done is not. */
export const reopenDecision = step({ name: 'reopenDecision', to: DecisionState.IN_PROGRESS, needed: 'REASON_NEEDED' });
