import type { DirectiveFacts } from '../directives/index.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { mayPublish, owes, publishUnmet, remindUnmet } from './publication.policy.ts';

export type PublicationAct = 'publishDirective' | 'acknowledgeDirective' | 'remindAddressees';

/** In review the act is shown with what is still missing; a text whose road asks no confirmation is published from there. */
export const publicationWorkflow: Workflow<DirectiveFacts['state'], PublicationAct, DirectiveFacts> = {
  publishDirective: { from: ['IN_REVIEW', 'CONFIRMED'], mayEver: mayPublish, unmet: publishUnmet },
  acknowledgeDirective: { from: ['PUBLISHED'], mayEver: owes, unmet: () => [] },
  remindAddressees: { from: ['PUBLISHED'], mayEver: mayPublish, unmet: remindUnmet },
};
