import { afterChoice, conflictOf } from './conflict.ts';
import { enqueued, nextSendable } from './enqueue.ts';
import { WritingHistory } from './history.ts';
import { KnownText } from './known-text.ts';
import { prepare, splitAsTwo } from './prepare.ts';
import { Rest } from './rest.ts';
import { type Content, type Row, sameContent } from './rows.ts';
import type { Conflict, Outcome, Problem, SaveState, SessionOptions, VerbRefusal } from './session.types.ts';
import { inverseOf } from './undo.ts';
import { applyVerb, renamed, type Verb, type VerbBody } from './verbs.ts';

/**
 * One person's writing on one directive: what the server knows, the verbs that wait for it, and the text that follows
 * from both. Nothing typed leaves the queue before the server has answered for it.
 */
export class WritingSession {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<() => void>();
  readonly #server = new KnownText();
  readonly #conflicts = new Map<string, Conflict>();
  readonly #problems = new Map<string, Problem>();
  /** Real ids of provisions that began here. */
  readonly aliases = new Map<string, string>();
  #queue: Verb[] = [];
  #rows: readonly Row[] = [];
  #sentKey: string | null = null;
  #isDraining = false;
  #isOffline = false;
  #refusedBecause: string | null = null;
  #pulling: Promise<void> | null = null;
  #ended = false;
  readonly #history = new WritingHistory();
  #pullLater = false;
  readonly #rest = new Rest(() => void this.#drain());

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const [changes, kept] = await Promise.all([this.#options.transport.load(), this.#options.store.load()]);
    this.#queue = [...kept];
    this.#server.receive(changes);
    this.#changed();
    this.#drainSoon(0);
  }

  /** The page is left: what was just typed is sent without waiting, and the rest stays in the store. */
  leave(): void {
    void this.#drain().finally(() => this.end());
    this.#listeners.clear();
  }

  /** Stops sending; what waits stays in the store. */
  end(): void {
    this.#ended = true;
    this.#rest.end();
    this.#listeners.clear();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  get conflicts(): readonly Conflict[] {
    return this.#queue.flatMap(({ key }) => this.#conflicts.get(key) ?? []);
  }

  get problems(): readonly Problem[] {
    return this.#queue.flatMap(({ key }) => this.#problems.get(key) ?? []);
  }

  get refusedBecause(): string | null {
    return this.#refusedBecause;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  get state(): SaveState {
    if (this.#refusedBecause !== null) return 'REFUSED';
    if (this.#conflicts.size > 0 || this.#problems.size > 0) return 'CONFLICT';
    if (this.#queue.length === 0) return 'SAVED';
    return this.#isOffline ? 'OFFLINE' : 'SAVING';
  }

  /** The person's own words for a provision that wait, also when it is gone. */
  wordsFor(id: string): Content | null {
    const verb = this.#queue.findLast((one) => one.type === 'REVISE' && one.id === id);
    return verb?.type === 'REVISE' ? verb.to : null;
  }

  rowOf(id: string): Row | undefined {
    return this.#rows.find((row) => row.id === id);
  }

  /** What the person did, in order. It shows at once; the server hears of it as soon as it can be reached. */
  act(verbs: readonly VerbBody[]): void {
    if (verbs.length === 0) return;
    this.#history.remember(this.#do(verbs), verbs);
    this.#changed();
    this.#drainSoon(verbs.every(({ type }) => type === 'REVISE') ? (this.#options.rest ?? 400) : 0);
  }

  undo(): void {
    this.#history.undo(this.#steps);
    this.#changed();
    this.#drainSoon(0);
  }

  redo(): void {
    this.#history.redo(this.#steps);
    this.#changed();
    this.#drainSoon(0);
  }

  /** Asks what others have changed; several calls while one is on its way become one more. */
  async pull(): Promise<void> {
    if (this.#ended) return;
    if (this.#pulling) await this.#pulling;
    this.#pulling ??= this.#pullOnce().finally(() => (this.#pulling = null));
    await this.#pulling;
  }

  /** The server can be reached again. */
  reconnect(): void {
    this.#isOffline = false;
    void this.pull();
    this.#drainSoon(0);
  }

  /** The person has chosen what a provision says; null lets their own words go. */
  resolve(provisionId: string, chosen: Content | null): void {
    const verb = this.#queue.find(({ key }) => this.#conflicts.get(key)?.provisionId === provisionId);
    const conflict = verb && this.#conflicts.get(verb.key);
    if (verb?.type !== 'REVISE' || !conflict) return;
    this.#conflicts.delete(verb.key);
    const nearest = (id: string) => this.#server.nearestBefore(this.#rows, id);
    const instead = afterChoice(verb, conflict, chosen, { nearest, newLocalId: () => `local_${this.#options.newKey()}` });
    this.#replace(verb, instead);
    this.#drainSoon(0);
  }

  #keyed(body: VerbBody): Verb {
    return { ...body, key: this.#options.newKey() };
  }

  #do(verbs: readonly VerbBody[]): VerbBody[] {
    const undo: VerbBody[] = [];
    let rows = this.#rows;
    for (const body of verbs) {
      undo.unshift(...inverseOf(rows, body));
      rows = applyVerb(rows, body);
      const verb = this.#keyed(body.type === 'REVISE' ? { ...body, base: this.#baseOf(body) } : body);
      const last = this.#queue.findLast((one) => one.type === 'REVISE' && one.id === body.id);
      if (last && body.type === 'REVISE') this.#problems.delete(last.key);
      this.#queue = enqueued(this.#queue, verb, ({ key, input }) => input !== undefined || key === this.#sentKey);
      this.#rows = rows;
    }
    return undo;
  }

  /** The revision that the typed words are a change of, if the server's words are what was changed. */
  #baseOf({ id, from }: Extract<VerbBody, { type: 'REVISE' }>): number | null {
    const row = this.#server.get(id);
    return row && sameContent(row, from) ? row.revision : null;
  }

  get #steps() {
    return { rows: () => this.#rows, aliases: this.aliases, act: (verb: VerbBody) => this.#do([verb]) };
  }

  #changed(): void {
    this.#rows = this.#queue.reduce<readonly Row[]>((rows, verb) => applyVerb(rows, verb), this.#server.standing());
    void this.#options.store.save(this.#queue);
    for (const listener of this.#listeners) listener();
  }

  /** While a verb is on its way its effect may be in what is asked; then the answer is used only after it. */
  async #pullOnce(): Promise<void> {
    try {
      const changes = await this.#options.transport.changes(this.#server.seen);
      this.#pullLater = this.#sentKey !== null;
      if (this.#pullLater) return;
      if (changes.rows.length === 0 && changes.textRevision === this.#server.seen) return;
      this.#server.receive(changes);
      this.#changed();
    } catch {
      this.#wentOffline();
    }
  }

  #drainSoon(delay: number): void {
    if (!this.#ended) this.#rest.wait(delay);
  }

  async #drain(): Promise<void> {
    if (this.#isDraining || this.#ended || this.#refusedBecause !== null) return;
    this.#isDraining = true;
    this.#rest.over();
    try {
      for (let verb = this.#next(); verb && !this.#ended; verb = this.#next()) await this.#handle(verb);
    } catch {
      this.#wentOffline();
    } finally {
      this.#sentKey = null;
      this.#isDraining = false;
    }
    if (this.#pullLater) void this.pull();
  }

  #next(): Verb | null {
    return nextSendable(this.#queue, ({ key }) => this.#conflicts.has(key) || this.#problems.has(key));
  }

  #wentOffline(): void {
    this.#isOffline = true;
    this.#changed();
    this.#drainSoon(this.#options.retry ?? 4_000);
  }

  async #handle(verb: Verb): Promise<void> {
    const { directiveId, transport } = this.#options;
    const prepared = prepare(verb, { directiveId, server: this.#server, nearest: (id) => this.#server.nearestBefore(this.#rows, id) });
    if (prepared.do === 'DROP') return this.#replace(verb, []);
    if (prepared.do === 'REPLACE') return this.#replace(verb, prepared.verbs);
    if (prepared.do === 'ASK') {
      this.#conflicts.set(verb.key, prepared.conflict);
      return this.#changed();
    }
    const sent = { ...verb, input: prepared.input };
    this.#queue = this.#queue.map((one) => (one.key === verb.key ? sent : one));
    this.#sentKey = verb.key;
    // Before it goes, so that after a crash it goes again as the same one.
    await this.#options.store.save(this.#queue);
    const outcome = await transport.send(verb.type, prepared.input, this.#server.seen);
    this.#sentKey = null;
    this.#isOffline = false;
    if (outcome.ok) this.#settle(sent, outcome);
    else await this.#refused(sent, outcome.refusals);
  }

  #settle(verb: Verb, { provision, created, changes }: Extract<Outcome, { ok: true }>): void {
    this.#queue = this.#queue.filter(({ key }) => key !== verb.key);
    for (const row of [provision, created]) if (row) this.#server.put(row);
    const made = verb.type === 'INSERT' ? provision : verb.type === 'SPLIT' ? created : null;
    if (made) this.#name(verb.type === 'SPLIT' ? verb.newId : verb.id, made.id);
    if (changes) this.#server.receive(changes);
    this.#changed();
  }

  #name(local: string, real: string): void {
    this.aliases.set(local, real);
    this.#queue = this.#queue.map((verb) => renamed(verb, local, real));
  }

  #replace(verb: Verb, bodies: readonly VerbBody[]): void {
    const at = this.#queue.findIndex(({ key }) => key === verb.key);
    if (at >= 0) this.#queue.splice(at, 1, ...bodies.map((body) => this.#keyed(body)));
    this.#changed();
  }

  async #refused(verb: Verb, refusals: readonly VerbRefusal[]): Promise<void> {
    const refusal = refusals[0] ?? { code: 'REFUSED', message: '', details: null };
    const { code } = refusal;
    const { input: _, ...unsent } = verb;
    this.#queue = this.#queue.map((one) => (one.key === verb.key ? unsent : one));
    if (['NOT_NOW', 'NOT_ALLOWED', 'NOT_SIGNED_IN'].includes(code)) this.#refusedBecause = refusal.message;
    else if (verb.type === 'REVISE') this.#refusedWords(verb, refusal);
    else if (verb.type === 'SPLIT' && code === 'STALE_REVISION') this.#replace(verb, splitAsTwo(verb));
    else if (verb.type === 'INSERT' && verb.content.source + (verb.content.heading ?? '') !== '' && verb.anchorId !== null) {
      this.#replace(verb, [{ ...verb, anchorId: null, placement: 'AFTER' }]);
    } else {
      this.#replace(verb, []);
      if (!['PROVISION_REMOVED', 'PROVISION_NOT_REMOVED'].includes(code)) this.#options.onNotice?.(refusal.message);
    }
    this.#changed();
    await this.#pullOnce();
  }

  #refusedWords(verb: Extract<Verb, { type: 'REVISE' }>, refusal: VerbRefusal): void {
    const conflict = conflictOf(verb, refusal);
    if (conflict) this.#conflicts.set(verb.key, conflict);
    else this.#problems.set(verb.key, { provisionId: verb.id, message: refusal.message });
  }
}
