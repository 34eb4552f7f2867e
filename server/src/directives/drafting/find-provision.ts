import { localId } from '../../kernel/global-id.ts';
import { expectRevision as expectCommonRevision, refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';
import { refuse } from '../directive.refusals.ts';
import { Provision } from '../provision.entity.ts';
import type { StoredProvision } from './stored-provision.ts';

/** The provision of a global id with its directive, as the viewer may see them. */
export const findProvision = async (act: Act, globalId: string, path: readonly string[]): Promise<Provision> => {
  const id = localId('Provision', globalId);
  const found = id === null ? null : await act.em.findOne(Provision, { id }, { populate: ['directive'], strategy: 'joined' });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

/** Where a provision stands in a loaded text; refused when it was removed. */
export const indexIn = (rows: readonly StoredProvision[], provisionId: string, path: readonly string[]): number => {
  const index = rows.findIndex(({ id }) => id === provisionId);
  return index < 0 ? refuse('PROVISION_REMOVED', { path }) : index;
};

/** Refuses unless the row is as the caller saw it, and tells what it is now. */
export const expectRevision = (row: StoredProvision, expected: number): void => {
  if (row.revision === expected) return;
  const { revision, heading, source } = row;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision, theirs: { heading, source } } });
};

/** Refuses unless the directive is as the caller saw it. */
export const expectDirectiveRevision = (directive: Directive, expected: number): void =>
  expectCommonRevision(directive, expected, { title: directive.title });

/** The place of an anchor in a text, which must be of the same directive; -1 for none. */
export const anchorIn = async (act: Act, rows: readonly StoredProvision[], directive: Directive, anchorId: string | null): Promise<number> => {
  if (anchorId === null) return -1;
  const path = ['input', 'anchorId'];
  const anchor = await findProvision(act, anchorId, path);
  return anchor.directive.id === directive.id ? indexIn(rows, anchor.id, path) : refuse('OTHER_DIRECTIVE', { path });
};
