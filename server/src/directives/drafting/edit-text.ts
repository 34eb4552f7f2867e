import type { Act } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';
import { directiveExtensions, type TextChange } from '../extend-directives.ts';
import type { ProvisionChange } from '../provision-revision.entity.ts';
import { refuse } from '../directive.refusals.ts';
import { describeFault } from '../structure.refusals.ts';
import { findStructureFaults, type StructureFault } from '../text/structure.ts';
import { changedRows, deriveText, type WrittenProvision } from './derive-text.ts';
import { openDirective } from './open-directive.ts';
import { withRanks } from './rank.ts';
import { loadText, type StoredProvision } from './stored-provision.ts';
import { tell } from './tell.ts';
import { insertProvisions, recordRevisions, removeProvisions, updateProvisions } from './write-text.ts';
import { changed } from '../directive.changes.ts';

/** What a command makes of a text. Whatever is not in `rows` any more is removed. */
export interface TextEdit {
  /** The text after it, in the order of reading; ranks are put right where they must be. */
  readonly rows: readonly WrittenProvision[];
  /** What was done to which provision by the person; each of these gets a new revision. */
  readonly changes: ReadonlyMap<string, keyof typeof ProvisionChange>;
  /** Of those, which were not in the table before. */
  readonly inserted?: ReadonlySet<string>;
  /** Of those, which may need another place in the order. */
  readonly moved?: ReadonlySet<string>;
  /** For SPLIT and MERGED: where the other half went. */
  readonly others?: ReadonlyMap<string, NonNullable<TextChange['other']>>;
}

export const refuseStructure = (faults: readonly StructureFault[], rows: readonly { readonly id: string }[], path: readonly string[]): never =>
  refuse('STRUCTURE_REFUSED', {
    path,
    unmet: faults.slice(0, 10).map((fault) => {
      const row = rows.findIndex(({ id }) => id === fault.id);
      return describeFault(fault, row < 0 ? null : row);
    }),
  });

/** Counts the new state of the text; what is written afterwards carries it. */
export const nextTextRevision = async (act: Act, directive: Directive): Promise<void> => {
  directive.textRevision += 1;
  directive.changedAt = act.now;
  await act.em.flush();
};

/**
 * The road of every change of a text's structure: lock, load, change, check, number anew, and write only what is not
 * as it was. What a person changed gets a revision; what only got another number does not.
 */
export const editText = async (
  act: Act,
  directive: Directive,
  name: string,
  change: (rows: readonly StoredProvision[]) => TextEdit | Promise<TextEdit>,
): Promise<void> => {
  await openDirective(act, directive, 'reviseProvision');
  const before = await loadText(act.em, directive.id);
  const edit = await change(before);
  const faults = findStructureFaults(edit.rows);
  if (faults.length > 0) refuseStructure(faults, edit.rows, ['input']);
  await nextTextRevision(act, directive);
  const earlier = new Map(before.map((row) => [row.id, row]));
  const after = deriveText(withRanks(signed(edit), new Set([...(edit.moved ?? []), ...(edit.inserted ?? [])])), earlier);
  const written = changedRows(earlier, after);
  const inserted = edit.inserted ?? new Set();
  const standing = new Set(after.map(({ id }) => id));
  const removed = before.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
  await insertProvisions(act, directive, written.filter(({ id }) => inserted.has(id)));
  await removeProvisions(act, directive, removed);
  await updateProvisions(act, directive, written.filter(({ id }) => !inserted.has(id)), new Set(edit.changes.keys()));
  await recordRevisions(act, directive, [...edit.changes].map(([provisionId, what]) => ({ provisionId, change: what })));
  await tellText(act, directive, name, textChanges(edit, earlier, new Map(after.map((row) => [row.id, row]))));
};

/** Each changed row with its next revision; a removed one gets its own where it is removed. */
const signed = ({ rows, changes, inserted }: TextEdit): WrittenProvision[] =>
  rows.map((row) => (changes.has(row.id) && !inserted?.has(row.id) ? { ...row, revision: row.revision + 1 } : row));

const textChanges = (
  { changes, others }: TextEdit,
  earlier: ReadonlyMap<string, StoredProvision>,
  later: ReadonlyMap<string, StoredProvision>,
): TextChange[] =>
  [...changes].map(([provisionId, change]) => {
    const other = others?.get(provisionId);
    return {
      provisionId, change,
      before: earlier.get(provisionId)?.source ?? null,
      after: later.get(provisionId)?.source ?? null,
      ...(other ? { other } : {}),
    };
  });

/** Notes a change of the text and lets the modules above follow it, in the same transaction. */
export const tellText = async (act: Act, directive: Directive, name: string, changes: readonly TextChange[]): Promise<void> => {
  for (const { onTextChanged } of directiveExtensions()) await onTextChanged?.(act, directive, changes);
  tell(act, directive, {
    kind: changed.DIRECTIVE_TEXT_CHANGED,
    act: name,
    provisionIds: changes.map(({ provisionId }) => provisionId),
    after: { textRevision: directive.textRevision },
  });
};
