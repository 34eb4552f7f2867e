import type { Command } from '../../kernel/write/command.ts';
import { ThreadState } from '../comment.entity.ts';
import { followWork } from '../comment.work.ts';
import { openThread, tellThread } from '../find-thread.ts';

/** Settles a conversation. It stays readable, and can be opened again with a reason. */
export const resolveComment: Command<{ threadId: string }, { thread: string }> = {
  name: 'resolveComment',
  async run(act, input) {
    const thread = await openThread(act, input.threadId, 'resolveComment');
    act.em.assign(thread, { state: ThreadState.RESOLVED, resolvedBy: act.viewer.personId, resolvedAt: act.now });
    await act.em.flush();
    await followWork(act, thread, []);
    tellThread(act, thread.directive, thread, 'resolveComment');
    return { thread: thread.id };
  },
};
