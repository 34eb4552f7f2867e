import type { RefusalCode } from '../../gql/directives/graphql.ts';
import { mergeContent } from './merge-edits.ts';
import { contentOf, sameContent, type ServerRow, standing } from './rows.ts';
import type { Changes, Outcome, Transport } from './session.types.ts';
import { halves, joined } from './verbs.ts';

interface Kept extends ServerRow {
  readonly changedIn: number;
}

/** The fields of all inputs together. */
interface Input {
  readonly idempotencyKey?: string;
  readonly provisionId: string;
  readonly anchorId: string | null;
  readonly expectedRevision: number;
  readonly heading: string | null;
  readonly source: string;
  readonly at: number;
}

/** For tests: the server's rules of revisions, keys and merging over a flat text, without its numbering. */
export class FakeServer {
  readonly rows = new Map<string, Kept>();
  readonly revisions = new Map<string, { heading: string | null; source: string }>();
  readonly answers = new Map<string, Outcome>();
  textRevision = 1;
  /** Of the next answers: lost on the way to the server, or on the way back. */
  fate: () => 'ARRIVES' | 'LOST' | 'UNANSWERED' = () => 'ARRIVES';
  #made = 0;

  constructor(sources: readonly string[]) {
    sources.forEach((source) => this.#insert({ heading: null, source }, this.rows.size));
  }

  get text(): string[] {
    return standing(this.rows.values()).map(({ source }) => source);
  }

  transport(): Transport {
    const changes = async (seen: number): Promise<Changes> => this.#since(seen);
    return {
      load: async () => this.#since(0),
      changes: async (seen) => {
        if (this.fate() !== 'ARRIVES') throw new TypeError('offline');
        return changes(seen);
      },
      send: async (type, input, seen) => {
        const fate = this.fate();
        if (fate === 'LOST') throw new TypeError('offline');
        const outcome = this.#once(type, structuredClone(input) as Input, seen); // each type sends those it has
        if (fate === 'UNANSWERED') throw new TypeError('offline');
        return outcome;
      },
    };
  }

  #since(seen: number): Changes {
    return { rows: [...this.rows.values()].filter(({ changedIn }) => changedIn > seen), textRevision: this.textRevision };
  }

  #once(type: string, input: Input, seen: number): Outcome {
    const key = input.idempotencyKey;
    const earlier = key === undefined ? undefined : this.answers.get(key);
    if (earlier?.ok) return { ...earlier, changes: this.#since(seen) };
    const outcome = this.#run(type, input, seen);
    if (key !== undefined && outcome.ok) this.answers.set(key, outcome);
    return outcome;
  }

  #run(type: string, input: Input, seen: number): Outcome {
    const done = (provision: ServerRow | null, created: ServerRow | null = null): Outcome => ({ ok: true, provision, created, changes: this.#since(seen) });
    const row = this.rows.get(input.provisionId);
    if (type === 'INSERT') return done(this.#insert({ heading: input.heading, source: input.source }, this.#after(input.anchorId)));
    if (!row || row.removedAt !== null) return refused('PROVISION_REMOVED');
    if (type === 'REVISE') return this.#revise(row, input);
    if (row.revision !== input.expectedRevision) return refused('STALE_REVISION', {});
    if (type === 'SPLIT') {
      const [first, second] = halves(row.source, input.at);
      const kept = this.#put({ ...row, source: first, revision: row.revision + 1 });
      return done(kept, this.#insert({ heading: null, source: second }, this.#after(row.id)));
    }
    if (type === 'MERGE') {
      const text = standing(this.rows.values());
      const target = text[text.findIndex(({ id }) => id === row.id) - 1];
      if (!target) return refused('NOTHING_BEFORE');
      this.#put({ ...row, removedAt: 'now', revision: row.revision + 1 });
      return done(this.#put({ ...target, source: joined(target, row), revision: target.revision + 1 }));
    }
    if (type === 'REMOVE') return done(this.#put({ ...row, removedAt: 'now', revision: row.revision + 1 }));
    return refused('NOT_NOW');
  }

  #revise(row: Kept, input: Input): Outcome {
    const mine = { heading: input.heading, source: input.source };
    const theirs = contentOf(row);
    const base = this.revisions.get(`${row.id} ${String(input.expectedRevision)}`) ?? theirs;
    const merged = sameContent(base, theirs) ? mine : mergeContent(base, theirs, mine);
    if (!merged) return refused('STALE_REVISION', { revision: row.revision, base, theirs, mine });
    const provision = sameContent(merged, theirs) ? row : this.#put({ ...row, ...merged, revision: row.revision + 1 });
    return { ok: true, provision, created: null, changes: null };
  }

  #after(anchorId: string | null): number {
    const text = standing(this.rows.values());
    return anchorId === null ? text.length : text.findIndex(({ id }) => id === anchorId) + 1;
  }

  #insert(content: { heading: string | null; source: string }, at: number): ServerRow {
    const text = standing(this.rows.values());
    const low = Number(text[at - 1]?.rank ?? 0);
    const high = Number(text[at]?.rank ?? 1);
    const rank = ((low + high) / 2).toFixed(18);
    const id = `provision_${String(++this.#made)}`;
    return this.#put({ ...content, id, kind: 'ARTICLE', depth: 0, label: '', citation: '', rank, revision: 1, removedAt: null });
  }

  #put(row: ServerRow): Kept {
    const kept = { ...row, changedIn: ++this.textRevision };
    this.rows.set(row.id, kept);
    this.revisions.set(`${row.id} ${row.revision}`, contentOf(row));
    return kept;
  }
}

const refused = (code: RefusalCode, details: object | null = null): Outcome => ({
  ok: false,
  refusals: [{ code, message: code, details: details && JSON.stringify(details) }],
});
