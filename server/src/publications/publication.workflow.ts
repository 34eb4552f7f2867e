import type { DirectiveFacts } from '../directives/index.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { mayPublish, publishUnmet, remindUnmet } from './publication.policy.ts';

export type PublicationAct = 'publishDirective' | 'remindAddressees';

/** In review the act is shown with what is still missing; a text whose road asks no confirmation is published from there. */
export const publicationWorkflow: Workflow<DirectiveFacts['state'], PublicationAct, DirectiveFacts> = {
  publishDirective: { from: ['IN_REVIEW', 'CONFIRMED'], mayEver: mayPublish, unmet: publishUnmet },
  remindAddressees: { from: ['PUBLISHED'], mayEver: mayPublish, unmet: remindUnmet },
};
