import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act } from '../../kernel/write/command.ts';
import { type ChangedFields, ScheduleItemRevision } from '../schedule-item-revision.entity.ts';
import type { ScheduleItem } from '../schedule-item.entity.ts';
import type { ItemChange } from '../schedule.enums.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';
import { refuse } from '../schedule.refusals.ts';

const path = ['input', 'reason'];

/** Before adoption nobody asks why; after it every change says so. */
export const acceptReason = ({ hasBaseline }: ScheduleFacts, reason: string | null | undefined): string | null => {
  const given = reason?.trim() ? acceptText(reason, { path, limit: 2_000 }).trim() : null;
  return given === null && hasBaseline ? refuse('REASON_NEEDED', { path }) : given;
};

export interface Change {
  readonly change: ItemChange;
  readonly reason: string | null;
  readonly before?: ChangedFields;
  readonly after?: ChangedFields;
}

/** Keeps what was done to an item, beside its new revision. */
export const recordChange = (act: Act, item: ScheduleItem, { change, reason, before = {}, after = {} }: Change): void => {
  act.em.create(ScheduleItemRevision, {
    schedule: item.schedule, item, number: item.revision, change, reason, before, after, at: act.now,
    person: act.viewer.personId, office: act.viewer.officeId, councilId: item.councilId, isOpen: item.isOpen,
  });
};

/** The fields that differ, as they were and as they are. */
export const difference = (before: ChangedFields, after: ChangedFields): { before: ChangedFields; after: ChangedFields } => {
  const changed = Object.keys(after).filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null));
  const only = (fields: ChangedFields): ChangedFields => Object.fromEntries(changed.map((field) => [field, fields[field] ?? null]));
  return { before: only(before), after: only(after) };
};

/** An item's fields as the history and the audit keep them. */
export const recorded = (item: ScheduleItem): ChangedFields => ({
  title: item.title, description: item.description, weight: item.weight, startsOn: item.startsOn ?? null, endsOn: item.endsOn ?? null,
  ownerOfficeId: item.ownerOffice?.id ?? null, provinceIds: item.provinceIds, budgetLine: item.budgetLine ?? null, budget: item.budget ?? null,
});

/** For the audit log: the same without what people wrote. */
export const withoutText = ({ title, description, budgetLine, ...rest }: ChangedFields): ChangedFields => ({
  ...rest,
  ...(title === undefined ? {} : { titleLength: String(title ?? '').length }),
  ...(description === undefined ? {} : { descriptionLength: String(description ?? '').length }),
  ...(budgetLine === undefined ? {} : { budgetLineLength: String(budgetLine ?? '').length }),
});
