import './extend.ts';
import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { Approach } from './approach.entity.ts';
import { ProgressReport } from './progress-report.entity.ts';
import { BaselineItem, ScheduleBaseline } from './schedule-baseline.entity.ts';
import { AnnualScheduleFields, CouncilSchedules, ScheduleItemFields } from './schedule.fields.ts';
import { ScheduleItemRevisionFields } from './schedule-history.fields.ts';
import { ScheduleItem } from './schedule-item.entity.ts';
import { ScheduleItemRevision } from './schedule-item-revision.entity.ts';
import { ScheduleLink } from './schedule-link.entity.ts';
import { ScheduleQueries } from './schedule.queries.ts';
import { ScheduleResolver } from './schedule.resolver.ts';
import { ScheduleSubscription } from './schedule.subscription.ts';
import { scheduleWorkflow } from './schedule.workflow.ts';
import { WorkbookResolver } from './workbook.resolver.ts';
import { WorkItemScheduleItem } from './work-item.fields.ts';

export { addScheduleItem } from './commands/add-schedule-item.ts';
export { draftSchedule, scheduleTitle } from './commands/draft-schedule.ts';
export { linkScheduleItems } from './commands/link-schedule-items.ts';
export { proposeSchedule } from './commands/propose-schedule.ts';
export { reportProgress } from './commands/report-progress.ts';
export { reviseScheduleItem } from './commands/revise-schedule-item.ts';
export { adopt } from './drafting/adopt.ts';
export { settlePlan } from './drafting/settle-plan.ts';
export { loadApproaches } from './load-approaches.ts';
export { type ItemKind, ScheduleState } from './schedule.enums.ts';
export { AnnualSchedule, Approach, ProgressReport, ScheduleItem, ScheduleLink };

declareSubject({ type: 'AnnualSchedule', table: 'annual_schedule', title: 'title' });
declareSubject({ type: 'ScheduleItem', table: 'schedule_item', title: 'title' });

export const schedulesModule: Module = {
  name: 'schedules',
  entities: [Approach, ScheduleBaseline, BaselineItem, AnnualSchedule, ScheduleItem, ScheduleLink, ScheduleItemRevision, ProgressReport],
  resolvers: [
    ScheduleResolver, WorkbookResolver, ScheduleQueries, AnnualScheduleFields, ScheduleItemFields, ScheduleItemRevisionFields, CouncilSchedules, ScheduleSubscription, WorkItemScheduleItem,
  ],
  workflows: [scheduleWorkflow],
};
