import { LockMode } from '@mikro-orm/core';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { AnnualSchedule } from '../annual-schedule.entity.ts';
import { findItem, refreshed } from '../drafting/find-item.ts';
import { requireAct } from '../drafting/open-schedule.ts';
import { settlePlan } from '../drafting/settle-plan.ts';
import { tell } from '../drafting/tell.ts';
import { outlineOf } from '../plan/outline.ts';
import { isSummed } from '../plan/weights.ts';
import { ProgressReport } from '../progress-report.entity.ts';
import { changed } from '../schedule.changes.ts';
import type { ScheduleItem } from '../schedule-item.entity.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import type { ReportProgressInput } from '../schedule.inputs.ts';
import { mayReport } from '../schedule.policy.ts';
import { refuse } from '../schedule.refusals.ts';

const done = 100;

const acceptProgress = (item: ScheduleItem, { items }: ScheduleFacts, progress: number, note: string): void => {
  const path = ['input', 'progress'];
  if (!Number.isInteger(progress) || progress < 0 || progress > done) refuse('PROGRESS_OUT_OF_RANGE', { path });
  if (isSummed(outlineOf(items), item.id)) refuse('PROGRESS_IS_SUMMED', { path: ['input', 'itemId'] });
  if (item.kind === 'MILESTONE' && progress !== 0 && progress !== done) refuse('MILESTONE_IS_DONE_OR_NOT', { path });
  if (progress < item.progress && note === '') refuse('PROGRESS_FALLS', { path: ['input', 'note'], parameters: { before: item.progress } });
};

const expectReports = (item: ScheduleItem, expected: number): void => {
  if (item.reports === expected) return;
  const { reports, progress, doneOn } = item;
  refuse('STALE_REVISION', { path: ['input', 'expectedReports'], details: { reports, theirs: { progress, doneOn } } });
};

const write = (act: Act, item: ScheduleItem, progress: number, asOf: string, note: string): ProgressReport => {
  Object.assign(item, { progress, doneOn: progress === done ? asOf : null, reports: item.reports + 1 });
  return act.em.create(ProgressReport, {
    item, number: item.reports, progress, asOf, note, at: act.now, person: act.viewer.personId, office: act.viewer.officeId,
  });
};

/** Notes how far an activity or a milestone has come. The owner's office may not write the plan, so it is done by rule. */
export const reportProgress: Command<ReportProgressInput, { report: string; item: string; schedule: string }> = {
  name: 'reportProgress',
  async run(act, input) {
    const item = await findItem(act, input.itemId, ['input', 'itemId']);
    const { schedule } = item;
    await requireAct(act, schedule, 'reportProgress');
    if (!mayReport(act.viewer, item.ownerOffice?.id ?? null)) refuseCommon('NOT_ALLOWED');
    const note = acceptText(input.note, { path: ['input', 'note'], limit: 2_000, mayBeEmpty: true }).trim();
    const asOf = input.asOf ?? act.today;
    if (asOf > act.today) refuse('DATE_IN_FUTURE', { path: ['input', 'asOf'] });
    const report = await byRule(act, async () => {
      await act.em.findOneOrFail(AnnualSchedule, { id: schedule.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      const facts = await requireAct(act, schedule, 'reportProgress');
      await refreshed(act, item, ['input', 'itemId']);
      expectReports(item, input.expectedReports);
      acceptProgress(item, facts, input.progress, note);
      const written = write(act, item, input.progress, asOf, note);
      await settlePlan(act, schedule, ['input', 'itemId']);
      return written;
    });
    if (input.progress === done) await closeWork(act, { kind: WorkKind.REPORT_PROGRESS, objectId: item.id });
    tell(act, schedule, {
      kind: changed.SCHEDULE_PLAN_CHANGED, act: 'reportProgress', itemId: item.id,
      after: { reportId: report.id, progress: input.progress, asOf, noteLength: note.length },
    });
    return { report: report.id, item: item.id, schedule: schedule.id };
  },
};
