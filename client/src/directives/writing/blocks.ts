import type { ProvisionKind } from '../../gql/directives/graphql.ts';
import { localDigits } from '../../kernel/digits.ts';
import { divisionKinds } from '../directive-labels.ts';
import { type Content, contentOf, type Row, sameContent } from './rows.ts';
import type { VerbBody } from './verbs.ts';

/** A line of the page: heading or text of a provision. */
export type Part = 'HEADING' | 'TEXT';

export interface Block {
  readonly id: string;
  readonly part: Part;
  readonly text: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  /** Shown before the first line of a provision, never typed. */
  readonly label: string;
}

const points: ReadonlySet<ProvisionKind> = new Set(['POINT', 'SUBPOINT']);

/** The number as it is drawn before the line, with what parts it from the words. */
export function drawnLabel({ label, kind, part }: Pick<Block, 'label' | 'kind' | 'part'>): string | null {
  if (label === '') return null;
  const end = points.has(kind) ? ')' : part === 'HEADING' ? ':' : ' –';
  return `${localDigits(label, 'fa')}${end}`;
}

/** A line as it stands on the page; without id where something was pasted or broken in two by the browser. */
export interface TypedBlock {
  readonly id: string | null;
  readonly part: Part;
  readonly text: string;
}

/** A heading is one line without blanks around it, as the server keeps it; what is being typed may still have one. */
export const headingLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of a text. A division is its heading; an article has one where somebody gave it one, or is about to. */
export function blocksOf(rows: readonly Row[], openHeadings: ReadonlySet<string>): Block[] {
  return rows.flatMap(({ id, kind, depth, label, heading, source }) => {
    const isDivision = divisionKinds.has(kind);
    const hasHeading = isDivision || heading !== null || openHeadings.has(id);
    const line = (part: Part, text: string, shown: string): Block => ({ id, part, text, kind, depth, label: shown });
    return [
      ...(hasHeading ? [line('HEADING', heading ?? '', label)] : []),
      ...(isDivision && source === '' ? [] : [line('TEXT', source, hasHeading ? '' : label)]),
    ];
  });
}

/**
 * What a person did by changing the lines, as verbs: words of lines that are there, lines that are gone, lines that
 * came. A provision whose lines are all gone gives what it had to the one before it: its words went where the
 * browser put them.
 */
export function verbsFor(rows: readonly Row[], typed: readonly TypedBlock[], newId: () => string): VerbBody[] {
  const contents = new Map<string, { heading: string | null; source: string }>();
  const standing = new Set(rows.map(({ id }) => id));
  const inserted: VerbBody[] = [];
  let anchorId: string | null = null;
  for (const { id, part, text } of typed) {
    const known: { heading: string | null; source: string } | undefined = id === null ? undefined : contents.get(id);
    const isOwn = id !== null && standing.has(id) && (known === undefined || (part === 'TEXT' && known.source === ''));
    if (!isOwn) {
      const insertedId = newId();
      inserted.push({ type: 'INSERT', id: insertedId, anchorId, placement: 'NEXT', content: { heading: null, source: text } });
      anchorId = insertedId;
      continue;
    }
    const content = known ?? { heading: null, source: '' };
    contents.set(id, part === 'HEADING' ? { ...content, heading: headingLine(text) || null } : { ...content, source: text });
    anchorId = id;
  }
  return [...revisions(rows, contents), ...inserted];
}

function revisions(rows: readonly Row[], contents: ReadonlyMap<string, Content>): VerbBody[] {
  const verbs: VerbBody[] = [];
  let before: string | null = null;
  for (const row of rows) {
    const from = contentOf(row);
    const to = contents.get(row.id) ?? { heading: null, source: '' };
    if (!sameContent(from, to)) verbs.push({ type: 'REVISE', id: row.id, from, to, base: null });
    if (contents.has(row.id)) before = row.id;
    else if (before !== null) verbs.push({ type: 'MERGE', id: row.id, intoId: before });
    else verbs.push({ type: 'REMOVE', id: row.id, withChildren: false });
  }
  return verbs;
}
