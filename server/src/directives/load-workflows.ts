import type { EntityManager } from '@mikro-orm/postgresql';
import { WorkflowDefinition } from './workflow-definition.entity.ts';

/**
 * Makes the default road where there is none: reviewed, confirmed by the advisory council, published to all provinces.
 * So report R3 describes it; the by-laws are not public, so it is marked as a sample until the organisation sets its own.
 */
export const loadWorkflows = async (em: EntityManager): Promise<void> => {
  if ((await em.count(WorkflowDefinition, {})) > 0) return;
  em.create(WorkflowDefinition, {
    kind: null,
    version: 1,
    effectiveFrom: '2014-03-21',
    name: 'بررسی، تأیید شورای مشورتی، ابلاغ به همهٔ استان‌ها (نمونه)',
    isSample: true,
    road: {
      acts: ['submitDirective', 'requestConfirmation', 'publishDirective'],
      confirmedBy: 'ADVISORY',
      publishedTo: 'ALL_PROVINCES',
    },
  });
  await em.flush();
};
