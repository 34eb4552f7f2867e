import { generateNKeysBetween } from 'fractional-indexing';
import { Council } from '../../councils/index.ts';
import { localId } from '../../kernel/global-id.ts';
import { fromJalali } from '../../kernel/jalali/jalali-calendar.ts';
import { toPersianDigits } from '../../kernel/persian/digits.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { AnnualSchedule } from '../annual-schedule.entity.ts';
import { Approach } from '../approach.entity.ts';
import { itemSearchKey } from '../drafting/accept-item.ts';
import { recordChange, recorded } from '../drafting/record-change.ts';
import { tell } from '../drafting/tell.ts';
import { whole } from '../plan/weights.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleItem } from '../schedule-item.entity.ts';
import { ItemChange } from '../schedule.enums.ts';
import type { DraftScheduleInput } from '../schedule.inputs.ts';
import { mayPlan } from '../schedule.policy.ts';
import { refuse } from '../schedule.refusals.ts';

const years = { first: 1300, last: 1500 };

const councilOf = async (act: Act, globalId: string): Promise<Council> => {
  const path = ['input', 'councilId'];
  const id = localId('Council', globalId);
  const council = id === null ? null : await act.em.findOne(Council, { id });
  if (!council) return refuseCommon('NOT_FOUND', { path });
  return mayPlan(act.viewer, council.id) ? council : refuse('COUNCIL_NOT_YOURS', { path });
};

/** Whole weights as equal as they can be that add up to 100: 17, 17, 17, 17, 16, 16. */
const equalWeights = (count: number): number[] => {
  const share = Math.floor(whole / count);
  return Array.from({ length: count }, (_, at) => share + (at < whole - share * count ? 1 : 0));
};

/** One item for each approach that is used on the year's first day; before there were any, for those used first. */
const addApproaches = async (act: Act, schedule: AnnualSchedule): Promise<void> => {
  const nowruz = fromJalali({ year: schedule.jalaliYear, month: 1, day: 1 });
  const all = await act.em.find(Approach, { $or: [{ validTo: null }, { validTo: { $gt: nowruz } }] }, { orderBy: { place: 'asc' } });
  const approaches = all.filter(({ validFrom }) => validFrom <= nowruz);
  const weights = equalWeights(approaches.length);
  const ranks = generateNKeysBetween(null, null, approaches.length);
  approaches.forEach((approach, at) => {
    const item = act.em.create(ScheduleItem, {
      schedule, councilId: schedule.council.id, kind: 'APPROACH', approach, title: approach.name, weight: weights[at] ?? 0, rank: ranks[at] ?? '',
      searchKey: itemSearchKey(approach.name, null),
    });
    recordChange(act, item, { change: ItemChange.ADDED, reason: null, after: recorded(item) });
  });
};

/** As letters call it. */
export const scheduleTitle = (year: number, { name }: Pick<Council, 'name'>): string => `برنامهٔ زمان‌بندی سالانهٔ ${toPersianDigits(year)}، ${name}`;

/** Begins the schedule of a council for a year; a year has one. */
export const draftSchedule: Command<DraftScheduleInput, { schedule: string }> = {
  name: 'draftSchedule',
  async run(act, { councilId, jalaliYear, withApproaches }) {
    const council = await councilOf(act, councilId);
    const path = ['input', 'jalaliYear'];
    if (!Number.isInteger(jalaliYear) || jalaliYear < years.first || jalaliYear > years.last) refuse('YEAR_OUT_OF_RANGE', { path });
    await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`schedule:${council.id}:${jalaliYear}`]);
    const standing = await act.em.findOne(AnnualSchedule, { council, jalaliYear });
    if (standing) refuse('SCHEDULE_EXISTS', { path, parameters: { year: String(jalaliYear) } });
    const schedule = act.em.create(AnnualSchedule, {
      council, jalaliYear, title: scheduleTitle(jalaliYear, council), createdBy: act.viewer.personId, createdByOffice: act.viewer.officeId, createdAt: act.now, changedAt: act.now,
    });
    if (withApproaches) await addApproaches(act, schedule);
    tell(act, schedule, { kind: changed.SCHEDULE_CHANGED, act: 'draftSchedule', after: { councilId: council.id, jalaliYear } });
    return { schedule: schedule.id };
  },
};
