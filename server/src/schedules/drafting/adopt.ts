import { byRule } from '../../kernel/write/by-rule.ts';
import type { Act } from '../../kernel/write/command.ts';
import { openWork, WorkKind } from '../../worklist/index.ts';
import type { AnnualSchedule } from '../annual-schedule.entity.ts';
import { changed } from '../schedule.changes.ts';
import { ScheduleBaseline } from '../schedule-baseline.entity.ts';
import { ScheduleState } from '../schedule.enums.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import { factsOf } from './open-schedule.ts';
import { tell } from './tell.ts';

const freeze = async (act: Act, schedule: AnnualSchedule, voteId: string | null): Promise<ScheduleBaseline> => {
  const number = (await act.em.count(ScheduleBaseline, { scheduleId: schedule.id })) + 1;
  const baseline = act.em.create(ScheduleBaseline, { scheduleId: schedule.id, number, adoptedOn: act.today, frozenAt: act.now, voteId });
  await act.em.flush();
  await act.em.execute(
    `insert into baseline_item (baseline_id, item_id, kind, title, weight, starts_on, ends_on, budget, owner_office_id)
     select ?, id, kind, title, weight, starts_on, ends_on, budget, owner_office_id from schedule_item where schedule_id = ? and removed_at is null`,
    [baseline.id, schedule.id],
  );
  return baseline;
};

/** What was adopted is open to everybody, with its history. */
const open = async (act: Act, schedule: AnnualSchedule): Promise<void> => {
  schedule.isOpen = true;
  for (const table of ['schedule_item', 'schedule_link', 'schedule_item_revision']) {
    await act.em.execute(`update ${table} set is_open = true where schedule_id = ? and not is_open`, [schedule.id]);
  }
};

const reason = {
  fa: 'این فعالیت در برنامهٔ مصوب با شماست؛ پیشرفت آن را تا پایان مهلت گزارش کنید.',
  en: 'This activity of the adopted schedule is yours; report its progress until it is done.',
};

/** Each activity that is not done becomes work of the office that answers for it, due on its last day. */
const oblige = async (act: Act, { items }: ScheduleFacts): Promise<void> => {
  for (const { id, kind, ownerOfficeId, doneOn, endsOn } of items) {
    if (kind !== 'ACTIVITY' || ownerOfficeId === null || doneOn !== null) continue;
    await openWork(act, { officeIds: [ownerOfficeId], kind: WorkKind.REPORT_PROGRESS, objectType: 'ScheduleItem', objectId: id, reason, dueOn: endsOn });
  }
};

/** What follows by rule when the council has carried a proposed schedule: baseline, openness, obligations. */
export const adopt = (act: Act, schedule: AnnualSchedule, voteId: string | null): Promise<void> =>
  byRule(act, async () => {
    const facts = await factsOf(act, schedule);
    const before = { state: schedule.state };
    schedule.baseline = await freeze(act, schedule, voteId);
    Object.assign(schedule, { state: ScheduleState.ADOPTED, revision: schedule.revision + 1, changedAt: act.now });
    await open(act, schedule);
    await oblige(act, facts);
    tell(act, schedule, { kind: changed.SCHEDULE_CHANGED, act: 'adoptSchedule', before, after: { voteId, baseline: schedule.baseline.number } });
  });
