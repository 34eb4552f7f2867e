import type { FunctionalComponent } from 'vue';
import DeliveredIcon from '~icons/mail';
import SeenIcon from '~icons/mail-open';
import AcknowledgedIcon from '~icons/mail-check';
import LateIcon from '~icons/clock-alert';
import type { DeliveryState } from '../gql/publications/graphql.ts';
import type { Tone } from '../kernel/ui/Badge.vue';

/** Where a delivery stands for those who look on: overdue is told apart, whatever was seen. */
export type Standing = DeliveryState | 'OVERDUE';

export const standings = ['OVERDUE', 'DELIVERED', 'SEEN', 'ACKNOWLEDGED'] as const satisfies readonly Standing[];

export const standingOf = ({ state, isOverdue }: { readonly state: DeliveryState; readonly isOverdue: boolean }): Standing =>
  isOverdue ? 'OVERDUE' : state;

export const standingLooks: Record<Standing, { readonly tone: Tone; readonly icon: FunctionalComponent; readonly fill: string }> = {
  OVERDUE: { tone: 'bad', icon: LateIcon, fill: 'bg-bad-soft text-bad border-bad' },
  DELIVERED: { tone: 'neutral', icon: DeliveredIcon, fill: 'bg-sunken text-ink-soft border-line-strong' },
  SEEN: { tone: 'note', icon: SeenIcon, fill: 'bg-note-soft text-note border-note' },
  ACKNOWLEDGED: { tone: 'good', icon: AcknowledgedIcon, fill: 'bg-good-soft text-good border-good' },
};
