import type { FunctionalComponent } from 'vue';
import HandoverIcon from '~icons/arrow-right-left';
import ReceiveIcon from '~icons/mail-check';
import ConfirmIcon from '~icons/stamp';
import PublishIcon from '~icons/send';
import AnswerIcon from '~icons/message-circle-question-mark';
import AttendIcon from '~icons/calendar-days';
import SignIcon from '~icons/signature';
import CarryOutIcon from '~icons/list-checks';
import ProgressIcon from '~icons/chart-no-axes-gantt';
import VoteIcon from '~icons/vote';
import type { WorkKind, WorkRowFragment } from '../gql/worklist/graphql.ts';

export const workKinds = ['ACKNOWLEDGE', 'CONFIRM', 'VOTE', 'PUBLISH', 'ANSWER_COMMENT', 'ATTEND', 'SIGN_MINUTES', 'CARRY_OUT', 'REPORT_PROGRESS', 'HAND_OVER'] as const satisfies readonly WorkKind[];

export const workIcons: Record<WorkKind, FunctionalComponent> = {
  ACKNOWLEDGE: ReceiveIcon,
  CONFIRM: ConfirmIcon,
  VOTE: VoteIcon,
  PUBLISH: PublishIcon,
  ANSWER_COMMENT: AnswerIcon,
  ATTEND: AttendIcon,
  SIGN_MINUTES: SignIcon,
  CARRY_OUT: CarryOutIcon,
  REPORT_PROGRESS: ProgressIcon,
  HAND_OVER: HandoverIcon,
};

/** Where the work is done: what it is about has one page, on which the one next act stands. */
export function workPlace({ directive, commentThread, vote, scheduleItem, handover, meeting }: WorkRowFragment): string {
  if (handover) return `/handovers/${handover.id}`;
  if (meeting) return `/meetings/${meeting.id}`;
  if (vote) return `/votes/${vote.id}`;
  if (commentThread) return `/directives/${commentThread.directive.id}?thread=${commentThread.id}#${commentThread.provision.id}`;
  if (scheduleItem) return `/schedules/${scheduleItem.schedule.id}?item=${scheduleItem.id}`;
  return directive ? `/directives/${directive.id}` : '/';
}
