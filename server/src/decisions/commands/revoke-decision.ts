import { DecisionState } from '../decision.enums.ts';
import { step } from '../register/step.ts';

/** The council takes it back. */
export const revokeDecision = step({ name: 'revokeDecision', to: DecisionState.REVOKED, needed: 'REASON_NEEDED' });
