import type { EntityManager } from '@mikro-orm/postgresql';
import { generateNKeysBetween } from 'fractional-indexing';
import { Council, CouncilKind } from '../src/councils/index.ts';
import { getKnown } from '../src/kernel/get-known.ts';
import { addDays, type CivilDate } from '../src/kernel/jalali/civil-date.ts';
import { fromJalali, jalaliMonthLength, jalaliYear } from '../src/kernel/jalali/jalali-calendar.ts';
import { compactKey } from '../src/kernel/persian/search-key.ts';
import { tehranDate } from '../src/kernel/jalali/tehran-time.ts';
import type { Appointment, Office } from '../src/people/index.ts';
import { adopt, AnnualSchedule, Approach, ProgressReport, ScheduleItem, ScheduleLink, ScheduleState, scheduleTitle, settlePlan } from '../src/schedules/index.ts';
import { Province } from '../src/territories/index.ts';
import { actAs } from './act-as.ts';
import { type PlannedItem, programmeOf1394 } from './schedule-items.ts';

const dayIn = (year: number, [month, day]: readonly [number, number]): CivilDate =>
  fromJalali({ year, month, day: Math.min(day, jalaliMonthLength(year, month)) });

interface Placed extends PlannedItem {
  readonly parent: Placed | null;
}

const flat = (items: readonly PlannedItem[], parent: Placed | null = null): Placed[] =>
  items.flatMap((item) => {
    const placed = { ...item, parent };
    return [placed, ...flat(item.parts ?? [], placed)];
  });

interface Loading {
  readonly em: EntityManager;
  readonly secretary: Appointment;
  readonly offices: ReadonlyMap<string, Office>;
}

/** Begins a schedule with the sample's items; they are put in at once, for the story of each is of no interest. */
const draft = async ({ em, secretary, offices }: Loading, kind: CouncilKind, year: number): Promise<AnnualSchedule> => {
  const act = await actAs(em, secretary);
  const council = await em.findOneOrFail(Council, { kind });
  const approaches = new Map((await em.findAll(Approach)).map((one) => [one.code, one]));
  const provinces = new Map((await em.findAll(Province)).map((one) => [one.code, one.id]));
  const schedule = em.create(AnnualSchedule, {
    council, jalaliYear: year, title: scheduleTitle(year, council), createdBy: secretary.person.id, createdByOffice: secretary.office.id, createdAt: act.now, changedAt: act.now, isSample: true,
  });
  const items = flat(programmeOf1394);
  const ranks = generateNKeysBetween(null, null, items.length);
  const made = new Map<string, ScheduleItem>();
  items.forEach((one, at) => {
    const approach = one.approach ? getKnown(approaches, one.approach) : null;
    const title = one.title ?? approach?.name ?? '';
    const [first, last] = one.from ? [dayIn(year, one.from), dayIn(year, one.to ?? one.from)] : [null, null];
    const item = em.create(ScheduleItem, {
      schedule, councilId: council.id, parent: one.parent ? getKnown(made, one.parent.key) : null, kind: one.kind, approach, title,
      weight: one.weight, startsOn: first, endsOn: last, description: '', rank: ranks[at] ?? '', searchKey: compactKey(title),
      ownerOffice: one.owner ? getKnown(offices, one.owner).id : null, provinceIds: (one.provinces ?? []).map((code) => getKnown(provinces, code)),
      budgetLine: one.budget ? 'ردیف نمونهٔ ۱۰۱' : null, budget: one.budget ?? null,
    });
    made.set(one.key, item);
  });
  for (const one of items) {
    if (!one.after) continue;
    em.create(ScheduleLink, {
      schedule, councilId: council.id, predecessor: getKnown(made, one.after), successor: getKnown(made, one.key), kind: 'FINISH_TO_START', lagDays: 0,
    });
  }
  await em.flush();
  return schedule;
};

const progressOn = (item: ScheduleItem, day: CivilDate, at: number): number => {
  if (!item.startsOn || !item.endsOn || item.startsOn > day) return 0;
  const isPast = item.endsOn <= day;
  if (item.kind === 'MILESTONE') return isPast ? 100 : 0;
  // Most of what is over is done; every fifth is not, so that something is late.
  if (isPast) return at % 5 === 3 ? 70 : 100;
  const [from, to, now] = [item.startsOn, item.endsOn, day].map((one) => Date.parse(one)) as [number, number, number]; // three in, three out
  return Math.min(95, Math.round(((now - from) / (to - from)) * 10 - (at % 3)) * 10);
};

/** Nobody owes a report on what is done, or on a year that was closed. */
const endWork = (em: EntityManager, { id }: AnnualSchedule, which: string): Promise<unknown> =>
  em.execute(`update work_item set closed_at = now() where closed_at is null and object_id in (select i.id from schedule_item i where i.schedule_id = ? and ${which})`, [id]);

/** Reports, as the owners would have given them until a day. */
const report = async ({ em }: Loading, schedule: AnnualSchedule, day: CivilDate): Promise<void> => {
  const items = await em.find(ScheduleItem, { schedule, ownerOffice: { $ne: null } }, { orderBy: { rank: 'asc' }, populate: ['ownerOffice'] });
  const holders = new Map((await em.execute<{ office: string; person: string }[]>(
    `select office_id as office, person_id as person from appointment where capacity = 'HOLDER' and valid_to is null`)).map((one) => [one.office, one.person]));
  items.forEach((item, at) => {
    const progress = Math.max(0, progressOn(item, day, at));
    if (progress === 0 || !item.ownerOffice) return;
    const asOf = progress === 100 && item.endsOn && item.endsOn < day ? item.endsOn : day;
    Object.assign(item, { progress, doneOn: progress === 100 ? asOf : null, reports: 1 });
    em.create(ProgressReport, {
      item, number: 1, progress, asOf, note: 'گزارش نمونه', at: new Date(`${asOf}T08:00:00Z`),
      person: getKnown(holders, item.ownerOffice.id), office: item.ownerOffice.id,
    });
  });
  await em.flush();
  await endWork(em, schedule, 'i.done_on is not null');
};

const adopted = async (loading: Loading, kind: CouncilKind, year: number, until: CivilDate): Promise<AnnualSchedule> => {
  const schedule = await draft(loading, kind, year);
  const adoptedOn = dayIn(year, [1, 16]);
  const daysAgo = Math.max(0, Math.round((Date.now() - Date.parse(adoptedOn)) / 86_400_000));
  const act = await actAs(loading.em, loading.secretary, daysAgo);
  const found = await loading.em.findOneOrFail(AnnualSchedule, { id: schedule.id });
  await adopt(act, found, null);
  await report(loading, found, until);
  await settlePlan(act, found, []);
  return found;
};

/** The schedule of report R3's year, closed; the same for this year, running; and a draft of the next one. */
export const loadSchedules = async (em: EntityManager, secretary: Appointment, offices: ReadonlyMap<string, Office>): Promise<void> => {
  const loading = { em, secretary, offices };
  const today = tehranDate(new Date());
  const year = jalaliYear(today);
  const past = await adopted(loading, CouncilKind.ADVISORY, 1394, addDays(dayIn(1395, [1, 1]), -1));
  Object.assign(past, { state: ScheduleState.CLOSED, closedOn: dayIn(1395, [1, 20]) });
  await em.flush();
  await endWork(em, past, 'true');
  await adopted(loading, CouncilKind.ADVISORY, year, today);
  await draft(loading, CouncilKind.STRATEGIC, year + 1);
};
