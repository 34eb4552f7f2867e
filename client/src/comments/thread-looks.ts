import type { FunctionalComponent } from 'vue';
import AnchoredIcon from '~icons/anchor';
import ResolvedIcon from '~icons/circle-check';
import OpenIcon from '~icons/message-circle';
import AnsweredIcon from '~icons/message-circle-reply';
import MovedIcon from '~icons/move-vertical';
import ReopenedIcon from '~icons/rotate-ccw';
import ApproximateIcon from '~icons/text-search';
import OrphanedIcon from '~icons/unlink';
import type { AnchorState, CommentThreadState } from '../gql/comments/graphql.ts';
import type { Tone } from '../kernel/ui/Badge.vue';

interface Look {
  readonly tone: Tone;
  readonly icon: FunctionalComponent;
}

export const threadStates = ['OPEN', 'ANSWERED', 'REOPENED', 'RESOLVED'] as const satisfies readonly CommentThreadState[];
export const anchorStates = ['ANCHORED', 'MOVED', 'APPROXIMATE', 'ORPHANED'] as const satisfies readonly AnchorState[];

export const threadLooks: Record<CommentThreadState, Look> = {
  OPEN: { tone: 'wait', icon: OpenIcon },
  ANSWERED: { tone: 'note', icon: AnsweredIcon },
  REOPENED: { tone: 'wait', icon: ReopenedIcon },
  RESOLVED: { tone: 'good', icon: ResolvedIcon },
};

/** How sure it is that a conversation stands beside its words. */
export const anchorLooks: Record<AnchorState, Look> = {
  ANCHORED: { tone: 'neutral', icon: AnchoredIcon },
  MOVED: { tone: 'note', icon: MovedIcon },
  APPROXIMATE: { tone: 'wait', icon: ApproximateIcon },
  ORPHANED: { tone: 'bad', icon: OrphanedIcon },
};
