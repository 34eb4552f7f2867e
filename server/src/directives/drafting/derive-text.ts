import { compactKey } from '../../kernel/persian/search-key.ts';
import { contentHash } from '../text/content-hash.ts';
import { numberProvisions, type NumberedRow } from '../text/numbering.ts';
import type { ListNumbering } from '../text/provision-label.ts';
import { findReferences, renderText } from '../text/references.ts';
import type { StoredProvision } from './stored-provision.ts';

/** What a person decides of a provision; everything else of it is derived. */
export interface WrittenProvision extends NumberedRow {
  readonly rank: string;
  readonly repeated: boolean;
  readonly numbering: ListNumbering | null;
  readonly heading: string | null;
  readonly source: string;
  readonly revision: number;
}

/** What a provision shows and how it is found, once its label and the citations of the others are known. */
export const deriveContent = (
  written: Pick<WrittenProvision, 'kind' | 'heading' | 'source'>,
  label: string,
  citationOf: (provisionId: string) => string | null,
): Pick<StoredProvision, 'text' | 'contentHash' | 'brokenReferences' | 'searchKey'> => {
  const { heading, source } = written;
  const text = renderText(source, citationOf);
  return {
    text,
    contentHash: contentHash(written),
    brokenReferences: findReferences(source).filter(({ targetId }) => citationOf(targetId) === null).length,
    searchKey: compactKey([label, heading, text].filter(Boolean).join(' ')),
  };
};

/** A text as it is stored: numbered, its references shown, its keys made. `earlier` spares what did not change. */
export const deriveText = (
  rows: readonly WrittenProvision[],
  earlier: ReadonlyMap<string, StoredProvision> = new Map(),
): StoredProvision[] => {
  const numberings = numberProvisions(rows);
  const citations = new Map(numberings.map(({ id, citation }) => [id, citation]));
  const citationOf = (id: string): string | null => citations.get(id) ?? null;
  return rows.map((row, at) => {
    const numbering = numberings[at] ?? { parentId: null, ordinal: null, label: '', citation: '' };
    const { parentId, ordinal, label, citation } = numbering;
    const was = earlier.get(row.id);
    const isSame =
      was !== undefined && was.source === row.source && was.heading === row.heading && was.kind === row.kind && was.label === label;
    const content = isSame && !row.source.includes('[[') ? was : deriveContent(row, label, citationOf);
    const { text, contentHash, brokenReferences, searchKey } = content;
    const { id, rank, kind, depth, repeated, numbering: list, heading, source, revision } = row;
    return {
      id, rank, kind, depth, repeated, numbering: list, heading, source, revision,
      parentId, ordinal, label, citation, text, contentHash, brokenReferences, searchKey,
    };
  });
};

/** Those of the later rows that are not as they were. */
export const changedRows = (
  earlier: ReadonlyMap<string, StoredProvision>,
  later: readonly StoredProvision[],
): StoredProvision[] =>
  later.filter((row) => {
    const was = earlier.get(row.id);
    return was === undefined || (Object.keys(row) as (keyof StoredProvision)[]).some((key) => row[key] !== was[key]); // the keys of a row are its fields
  });
