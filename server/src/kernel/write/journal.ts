import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, chainHash, type ChainEntry } from '../audit/chain.ts';
import { globalId } from '../global-id.ts';
import { announce } from '../bus/announce.ts';
import type { AuditNote, Change } from './command.ts';

interface Signature {
  readonly personId: string | null;
  readonly officeId: string | null;
  readonly requestId: string;
  readonly now: Date;
}

interface Head {
  auditPosition: string;
  auditHash: string;
  changePosition: string;
}

/** The two pens of a command. What they note is written at the end of its transaction. */
export class Journal {
  readonly #notes: AuditNote[] = [];
  readonly #changes: Change[] = [];

  readonly audit = (note: AuditNote): void => void this.#notes.push(note);
  readonly emit = (change: Change): void => void this.#changes.push(change);

  /** Locks the head until commit: last act of a transaction, so that the lock is short. */
  async write(em: EntityManager, by: Signature): Promise<void> {
    if (this.#notes.length + this.#changes.length === 0) return;
    const [head] = await em.execute<Head[]>(
      `select audit_position::text as "auditPosition", audit_hash as "auditHash", change_position::text as "changePosition"
       from journal_head where id = 1 for update`,
    );
    if (!head) throw new Error('The journal has no head: the migrations have not run.');
    const hash = await this.#writeNotes(em, by, head);
    await this.#writeChanges(em, by, head);
    await em.execute('update journal_head set audit_position = ?, audit_hash = ?, change_position = ? where id = 1', [
      String(BigInt(head.auditPosition) + BigInt(this.#notes.length)),
      hash,
      String(BigInt(head.changePosition) + BigInt(this.#changes.length)),
    ]);
    for (const change of this.#changes) {
      const told = { kind: change.kind, objectId: globalId(change.objectType, change.objectId), ...change.facts };
      for (const topic of change.topics ?? []) await announce(em, topic, told);
    }
  }

  async #writeNotes(em: EntityManager, by: Signature, head: Head): Promise<string> {
    let previousHash = head.auditHash;
    let position = BigInt(head.auditPosition);
    for (const note of this.#notes) {
      position += 1n;
      const entry: ChainEntry = {
        position: String(position),
        at: by.now.toISOString(),
        requestId: by.requestId,
        personId: by.personId,
        officeId: by.officeId,
        act: note.act,
        objectType: note.objectType,
        objectId: note.objectId,
        before: canonicalJson(note.before ?? null),
        after: canonicalJson(note.after ?? null),
      };
      const hash = chainHash(previousHash, entry);
      await em.execute(
        `insert into audit_entry (position, at, request_id, person_id, office_id, act, object_type, object_id, "before", "after", previous_hash, hash)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          entry.position, entry.at, entry.requestId, entry.personId, entry.officeId, entry.act,
          entry.objectType, entry.objectId, entry.before, entry.after, previousHash, hash,
        ],
      );
      previousHash = hash;
    }
    return previousHash;
  }

  async #writeChanges(em: EntityManager, by: Signature, head: Head): Promise<void> {
    let position = BigInt(head.changePosition);
    for (const change of this.#changes) {
      position += 1n;
      await em.execute(
        `insert into change_event (position, at, kind, object_type, object_id, facts, is_open, council_ids, office_ids)
         values (?, ?, ?, ?, ?, ?::jsonb, ?, ?::uuid[], ?::uuid[])`,
        [
          String(position),
          by.now.toISOString(),
          change.kind,
          change.objectType,
          globalId(change.objectType, change.objectId),
          JSON.stringify(change.facts ?? {}),
          change.audience.open ?? false,
          `{${(change.audience.councilIds ?? []).join(',')}}`,
          `{${(change.audience.officeIds ?? []).join(',')}}`,
        ],
      );
    }
  }
}
