import { createHash } from 'node:crypto';

/** What is known of an entry before it has its place. */
export interface Unchained {
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

export interface ChainEntry extends Unchained {
  readonly position: string;
}

export const firstHash = '0'.repeat(64);

/** JSON with sorted keys, so that equal facts have equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'null';

/** The end of what is hashed of an entry: canonical JSON of an array, in this order, without its first two items. */
export const unchainedText = ({ at, requestId, personId, officeId, act, objectType, objectId, before, after }: Unchained): string =>
  canonicalJson([at, requestId, personId, officeId, act, objectType, objectId, before, after]).slice(1);

/** sha256 over the previous hash, the position and the rest, hex; PostgreSQL computes the same when it commits. */
export const chainHash = (previousHash: string, entry: ChainEntry): string =>
  createHash('sha256').update(`["${previousHash}","${entry.position}",${unchainedText(entry)}`).digest('hex');

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
