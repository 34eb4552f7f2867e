/**
 * References inside a provision's text. The stored text holds a mark with the target's id, so that a
 * reference renumbers itself; what people read is made from it.
 */
export interface Reference {
  /** The target's UUID, in lower case. */
  readonly targetId: string;
  /** Where the mark stands in the stored text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a text as shown: plain words, or a reference and what it is called now. */
export type TextPiece =
  | { readonly type: 'WORDS'; readonly text: string }
  | { readonly type: 'REFERENCE'; readonly text: string; readonly targetId: string; readonly gone: boolean };

/** What stands in place of a reference whose target was removed. */
export const GONE_LABEL = '[حکم حذف‌شده]';

const MARK = /\[\[provision_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]\]/gi;

/** The mark that refers to a provision. */
export function referenceMark(targetId: string): string {
  return `[[provision_${targetId.toLowerCase()}]]`;
}

/** All references of a text, in its order. What merely looks like a mark is text. */
export function findReferences(source: string): Reference[] {
  return [...source.matchAll(MARK)].map((match) => ({
    targetId: (match[1] ?? '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * A text cut into words and references. `citationOf` says what a target is called now («بند الف ماده ۵»),
 * null when it is gone.
 */
export function textPieces(source: string, citationOf: (targetId: string) => string | null): TextPiece[] {
  const pieces: TextPiece[] = [];
  let position = 0;
  for (const { targetId, start, end } of findReferences(source)) {
    if (start > position) pieces.push({ type: 'WORDS', text: source.slice(position, start) });
    const citation = citationOf(targetId);
    pieces.push({ type: 'REFERENCE', text: citation ?? GONE_LABEL, targetId, gone: citation === null });
    position = end;
  }
  if (position < source.length) pieces.push({ type: 'WORDS', text: source.slice(position) });
  return pieces;
}

/** The text as people read it: every mark replaced by what its target is called now. */
export function renderText(source: string, citationOf: (targetId: string) => string | null): string {
  return textPieces(source, citationOf).map((piece) => piece.text).join('');
}

/** Targets that are referred to and do not exist, each once. */
export function goneTargets(sources: Iterable<string>, exists: (targetId: string) => boolean): string[] {
  const gone = new Set<string>();
  for (const source of sources) {
    for (const { targetId } of findReferences(source)) if (!exists(targetId)) gone.add(targetId);
  }
  return [...gone];
}

/** The same text with its references turned to other provisions: a copy of a directive refers to itself. */
export function retargetReferences(source: string, newTargetOf: (targetId: string) => string | null): string {
  return source.replace(MARK, (mark, targetId: string) => {
    const target = newTargetOf(targetId.toLowerCase());
    return target === null ? mark : referenceMark(target);
  });
}
