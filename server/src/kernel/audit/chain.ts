import { createHash } from 'node:crypto';

/** What is hashed of an entry, in this order. */
export interface ChainEntry {
  readonly position: string;
  /** ISO instant in UTC. */
  readonly at: string;
  readonly requestId: string;
  readonly personId: string | null;
  readonly officeId: string | null;
  readonly act: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before: string;
  readonly after: string;
}

export const firstHash = '0'.repeat(64);

/** JSON with sorted keys, so that equal facts have equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'null';

/** sha256 over the previous hash and the entry's fields, hex. */
export const chainHash = (previousHash: string, entry: ChainEntry): string =>
  createHash('sha256')
    .update(
      canonicalJson([
        previousHash, entry.position, entry.at, entry.requestId, entry.personId, entry.officeId,
        entry.act, entry.objectType, entry.objectId, entry.before, entry.after,
      ]),
    )
    .digest('hex');

export interface ChainedEntry extends ChainEntry {
  readonly previousHash: string;
  readonly hash: string;
}

/** Goes on from `previousHash` and gives the first entry that does not follow, or null when all do. */
export const firstBrokenLink = (
  entries: readonly ChainedEntry[],
  previousHash: string,
  previousPosition: bigint,
): ChainedEntry | null => {
  let hash = previousHash;
  let position = previousPosition;
  for (const entry of entries) {
    position += 1n;
    const follows = entry.previousHash === hash && BigInt(entry.position) === position;
    if (!follows || chainHash(hash, entry) !== entry.hash) return entry;
    hash = entry.hash;
  }
  return null;
};
