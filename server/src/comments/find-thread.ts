import { LockMode } from '@mikro-orm/core';
import { audienceOf, directiveTopic, type Directive } from '../directives/index.ts';
import { globalId, localId } from '../kernel/global-id.ts';
import { refuse as refuseCommon } from '../kernel/refusals.ts';
import { availableActs } from '../kernel/workflow.ts';
import type { Act } from '../kernel/write/command.ts';
import { CommentThread, ThreadState } from './comment.entity.ts';
import { refuse } from './comment.refusals.ts';
import { threadWorkflow, type ThreadAct } from './comment.workflow.ts';
import { changed } from './comment.changes.ts';

/** The thread of a global id, locked for one of its acts; what the viewer may not see does not exist. */
export const openThread = async (act: Act, threadId: string, name: ThreadAct): Promise<CommentThread> => {
  const id = localId('CommentThread', threadId);
  const path = ['input', 'threadId'];
  const thread = id === null ? null : await act.em.findOne(CommentThread, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!thread) return refuseCommon('NOT_FOUND', { path });
  await act.em.populate(thread, ['directive']);
  const facts = {
    viewer: act.viewer,
    councilId: thread.councilId,
    confirmingCouncilId: thread.confirmingCouncilId ?? null,
    startedByOfficeId: thread.startedByOffice.id,
  };
  const isPossible = availableActs(threadWorkflow, thread.state, facts).some((one) => one.act === name && one.allowed);
  if (isPossible) return thread;
  if (!threadWorkflow[name].mayEver(facts)) return refuseCommon('NOT_ALLOWED', { path });
  return refuse(thread.state === ThreadState.RESOLVED ? 'THREAD_IS_RESOLVED' : 'THREAD_NOT_RESOLVED', { path });
};

/** Who hears of a comment: those who make the text, and nobody else even when it is published. */
const makersOf = (directive: Directive) => ({ councilIds: audienceOf(directive).councilIds ?? [] });

/** Notes an act on a thread in the audit log, the change feed and for those who have the text open. */
export const tellThread = (act: Act, directive: Directive, thread: CommentThread, name: string): void => {
  act.audit({ act: name, objectType: 'CommentThread', objectId: thread.id, after: { state: thread.state, anchorState: thread.anchorState } });
  act.emit({
    kind: changed.COMMENT_CHANGED,
    objectType: 'CommentThread',
    objectId: thread.id,
    audience: makersOf(directive),
    topics: [directiveTopic(directive.id)],
    facts: {
      act: name,
      provisionIds: [globalId('Provision', thread.provision.id)],
      personId: globalId('Person', act.viewer.personId),
      officeId: globalId('Office', act.viewer.officeId),
    },
  });
};
