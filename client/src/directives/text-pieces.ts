/** A piece of a provision's text: words, or a reference to a provision by its id. */
export type TextPiece = { readonly type: 'WORDS'; readonly text: string } | { readonly type: 'REFERENCE'; readonly target: string };

const mark = /\[\[(provision_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]\]/gi;

/** How a reference stands in the text as it is stored. */
export const referenceMark = (target: string): string => `[[${target}]]`;

/** A stored text cut into words and references; what merely looks like a mark is words. */
export function textPieces(source: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let position = 0;
  for (const match of source.matchAll(mark)) {
    if (match.index > position) pieces.push({ type: 'WORDS', text: source.slice(position, match.index) });
    pieces.push({ type: 'REFERENCE', target: (match[1] ?? '').toLowerCase() });
    position = match.index + match[0].length;
  }
  if (position < source.length) pieces.push({ type: 'WORDS', text: source.slice(position) });
  return pieces;
}
