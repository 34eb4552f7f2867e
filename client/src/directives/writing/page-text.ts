import { Fragment, type Node as PageNode, type Schema } from '@tiptap/pm/model';
import { referenceMark, textPieces } from '../text-pieces.ts';
import type { Block, TypedBlock } from './blocks.ts';
import type { LineAttributes } from './page-nodes.ts';

export interface Naming {
  /** What a provision is called now; null when it is gone. */
  readonly citationOf: (provisionId: string) => string | null;
  readonly goneWords: string;
}

/** A stored text as the content of a line. */
export function contentFrom(schema: Schema, text: string, { citationOf, goneWords }: Naming): Fragment {
  const nodes = textPieces(text).flatMap((piece): PageNode[] => {
    if (piece.type === 'REFERENCE') {
      return [schema.node('reference', { target: piece.target, citation: citationOf(piece.target), gone: goneWords })];
    }
    return piece.text.split('\n').flatMap((part, index) => [
      ...(index > 0 ? [schema.node('lineBreak')] : []),
      ...(part === '' ? [] : [schema.text(part)]),
    ]);
  });
  return Fragment.fromArray(nodes);
}

/** Arabic ي and ك as Persian letters, as the server keeps them. */
const persianLetters = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

function storedText(node: PageNode): string {
  if (node.isText) return persianLetters(node.text ?? '');
  return node.type.name === 'reference' ? referenceMark(String(node.attrs['target'])) : '\n';
}

/** The content of a line as it is stored. */
export function textFrom(content: Fragment): string {
  let text = '';
  content.forEach((node) => (text += storedText(node)));
  return text;
}

/** Where in the stored text a place within a line is, and the other way round: a reference is one place and many letters. */
export const textOffset = (line: PageNode, parentOffset: number): number => textFrom(line.content.cut(0, parentOffset)).length;

export function parentOffset(line: PageNode, offset: number): number {
  let [left, place] = [offset, 0];
  for (let index = 0; index < line.childCount && left > 0; index += 1) {
    const node = line.child(index);
    const length = storedText(node).length;
    if (length > left) return place + (node.isText ? left : 0);
    left -= length;
    place += node.nodeSize;
  }
  return place;
}

/** A line's attributes; they are declared in page-nodes.ts. */
export const lineOf = (node: PageNode): LineAttributes => node.attrs as LineAttributes;

const known = new WeakMap<PageNode, TypedBlock>();

/** The lines of the page as typed; a line that did not change is not read again. */
export function typedBlocks(page: PageNode): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  page.forEach((line) => {
    blocks.push(typedBlock(line));
  });
  return blocks;
}

export function typedBlock(line: PageNode): TypedBlock {
  const { id, part } = lineOf(line);
  const block = known.get(line) ?? { id, part, text: textFrom(line.content) };
  known.set(line, block);
  return block;
}

export function lineFrom(schema: Schema, { id, part, kind, depth, label, text }: Block, naming: Naming): PageNode {
  return schema.node('line', { id, part, kind, depth, label }, contentFrom(schema, text, naming));
}
