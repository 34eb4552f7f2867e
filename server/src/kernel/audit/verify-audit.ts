import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database/database.ts';
import { systemSettings } from '../row-security.ts';
import { type ChainedEntry, firstBrokenLink, firstHash } from './chain.ts';

export interface AuditVerdict {
  /** How many are whole, from the first on. */
  readonly entries: number;
  /** Position of the first entry that does not follow; null when all do. */
  readonly brokenAt: string | null;
  readonly reason: string | null;
}

const atOnce = 1_000;

const next = async (em: EntityManager, after: bigint): Promise<ChainedEntry[]> => {
  const rows = await em.execute<(Omit<ChainedEntry, 'at'> & { at: Date | string })[]>(
    `select position::text, at, request_id as "requestId", person_id as "personId", office_id as "officeId", act,
       object_type as "objectType", object_id as "objectId", "before", "after", previous_hash as "previousHash", hash
     from audit_entry entry where entry.position > ? order by entry.position limit ${atOnce}`,
    [String(after)],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};

const headOf = async (em: EntityManager): Promise<{ position: string; hash: string }> => {
  const [head] = await em.execute<{ position: string; hash: string }[]>(
    'select audit_position::text as position, audit_hash as hash from journal_head where id = 1',
  );
  return head ?? { position: '0', hash: firstHash };
};

/** Follows the chain from its first entry to the head; an entry cut off at the end is noticed too. */
export const verifyAudit = (database: Database): Promise<AuditVerdict> =>
  database.transaction(systemSettings, async (em) => {
    let position = 0n;
    let hash = firstHash;
    for (let entries = await next(em, position); entries.length > 0; entries = await next(em, position)) {
      const broken = firstBrokenLink(entries, hash, position);
      if (broken) {
        return { entries: Number(broken.position) - 1, brokenAt: broken.position, reason: 'it does not follow from the entry before it' };
      }
      const last = entries.at(-1);
      if (!last) break;
      position = BigInt(last.position);
      hash = last.hash;
    }
    const head = await headOf(em);
    const isWhole = BigInt(head.position) === position && head.hash === hash;
    return {
      entries: Number(position),
      brokenAt: isWhole ? null : String(position + 1n),
      reason: isWhole ? null : 'the log ends before its head',
    };
  });
