import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { addScheduleItem } from './commands/add-schedule-item.ts';
import { closeSchedule } from './commands/close-schedule.ts';
import { draftSchedule } from './commands/draft-schedule.ts';
import { importSchedule } from './commands/import-schedule.ts';
import { linkScheduleItems } from './commands/link-schedule-items.ts';
import { moveScheduleItem } from './commands/move-schedule-item.ts';
import { proposeSchedule } from './commands/propose-schedule.ts';
import { requestAdoption } from './commands/request-adoption.ts';
import { removeScheduleItem } from './commands/remove-schedule-item.ts';
import { reportProgress } from './commands/report-progress.ts';
import { restoreScheduleItem } from './commands/restore-schedule-item.ts';
import { reviseScheduleItem } from './commands/revise-schedule-item.ts';
import { unlinkScheduleItems } from './commands/unlink-schedule-items.ts';
import { withdrawSchedule } from './commands/withdraw-schedule.ts';
import {
  AddScheduleItemInput, DraftScheduleInput, ImportScheduleInput, LinkScheduleItemsInput, MoveScheduleItemInput, RemoveScheduleItemInput, ReportProgressInput,
  RestoreScheduleItemInput, ReviseScheduleItemInput, ScheduleInput, UnlinkScheduleItemsInput,
} from './schedule.inputs.ts';
import { AdoptionPayload, ImportPayload, ProgressPayload, ScheduleItemPayload, ScheduleLinkPayload, SchedulePayload } from './schedule.payloads.ts';

@Resolver()
export class ScheduleResolver {
  @Verb(draftSchedule, { input: DraftScheduleInput, payload: SchedulePayload, description: "Begins a council's schedule of a year (تدوین برنامه)." })
  draftSchedule!: never;

  @Verb(addScheduleItem, { input: AddScheduleItemInput, payload: ScheduleItemPayload, description: 'Adds an item to a schedule (افزودن ردیف).' })
  addScheduleItem!: never;

  @Verb(reviseScheduleItem, {
    input: ReviseScheduleItemInput,
    payload: ScheduleItemPayload,
    description: 'Changes what is said of an item; after adoption with a reason, and by the by-law perhaps with another vote (بازنگری ردیف).',
  })
  reviseScheduleItem!: never;

  @Verb(moveScheduleItem, { input: MoveScheduleItemInput, payload: ScheduleItemPayload, description: 'Gives an item another place, with all that stands under it (جابه‌جایی ردیف).' })
  moveScheduleItem!: never;

  @Verb(removeScheduleItem, { input: RemoveScheduleItemInput, payload: ScheduleItemPayload, description: 'Takes an item out of a schedule; it can be restored (حذف ردیف).' })
  removeScheduleItem!: never;

  @Verb(restoreScheduleItem, { input: RestoreScheduleItemInput, payload: ScheduleItemPayload, description: 'Brings back a removed item, with what was removed with it (بازگردانی ردیف).' })
  restoreScheduleItem!: never;

  @Verb(linkScheduleItems, { input: LinkScheduleItemsInput, payload: ScheduleLinkPayload, description: 'Makes one item wait for another; a circle is refused and told as a path (افزودن وابستگی).' })
  linkScheduleItems!: never;

  @Verb(unlinkScheduleItems, { input: UnlinkScheduleItemsInput, payload: ScheduleLinkPayload, description: 'Removes a dependency (حذف وابستگی).' })
  unlinkScheduleItems!: never;

  @Verb(reportProgress, { input: ReportProgressInput, payload: ProgressPayload, description: 'Reports how far an activity or a milestone has come (گزارش پیشرفت).' })
  reportProgress!: never;

  @Verb(proposeSchedule, { input: ScheduleInput, payload: SchedulePayload, description: 'Puts a schedule before its council; until then weights must add up (پیشنهاد به شورا).' })
  proposeSchedule!: never;

  @Verb(requestAdoption, { input: ScheduleInput, payload: AdoptionPayload, description: 'Asks the council for its written vote on a proposed schedule; carried, it is adopted (درخواست تصویب).' })
  requestAdoption!: never;

  @Verb(importSchedule, {
    input: ImportScheduleInput,
    payload: ImportPayload,
    description: 'Takes a workbook into a schedule: rows with an id are revised, those without are added; all of it or nothing (ورود از کاربرگ).',
  })
  importSchedule!: never;

  @Verb(withdrawSchedule, { input: ScheduleInput, payload: SchedulePayload, description: 'Takes a proposed schedule back (پس‌گرفتن پیشنهاد).' })
  withdrawSchedule!: never;

  @Verb(closeSchedule, { input: ScheduleInput, payload: SchedulePayload, description: 'Ends a schedule whose year is over (پایان برنامه).' })
  closeSchedule!: never;
}
