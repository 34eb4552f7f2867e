import type { Restructured } from '../text/restructure.ts';
import { refuseStructure } from './edit-text.ts';
import type { StoredProvision } from './stored-provision.ts';

/** The changed outline, or a refusal that says what is in its way. */
export const restructured = (rows: readonly StoredProvision[], result: Restructured<StoredProvision>): StoredProvision[] =>
  result.ok ? result.rows : refuseStructure([result.fault], rows, ['input']);

/** The rows whose kind or depth is another now: what a change of level did beside the one that was asked for. */
export const refitted = (before: readonly StoredProvision[], after: readonly StoredProvision[]): string[] => {
  const earlier = new Map(before.map((row) => [row.id, row]));
  return after.filter(({ id, kind }) => earlier.get(id)?.kind !== kind).map(({ id }) => id);
};
