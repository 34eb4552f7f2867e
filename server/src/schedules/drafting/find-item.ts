import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { refuse } from '../schedule.refusals.ts';

/** The item of a global id with its schedule, as the viewer may see them. */
export const findItem = async (act: Act, globalId: string, path: readonly string[]): Promise<ScheduleItem> => {
  const id = localId('ScheduleItem', globalId);
  const found = id === null ? null : await act.em.findOne(ScheduleItem, { id }, { populate: ['schedule'] });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

/** After the schedule is locked: the item as it is now, standing. */
export const refreshed = async (act: Act, item: ScheduleItem, path: readonly string[]): Promise<ScheduleItem> => {
  await act.em.refresh(item);
  return item.removedAt ? refuse('ITEM_REMOVED', { path }) : item;
};

/** A standing item of the same schedule; null for null. */
export const itemIn = async (act: Act, schedule: AnnualSchedule, globalId: string | null | undefined, path: readonly string[]): Promise<ScheduleItem | null> => {
  if (globalId === null || globalId === undefined) return null;
  const item = await findItem(act, globalId, path);
  if (item.schedule.id !== schedule.id) refuse('OTHER_SCHEDULE', { path });
  return item.removedAt ? refuse('ITEM_REMOVED', { path }) : item;
};

/** Refuses unless the item is as the caller saw it, and tells what it is now. */
export const expectItemRevision = (item: ScheduleItem, expected: number): void => {
  if (item.revision === expected) return;
  const { revision, title, weight, startsOn, endsOn } = item;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision, theirs: { title, weight, startsOn, endsOn } } });
};
