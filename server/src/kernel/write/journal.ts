import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, unchainedText, type Unchained } from '../audit/chain.ts';
import { announcement } from '../bus/announce.ts';
import { globalId } from '../global-id.ts';
import type { AuditNote, Change } from './command.ts';

interface Signature {
  readonly personId: string | null;
  readonly officeId: string | null;
  readonly requestId: string;
  readonly now: Date;
}

const noteLine = ({ act, objectType, objectId, before, after }: AuditNote, { personId, officeId, requestId, now }: Signature) => {
  const entry: Unchained = {
    at: now.toISOString(), requestId, personId, officeId, act, objectType, objectId,
    before: canonicalJson(before ?? null), after: canonicalJson(after ?? null),
  };
  return { ...entry, rest: unchainedText(entry) };
};

const changeLine = ({ kind, objectType, objectId, facts = {}, audience }: Change, { now }: Signature) => ({
  at: now.toISOString(), kind, objectType, objectId: globalId(objectType, objectId), facts,
  isOpen: audience.open ?? false, councilIds: audience.councilIds ?? [], officeIds: audience.officeIds ?? [],
});

const announcements = ({ kind, objectType, objectId, facts, topics = [] }: Change): string[] =>
  topics.map((topic) => announcement(topic, { kind, objectId: globalId(objectType, objectId), ...facts }));

/** The two pens of a command. What they note is handed over in one statement; PostgreSQL chains it in the commit. */
export class Journal {
  readonly #notes: AuditNote[] = [];
  readonly #changes: Change[] = [];

  readonly audit = (note: AuditNote): void => void this.#notes.push(note);
  readonly emit = (change: Change): void => void this.#changes.push(change);

  /** Once in a transaction, as its last act: the settings that hold in the commit must be the writer's. */
  async write(em: EntityManager, by: Signature): Promise<void> {
    if (this.#notes.length + this.#changes.length === 0) return;
    await em.execute('insert into journal_line (id, notes, changes, told) values (?, ?::jsonb, ?::jsonb, ?::jsonb)', [
      randomUUID(),
      JSON.stringify(this.#notes.map((note) => noteLine(note, by))),
      JSON.stringify(this.#changes.map((change) => changeLine(change, by))),
      JSON.stringify(this.#changes.flatMap(announcements)),
    ]);
  }
}
