import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from './fake-server.ts';
import type { QueueStore } from './session.types.ts';
import type { Verb } from './verbs.ts';
import { WritingSession } from './writing-session.ts';

let keys = 0;

function memoryStore(): QueueStore & { kept: readonly Verb[] } {
  return {
    kept: [],
    async load() {
      return this.kept;
    },
    async save(verbs) {
      this.kept = structuredClone(verbs);
    },
  };
}

async function open(server: FakeServer, store = memoryStore(), onNotice?: (message: string) => void): Promise<WritingSession> {
  const session = new WritingSession({
    directiveId: 'directive_1', transport: server.transport(), store, newKey: () => `key-${String(++keys)}`,
    ...(onNotice ? { onNotice } : {}),
  });
  await session.open();
  return session;
}

/** Types as the editor does: the whole new text of a provision. */
function type(session: WritingSession, index: number, change: (source: string) => string): void {
  const row = session.rows[index];
  if (!row) throw new Error('no such row');
  const from = { heading: row.heading, source: row.source };
  session.act([{ type: 'REVISE', id: row.id, from, to: { ...from, source: change(row.source) }, base: null }]);
}

const sources = (session: WritingSession): string[] => session.rows.map(({ source }) => source);
const settle = (milliseconds = 30_000) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('one writer', () => {
  it('shows words at once and saves them after a rest, as one revision', async () => {
    const server = new FakeServer(['الف']);
    const session = await open(server);
    type(session, 0, (text) => `${text} ب`);
    type(session, 0, (text) => `${text} ج`);
    expect(sources(session)).toEqual(['الف ب ج']);
    expect(server.text).toEqual(['الف']);
    await settle();
    expect(server.text).toEqual(['الف ب ج']);
    expect([...server.rows.values()][0]?.revision).toBe(2);
    expect(session.state).toBe('SAVED');
  });

  it('goes on in a new provision before the server has named it', async () => {
    const server = new FakeServer(['یک']);
    const session = await open(server);
    session.act([{ type: 'INSERT', id: 'local_a', anchorId: session.rows[0]?.id ?? '', placement: 'NEXT', content: { heading: null, source: '' } }]);
    type(session, 1, () => 'دو');
    await settle();
    expect(server.text).toEqual(['یک', 'دو']);
    expect(session.rows[1]?.id).toBe(session.aliases.get('local_a'));
  });

  it('splits, merges and takes both back', async () => {
    const server = new FakeServer(['سلام بر شورا']);
    const session = await open(server);
    const id = session.rows[0]?.id ?? '';
    session.act([{ type: 'SPLIT', id, newId: 'local_b', source: 'سلام بر شورا', at: 4 }]);
    await settle();
    expect(server.text).toEqual(['سلام', 'بر شورا']);
    session.undo();
    await settle();
    expect(server.text).toEqual(['سلام بر شورا']);
  });

  it('counts a split once although its answer was lost', async () => {
    const server = new FakeServer(['سلام بر شورا']);
    const session = await open(server);
    const fates = ['UNANSWERED', 'LOST', 'LOST'] as const;
    let sending = 0;
    server.fate = () => fates[sending++] ?? 'ARRIVES';
    session.act([{ type: 'SPLIT', id: session.rows[0]?.id ?? '', newId: 'local_c', source: 'سلام بر شورا', at: 4 }]);
    type(session, 1, (text) => `${text} ۲`);
    await settle();
    expect(server.text).toEqual(['سلام', 'بر شورا ۲']);
  });

  it('says that it is offline and how much waits, and sends when the line is back', async () => {
    const server = new FakeServer(['الف', 'ب']);
    const session = await open(server);
    server.fate = () => 'LOST';
    type(session, 0, (text) => `${text}!`);
    type(session, 1, (text) => `${text}!`);
    await settle();
    expect([session.state, session.waiting]).toEqual(['OFFLINE', 2]);
    server.fate = () => 'ARRIVES';
    session.reconnect();
    await settle();
    expect(server.text).toEqual(['الف!', 'ب!']);
  });

  it('goes on after a crash with what was kept', async () => {
    const server = new FakeServer(['الف']);
    const store = memoryStore();
    const first = await open(server, store);
    server.fate = () => 'UNANSWERED';
    type(first, 0, (text) => `${text} ب`);
    await settle(3_000);
    type(first, 0, (text) => `${text} ج`);
    first.end();
    server.fate = () => 'ARRIVES';
    const second = await open(server, store);
    expect(sources(second)).toEqual(['الف ب ج']);
    await settle();
    expect(server.text).toEqual(['الف ب ج']);
    expect(second.conflicts).toEqual([]);
  });
});

describe('two writers on one directive', () => {
  it('get both changes when they touch different words', async () => {
    const server = new FakeServer(['هر استان برنامهٔ خود را می‌فرستد']);
    const [a, b] = [await open(server), await open(server)];
    type(a, 0, (text) => text.replace('هر استان', 'هر یک از استان‌ها'));
    type(b, 0, (text) => `${text} و ثبت می‌کند`);
    await settle();
    await Promise.all([a.pull(), b.pull()]);
    expect(server.text).toEqual(['هر یک از استان‌ها برنامهٔ خود را می‌فرستد و ثبت می‌کند']);
    expect([sources(a), sources(b)]).toEqual([server.text, server.text]);
  });

  it('are asked when they touch the same words, and nothing is lost', async () => {
    const server = new FakeServer(['مهلت یک ماه است']);
    const [a, b] = [await open(server), await open(server)];
    type(a, 0, (text) => text.replace('یک', 'دو'));
    await settle();
    type(b, 0, (text) => text.replace('یک', 'سه'));
    await settle();
    const [conflict] = b.conflicts;
    expect(conflict).toMatchObject({ kind: 'BOTH_CHANGED', base: { source: 'مهلت یک ماه است' }, theirs: { source: 'مهلت دو ماه است' } });
    expect(sources(b)).toEqual(['مهلت سه ماه است']);
    expect(server.text).toEqual(['مهلت دو ماه است']);
    b.resolve(conflict?.provisionId ?? '', { heading: null, source: 'مهلت دو تا سه ماه است' });
    await settle();
    expect(server.text).toEqual(['مهلت دو تا سه ماه است']);
    expect(b.state).toBe('SAVED');
  });

  it('keep writing elsewhere while a question is open', async () => {
    const server = new FakeServer(['یک', 'دو']);
    const [a, b] = [await open(server), await open(server)];
    type(a, 0, () => 'یکم');
    await settle();
    type(b, 0, () => 'اول');
    type(b, 1, () => 'دوم');
    await settle();
    expect(server.text).toEqual(['یکم', 'دوم']);
    expect(b.conflicts).toHaveLength(1);
  });

  it('keep words typed into a provision that was removed meanwhile', async () => {
    const server = new FakeServer(['یک', 'دو']);
    const [a, b] = [await open(server), await open(server)];
    a.act([{ type: 'REMOVE', id: a.rows[1]?.id ?? '', withChildren: false }]);
    await settle();
    type(b, 1, (text) => `${text} و سه`);
    await settle();
    const [conflict] = b.conflicts;
    expect(conflict?.kind).toBe('GONE');
    b.resolve(conflict?.provisionId ?? '', { heading: null, source: 'دو و سه' });
    await settle();
    expect(server.text).toEqual(['یک', 'دو و سه']);
  });

  it('split and revise the same provision without losing either', async () => {
    const server = new FakeServer(['سلام بر شورا']);
    const [a, b] = [await open(server), await open(server)];
    type(a, 0, (text) => `${text} امروز`);
    await settle();
    b.act([{ type: 'SPLIT', id: b.rows[0]?.id ?? '', newId: 'local_d', source: 'سلام بر شورا', at: 4 }]);
    await settle();
    const everything = [...server.text, ...b.conflicts.flatMap(({ theirs }) => theirs?.source ?? [])].join(' ');
    for (const word of ['سلام', 'بر', 'شورا', 'امروز']) expect(everything).toContain(word);
  });

  it.each([1, 2, 3, 4, 5, 6])('lose no word over a bad line, whatever they do (%i)', async (seed) => {
    const random = randomFrom(seed);
    const server = new FakeServer(['الف', 'ب', 'پ', 'ت']);
    const [a, b] = [await open(server), await open(server)];
    const fates = ['ARRIVES', 'ARRIVES', 'ARRIVES', 'LOST', 'UNANSWERED'] as const;
    server.fate = () => fates[Math.floor(random() * fates.length)] ?? 'ARRIVES';
    const typed: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const session = random() < 0.5 ? a : b;
      const index = Math.floor(random() * session.rows.length);
      const word = `w${String(n)}.`;
      if (random() < 0.12) insert(session, index, n);
      else {
        typed.push(word);
        type(session, index, (text) => (random() < 0.5 ? `${word} ${text}` : `${text} ${word}`));
      }
      if (random() < 0.4) await settle(Math.floor(random() * 2_000));
      if (random() < 0.3) await session.pull();
    }
    server.fate = () => 'ARRIVES';
    await settle(60_000);
    const open_ = [a, b].flatMap((session) => session.conflicts.map(({ provisionId }) => session.rowOf(provisionId)?.source ?? ''));
    const everywhere = [...server.text, ...open_].join(' ');
    expect(typed.filter((word) => !everywhere.includes(word))).toEqual([]);
  });
});

function insert(session: WritingSession, index: number, n: number): void {
  session.act([
    { type: 'INSERT', id: `local_${String(n)}`, anchorId: session.rows[index]?.id ?? null, placement: 'AFTER', content: { heading: null, source: `n${String(n)}` } },
  ]);
}

/** The same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
