/** A piece of what somebody wrote: words, or an address that leads out. */
export interface LinkPiece {
  readonly text: string;
  readonly address: string | null;
}

const address = /https?:\/\/[^\s<>"'«»،؛]+/gi;
const after = /[.,;:!?)\]}؟]+$/;

/** Plain text cut into words and web addresses; nothing else in it ever means anything. */
export function linkPieces(text: string): LinkPiece[] {
  const pieces: LinkPiece[] = [];
  let position = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(after, '');
    if (!URL.canParse(found)) continue;
    if (match.index > position) pieces.push({ text: text.slice(position, match.index), address: null });
    pieces.push({ text: found, address: found });
    position = match.index + found.length;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), address: null });
  return pieces;
}
