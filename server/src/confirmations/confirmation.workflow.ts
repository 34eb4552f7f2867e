import type { DirectiveFacts } from '../directives/index.ts';
import type { Workflow } from '../kernel/workflow.ts';
import {
  changeUnmet, closeUnmet, confirmUnmet, mayClose, mayPreside, maySpeak, requestUnmet, withdrawUnmet,
} from './confirmation.policy.ts';

export type ConfirmationAct =
  | 'requestConfirmation'
  | 'confirmDirective'
  | 'declineDirective'
  | 'withdrawConfirmation'
  | 'closeConfirmation';

/** The acts that this module adds to those of a directive; all are taken while it is in review. */
export const confirmationWorkflow: Workflow<DirectiveFacts['state'], ConfirmationAct, DirectiveFacts> = {
  requestConfirmation: { from: ['IN_REVIEW'], mayEver: mayPreside, unmet: requestUnmet },
  confirmDirective: { from: ['IN_REVIEW'], mayEver: maySpeak, unmet: confirmUnmet },
  declineDirective: { from: ['IN_REVIEW'], mayEver: maySpeak, unmet: changeUnmet },
  withdrawConfirmation: { from: ['IN_REVIEW'], mayEver: maySpeak, unmet: withdrawUnmet },
  closeConfirmation: { from: ['IN_REVIEW'], mayEver: mayClose, unmet: closeUnmet },
};
