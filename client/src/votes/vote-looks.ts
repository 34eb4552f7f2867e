import type { FunctionalComponent } from 'vue';
import OpenIcon from '~icons/vote';
import CarriedIcon from '~icons/circle-check-big';
import RejectedIcon from '~icons/circle-x';
import LapsedIcon from '~icons/circle-slash';
import WithdrawnIcon from '~icons/undo-2';
import ForIcon from '~icons/circle-check';
import AgainstIcon from '~icons/circle-minus';
import AbstainIcon from '~icons/circle';
import SilentIcon from '~icons/circle-dashed';
import AbsentIcon from '~icons/user-x';
import BoxIcon from '~icons/mail-check';
import type { VoteChoice, VoteSeatFactsFragment, VoteState } from '../gql/votes/graphql.ts';
import type { Tone } from '../kernel/ui/Badge.vue';

interface Look {
  readonly tone: Tone;
  readonly icon: FunctionalComponent;
}

export const stateLooks: Record<VoteState, Look> = {
  OPEN: { tone: 'wait', icon: OpenIcon },
  CARRIED: { tone: 'good', icon: CarriedIcon },
  REJECTED: { tone: 'bad', icon: RejectedIcon },
  LAPSED: { tone: 'neutral', icon: LapsedIcon },
  WITHDRAWN: { tone: 'neutral', icon: WithdrawnIcon },
};

export const choices = ['FOR', 'AGAINST', 'ABSTAIN'] as const satisfies readonly VoteChoice[];

export type Said = VoteChoice | 'SILENT' | 'VOTED' | 'ABSENT' | 'RECUSED';

export const saidLooks: Record<Said, Look> = {
  FOR: { tone: 'good', icon: ForIcon },
  AGAINST: { tone: 'bad', icon: AgainstIcon },
  ABSTAIN: { tone: 'note', icon: AbstainIcon },
  SILENT: { tone: 'neutral', icon: SilentIcon },
  VOTED: { tone: 'accent', icon: BoxIcon },
  ABSENT: { tone: 'neutral', icon: AbsentIcon },
  RECUSED: { tone: 'neutral', icon: AbsentIcon },
};

/** What is known of a seat: its word, that it has one in the box, or why it takes no part. */
export function saidBy({ ballot, presence, hasVoted }: VoteSeatFactsFragment): Said {
  if (ballot) return ballot.choice;
  if (presence === 'ABSENT' || presence === 'RECUSED') return presence;
  return hasVoted ? 'VOTED' : 'SILENT';
}
