import type { ScheduleItemKind } from '../gql/schedules/graphql.ts';
import type { Choice } from '../kernel/ui/Picker.vue';
import type { PlanRow } from './plan.ts';

/** What a person says of an item, as the form holds it. */
export interface ItemFacts {
  kind: ScheduleItemKind;
  approachId: string;
  title: string;
  description: string;
  weight: string;
  owner: Choice | null;
  provinceIds: readonly string[];
  budgetLine: string;
  budget: string;
  startsOn: string | null;
  endsOn: string | null;
}

export const emptyFacts = (kind: ScheduleItemKind): ItemFacts => ({
  kind, approachId: '', title: '', description: '', weight: '', owner: null, provinceIds: [], budgetLine: '', budget: '', startsOn: null, endsOn: null,
});

export const factsOf = (row: PlanRow, ownerTitle: string): ItemFacts => ({
  kind: row.kind,
  approachId: '',
  title: row.title,
  description: row.description,
  weight: String(row.weight),
  owner: row.ownerOfficeId ? { id: row.ownerOfficeId, label: ownerTitle } : null,
  provinceIds: row.provinceIds,
  budgetLine: row.budgetLine ?? '',
  budget: row.budget ?? '',
  startsOn: row.startsOn ?? null,
  endsOn: row.endsOn ?? null,
});
