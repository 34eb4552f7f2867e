import type { FunctionalComponent } from 'vue';
import AdoptedIcon from '~icons/circle-check';
import ClosedIcon from '~icons/archive';
import DraftIcon from '~icons/pencil-line';
import ProposedIcon from '~icons/vote';
import RevisedIcon from '~icons/rotate-ccw';
import type { ScheduleItemKind, ScheduleLinkKind, ScheduleState } from '../gql/schedules/graphql.ts';
import type { Tone } from '../kernel/ui/Badge.vue';

export const scheduleStates = ['DRAFT', 'PROPOSED', 'ADOPTED', 'REVISED', 'CLOSED'] as const satisfies readonly ScheduleState[];

export const stateLooks: Record<ScheduleState, { readonly icon: FunctionalComponent; readonly tone: Tone }> = {
  DRAFT: { icon: DraftIcon, tone: 'neutral' },
  PROPOSED: { icon: ProposedIcon, tone: 'wait' },
  ADOPTED: { icon: AdoptedIcon, tone: 'good' },
  REVISED: { icon: RevisedIcon, tone: 'note' },
  CLOSED: { icon: ClosedIcon, tone: 'neutral' },
};

export const itemKinds = ['APPROACH', 'GOAL', 'PROGRAMME', 'ACTIVITY', 'MILESTONE'] as const satisfies readonly ScheduleItemKind[];
export const linkKinds = ['FINISH_TO_START', 'START_TO_START', 'FINISH_TO_FINISH'] as const satisfies readonly ScheduleLinkKind[];

/** The kinds that may stand under one; the server decides. */
export const kindsUnder = (kind: ScheduleItemKind | null): readonly ScheduleItemKind[] =>
  kind === null ? ['APPROACH'] : itemKinds.slice(itemKinds.indexOf(kind) + 1);

export const hasDates = (kind: ScheduleItemKind): boolean => kind === 'ACTIVITY' || kind === 'MILESTONE';
