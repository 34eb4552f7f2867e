import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

export const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((output) => output.type === 'chunk');

/** The chunk with all that it imports statically: what must be here before it can run. */
export function withImports(bundle: Bundle, start: Chunk, found = new Set<string>()): Set<string> {
  if (found.has(start.fileName)) return found;
  found.add(start.fileName);
  for (const name of start.imports) {
    const next = bundle[name];
    if (next?.type === 'chunk') withImports(bundle, next, found);
  }
  return found;
}

export const entryOf = (bundle: Bundle): Chunk | undefined => chunksOf(bundle).find((chunk) => chunk.isEntry);

export const chunkOfModule = (bundle: Bundle, file: string): Chunk | undefined =>
  chunksOf(bundle).find((chunk) => chunk.facadeModuleId?.split('?')[0] === file);
