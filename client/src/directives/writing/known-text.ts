import { type Row, type ServerRow, standing } from './rows.ts';
import type { Changes } from './session.types.ts';

/** The text as the server last told it. */
export class KnownText {
  readonly #rows = new Map<string, ServerRow>();
  #seen = 0;
  /** In order; made anew only after something has changed. */
  #standing: readonly Row[] | null = null;

  /** The `textRevision` up to which it is known. */
  get seen(): number {
    return this.#seen;
  }

  get(id: string): ServerRow | undefined {
    return this.#rows.get(id);
  }

  isStanding(id: string): boolean {
    return this.#rows.get(id)?.removedAt === null;
  }

  standing(): readonly Row[] {
    this.#standing ??= standing(this.#rows.values());
    return this.#standing;
  }

  /** An answer about one provision may be older than what is known of it already. */
  put(row: ServerRow): void {
    const known = this.#rows.get(row.id);
    if (known && known.revision > row.revision) return;
    this.#rows.set(row.id, row);
    this.#standing = null;
  }

  receive({ rows, textRevision }: Changes): void {
    for (const row of rows) this.put(row);
    this.#seen = Math.max(this.#seen, textRevision);
  }

  /** Of the rows of a page, the nearest before one that stands here too. */
  nearestBefore(rows: readonly Row[], id: string): string | null {
    const at = rows.findIndex((row) => row.id === id);
    return rows.slice(0, Math.max(0, at)).findLast((row) => this.isStanding(row.id))?.id ?? null;
  }
}
