import type { Workflow } from '../kernel/workflow.ts';
import type { Viewer } from '../kernel/viewer.ts';

export type DeliveryState = 'DELIVERED' | 'SEEN' | 'ACKNOWLEDGED';
export type DeliveryAct = 'markSeen' | 'acknowledgeDirective';

export interface DeliveryFacts {
  readonly viewer: Viewer | null;
  readonly officeId: string;
  readonly kind: 'ORIGINAL' | 'COPY';
}

/** Whoever acts for the office may: who holds it, who acts for it, and an appointed delegate. */
const isMine = ({ viewer, officeId }: DeliveryFacts): boolean => viewer?.officeId === officeId;

export const deliveryWorkflow: Workflow<DeliveryState, DeliveryAct, DeliveryFacts> = {
  markSeen: { from: ['DELIVERED'], mayEver: isMine, unmet: () => [] },
  acknowledgeDirective: {
    from: ['DELIVERED', 'SEEN'],
    mayEver: (facts) => isMine(facts) && facts.kind === 'ORIGINAL',
    unmet: () => [],
  },
};
