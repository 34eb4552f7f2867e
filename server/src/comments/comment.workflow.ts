import { hasPower, sitsIn, type Viewer } from '../kernel/viewer.ts';
import type { Workflow } from '../kernel/workflow.ts';

export type ThreadStateName = 'OPEN' | 'ANSWERED' | 'RESOLVED' | 'REOPENED';
export type ThreadAct = 'replyToComment' | 'resolveComment' | 'reopenComment';

/** What the rules know of a thread and of who asks. */
export interface ThreadFacts {
  readonly viewer: Viewer | null;
  readonly councilId: string;
  readonly confirmingCouncilId: string | null;
  readonly startedByOfficeId: string;
}

/** Who makes the text speaks of it: its councils, the secretariat, drafting offices, those who monitor. Delegates do not. */
export const mayComment = ({ viewer, councilId, confirmingCouncilId }: Omit<ThreadFacts, 'startedByOfficeId'>): boolean =>
  viewer !== null &&
  !viewer.isDelegate &&
  (sitsIn(viewer, councilId) ||
    sitsIn(viewer, confirmingCouncilId) ||
    hasPower(viewer, 'SECRETARIAT') ||
    hasPower(viewer, 'DRAFT') ||
    hasPower(viewer, 'MONITOR'));

/** Whoever began a thread settles it, and whoever drafts the text. */
const maySettle = (facts: ThreadFacts): boolean =>
  mayComment(facts) &&
  (facts.viewer?.officeId === facts.startedByOfficeId ||
    hasPower(facts.viewer, 'SECRETARIAT') ||
    hasPower(facts.viewer, 'DRAFT') ||
    sitsIn(facts.viewer, facts.councilId));

const nothing = () => [];

export const threadWorkflow: Workflow<ThreadStateName, ThreadAct, ThreadFacts> = {
  replyToComment: { from: ['OPEN', 'ANSWERED', 'REOPENED'], mayEver: mayComment, unmet: nothing },
  resolveComment: { from: ['OPEN', 'ANSWERED', 'REOPENED'], mayEver: maySettle, unmet: nothing },
  reopenComment: { from: ['RESOLVED'], mayEver: mayComment, unmet: nothing },
};

/** The state after a reply: an answer is what somebody else's office says. */
export const stateAfterReply = (state: ThreadStateName, startedByOfficeId: string, officeId: string): ThreadStateName =>
  state === 'RESOLVED' || officeId === startedByOfficeId ? state : 'ANSWERED';
