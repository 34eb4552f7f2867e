import type { PlanRowFieldsFragment, ScheduleShowQuery } from '../gql/schedules/graphql.ts';

export type PlanRow = PlanRowFieldsFragment;
export type ShownSchedule = NonNullable<ScheduleShowQuery['schedule']>;
export type Plan = ShownSchedule['plan'];
export type Dependency = Plan['dependencies'][number];

export interface PlanFilter {
  /** Ids; empty for all. */
  readonly owner: string;
  readonly province: string;
}

const matches = (row: PlanRow, { owner, province }: PlanFilter): boolean =>
  (!owner || row.ownerOfficeId === owner) && (!province || row.provinceIds.length === 0 || row.provinceIds.includes(province));

/** What has dates and meets the filter, with all that stands above it; everything without a filter. */
export function filterRows(rows: readonly PlanRow[], filter: PlanFilter): readonly PlanRow[] {
  if (!filter.owner && !filter.province) return rows;
  const parents = new Map(rows.map(({ itemId, parentId }) => [itemId, parentId]));
  const kept = new Set<string>();
  for (const row of rows) {
    if ((row.kind !== 'ACTIVITY' && row.kind !== 'MILESTONE') || !matches(row, filter)) continue;
    for (let id: string | null | undefined = row.itemId; id && !kept.has(id); id = parents.get(id)) kept.add(id);
  }
  return rows.filter(({ itemId }) => kept.has(itemId));
}

/** Rows without those that stand under something folded. */
export function unfolded(rows: readonly PlanRow[], folded: ReadonlySet<string>): readonly PlanRow[] {
  if (folded.size === 0) return rows;
  const hidden = new Set<string>();
  return rows.filter(({ itemId, parentId }) => {
    const isHidden = !!parentId && (hidden.has(parentId) || folded.has(parentId));
    if (isHidden) hidden.add(itemId);
    return !isHidden;
  });
}

/** The offices that answer for something, each once, in the order in which they appear. */
export function ownersOf(rows: readonly PlanRow[]): readonly { readonly id: string; readonly title: string; readonly titleEn: string }[] {
  const owners = new Map<string, { id: string; title: string; titleEn: string }>();
  for (const { ownerOfficeId: id, ownerTitle, ownerTitleEn } of rows) {
    if (id && !owners.has(id)) owners.set(id, { id, title: ownerTitle ?? '', titleEn: ownerTitleEn ?? '' });
  }
  return [...owners.values()];
}
