import type { Act } from '../kernel/write/command.ts';
import { closeWork, openWork, WorkKind } from '../worklist/index.ts';
import { type CommentThread, ThreadState } from './comment.entity.ts';

const reason = {
  fa: 'در یک نظر از شما نام برده‌اند و پاسخ شما را می‌خواهند',
  en: 'You were mentioned in a comment; your answer is asked for',
};

/** A mentioned office has to answer. */
export const askToAnswer = async (act: Act, thread: CommentThread, mentioned: readonly string[]): Promise<void> => {
  const officeIds = mentioned.filter((id) => id !== act.viewer.officeId);
  if (officeIds.length > 0) await openWork(act, { officeIds, kind: WorkKind.ANSWER_COMMENT, objectType: 'CommentThread', objectId: thread.id, reason });
};

/** Whoever has spoken or seen the thread settled has nothing more to answer; those who are mentioned have. */
export const followWork = async (act: Act, thread: CommentThread, mentioned: readonly string[]): Promise<void> => {
  const kind = WorkKind.ANSWER_COMMENT;
  if (thread.state === ThreadState.RESOLVED) return closeWork(act, { kind, objectId: thread.id });
  await closeWork(act, { kind, objectId: thread.id, officeIds: [act.viewer.officeId] });
  await askToAnswer(act, thread, mentioned);
};
