import { Node } from '@tiptap/core';
import type { ProvisionKind } from '../../gql/directives/graphql.ts';
import { localDigits } from '../../kernel/digits.ts';
import { drawnLabel, type Part } from './blocks.ts';

/** What a line of the page knows of its provision; the number is drawn from it, never written. */
export interface LineAttributes {
  readonly id: string | null;
  readonly part: Part;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly label: string;
}

const Page = Node.create({ name: 'doc', topNode: true, content: 'line+' });

const Words = Node.create({ name: 'text', group: 'inline' });

/** A heading or a text of a provision. */
const Line = Node.create({
  name: 'line',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return {
      id: { default: null, rendered: false, keepOnSplit: false },
      part: { default: 'TEXT', rendered: false },
      kind: { default: 'ARTICLE', rendered: false },
      depth: { default: 0, rendered: false },
      label: { default: '', rendered: false, keepOnSplit: false },
    };
  },
  parseHTML: () => [{ tag: 'p' }, { tag: 'div' }, { tag: 'li' }, { tag: 'h1' }, { tag: 'h2' }, { tag: 'h3' }],
  renderHTML({ node }) {
    // The attributes that addAttributes declares.
    const line = node.attrs as LineAttributes;
    return [
      'p',
      {
        dir: 'auto',
        'data-line': line.part,
        'data-kind': line.kind,
        ...(line.id === null ? {} : { id: line.part === 'TEXT' ? `text_${line.id}` : `heading_${line.id}`, 'data-provision': line.id }),
        ...(drawnLabel(line) === null ? {} : { 'data-label': drawnLabel(line) }),
      },
      0,
    ];
  },
});

/** A line break within a text, from an import or by Shift+Enter. */
const LineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

/** A reference by id, drawn as what its target is called now. */
const Reference = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return { target: { default: '', rendered: false }, citation: { default: null, rendered: false }, gone: { default: '', rendered: false } };
  },
  renderHTML({ node }) {
    const { citation, gone } = node.attrs as { citation: string | null; gone: string }; // declared above
    return ['span', { 'data-reference': citation === null ? 'gone' : 'standing' }, citation === null ? gone : localDigits(citation, 'fa')];
  },
  renderText: ({ node }) => String(node.attrs['citation'] ?? node.attrs['gone']),
});

export const pageNodes = [Page, Words, Line, LineBreak, Reference];
