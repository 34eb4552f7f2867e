import { guardOf } from '../../directives/index.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Comment, ThreadState } from '../comment.entity.ts';
import type { ReplyToCommentInput } from '../comment.inputs.ts';
import { followWork } from '../comment.work.ts';
import { stateAfterReply } from '../comment.workflow.ts';
import { openThread, tellThread } from '../find-thread.ts';
import { acceptMentions } from '../mentions.ts';
import { longestComment } from './add-comment.ts';

/** Adds to a conversation; what another office says is an answer. */
export const replyToComment: Command<ReplyToCommentInput, { thread: string; comment: string }> = {
  name: 'replyToComment',
  async run(act, input) {
    const thread = await openThread(act, input.threadId, 'replyToComment');
    const { directive } = thread;
    const body = acceptText(input.body, { path: ['input', 'body'], limit: longestComment });
    const mentionedOfficeIds = await acceptMentions(act, directive, input.mentionedOfficeIds ?? []);
    const { personId, officeId } = act.viewer;
    thread.state = ThreadState[stateAfterReply(thread.state, thread.startedByOffice.id, officeId)];
    const comment = act.em.create(Comment, {
      ...guardOf(directive), directive, thread, body, author: personId, office: officeId, at: act.now, mentionedOfficeIds,
    });
    await act.em.flush();
    await followWork(act, thread, mentionedOfficeIds);
    tellThread(act, directive, thread, 'replyToComment');
    return { thread: thread.id, comment: comment.id };
  },
};
