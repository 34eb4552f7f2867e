import type { FunctionalComponent } from 'vue';
import DeliveredIcon from '~icons/mail';
import SeenIcon from '~icons/mail-open';
import AcknowledgedIcon from '~icons/mail-check';
import LateIcon from '~icons/clock-alert';
import type { DeliveryState } from '../gql/publications/graphql.ts';
import type { Tone } from '../kernel/ui/Badge.vue';
import type { MapLook } from '../territories/index.ts';

/** Where a delivery stands for those who look on: overdue is told apart, whatever was seen. */
export type Standing = DeliveryState | 'OVERDUE';

export const standings = ['OVERDUE', 'DELIVERED', 'SEEN', 'ACKNOWLEDGED'] as const satisfies readonly Standing[];

interface Dated {
  readonly state: DeliveryState;
  readonly isOverdue: boolean;
  readonly deliveredAt: string;
  readonly seenAt?: string | null | undefined;
  readonly acknowledgedAt?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
}

export const standingOf = ({ state, isOverdue }: Pick<Dated, 'state' | 'isOverdue'>): Standing => (isOverdue ? 'OVERDUE' : state);

/** When it came to stand so: an instant, or of what is overdue the day it was due. */
export const standingSince = (delivery: Dated): string | null => {
  const since = { OVERDUE: delivery.dueOn, DELIVERED: delivery.deliveredAt, SEEN: delivery.seenAt, ACKNOWLEDGED: delivery.acknowledgedAt };
  return since[standingOf(delivery)] ?? null;
};

export interface StandingLook extends MapLook {
  readonly tone: Tone;
  readonly icon: FunctionalComponent;
  /** Of a tile. */
  readonly fill: string;
}

export const standingLooks: Record<Standing, StandingLook> = {
  OVERDUE: { tone: 'bad', icon: LateIcon, fill: 'bg-bad-soft text-bad border-bad', ground: 'fill-bad-soft', ink: 'text-bad', pattern: 'stripes' },
  DELIVERED: { tone: 'neutral', icon: DeliveredIcon, fill: 'bg-sunken text-ink-soft border-line-strong', ground: 'fill-sunken', ink: 'text-ink-soft', pattern: 'plain' },
  SEEN: { tone: 'note', icon: SeenIcon, fill: 'bg-note-soft text-note border-note', ground: 'fill-note-soft', ink: 'text-note', pattern: 'dots' },
  ACKNOWLEDGED: { tone: 'good', icon: AcknowledgedIcon, fill: 'bg-good-soft text-good border-good', ground: 'fill-good-soft', ink: 'text-good', pattern: 'full' },
};
