import { globalId } from '../../kernel/global-id.ts';
import type { ChangeKind } from '../../kernel/feed/change-kinds.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';

/** The topic under which live subscribers hear of one schedule. */
export const scheduleTopic = (scheduleId: string): string => `schedule:${scheduleId}`;

export interface Told {
  readonly kind: ChangeKind;
  /** Name of the mutation. */
  readonly act: string;
  readonly itemId?: string;
  /** For the audit: ids, dates and numbers, never text. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Notes a change of a schedule in the audit log, the change feed and for live subscribers. */
export const tell = (act: Act, schedule: AnnualSchedule, { kind, act: name, itemId, before, after }: Told): void => {
  act.audit({
    act: name, objectType: itemId ? 'ScheduleItem' : 'AnnualSchedule', objectId: itemId ?? schedule.id,
    ...(before ? { before } : {}),
    after: { ...after, planRevision: schedule.planRevision, state: schedule.state },
  });
  act.emit({
    kind, objectType: 'AnnualSchedule', objectId: schedule.id,
    audience: { open: schedule.isOpen, councilIds: [schedule.council.id] },
    topics: [scheduleTopic(schedule.id)],
    facts: {
      act: name, state: schedule.state, planRevision: schedule.planRevision,
      ...(itemId ? { itemId: globalId('ScheduleItem', itemId) } : {}),
      personId: globalId('Person', act.viewer.personId), officeId: globalId('Office', act.viewer.officeId),
    },
  });
};
