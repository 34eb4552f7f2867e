import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { ThreadState } from '../comment.entity.ts';
import { openThread, tellThread } from '../find-thread.ts';

const longestReason = 2_000;

export interface ReopenFacts {
  readonly threadId: string;
  readonly reason: string;
}

/** Opens a settled conversation again, and says why. */
export const reopenComment: Command<ReopenFacts, { thread: string }> = {
  name: 'reopenComment',
  async run(act, input) {
    const thread = await openThread(act, input.threadId, 'reopenComment');
    const reopenReason = acceptText(input.reason, { path: ['input', 'reason'], limit: longestReason });
    act.em.assign(thread, { state: ThreadState.REOPENED, resolvedBy: null, resolvedAt: null, reopenReason });
    tellThread(act, thread.directive, thread, 'reopenComment');
    return { thread: thread.id };
  },
};
