import { isDeepStrictEqual } from 'node:util';
import { packetOf } from './client.ts';
import { postgraphileRequest, type Guards } from './contestants/postgraphile.operations.ts';
import type { Contestant, ContestantName } from './contestants/start.ts';
import { askOnce, median, quantile, requestsOf, type PacketOf, type Turn, turnOf } from './measure.ts';
import { askFor, documents, type OperationName, operationNames, type Rows, shoraVariables } from './operations.ts';
import { settings } from './settings.ts';
import type { BenchViewers } from './viewers.ts';

export interface Field {
  readonly contestants: ReadonlyMap<ContestantName, Contestant>;
  readonly viewers: BenchViewers;
  readonly rows: Rows;
  readonly guards: Guards;
}

export interface Result {
  /** Requests per second over the floor's of the same round, the median of all rounds. */
  readonly share: number;
  /** p99 over the floor's. */
  readonly p99: number;
  readonly statements: number;
}

const bodyFor = (name: ContestantName, operation: OperationName, n: number, { viewers, rows, guards }: Field) => {
  const ask = askFor(operation, n, viewers, rows);
  const values = Object.values(ask.variables);
  const body = {
    shora: () => ({ query: documents[operation], variables: shoraVariables(operation, ask) }),
    floor: () => ({ operation, values }),
    postgraphile: () => postgraphileRequest(operation, ask, guards),
  }[name]();
  return { token: ask.viewer.token, body };
};

const path = { shora: '/graphql', floor: '/', postgraphile: '/graphql' } as const;

/** Different requests, built beforehand; a comment may be said more than once. */
const variety = 1_000;

const packetsOf = (field: Field, name: ContestantName, { address }: Contestant, operation: OperationName): PacketOf => {
  const build = (n: number) => {
    const { token, body } = bodyFor(name, operation, n, field);
    return packetOf(address, path[name], token, body);
  };
  // An id that the client chooses serves once.
  if (name === 'postgraphile' && operation === 'addComment') return build;
  const built = Array.from({ length: variety }, (_, n) => build(n));
  return (n) => built[n % variety] ?? build(n);
};

/** Cursors are each contestant's own; what was made just now differs. */
const comparable = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => ((key === 'endCursor' || key === 'extensions' ? undefined : value)));

/** Everyone answers without errors, and the floor answers each read exactly as Shora does. */
export const checkAnswers = async (field: Field): Promise<void> => {
  for (const operation of operationNames) {
    const answers = new Map<ContestantName, string>();
    for (const [name, contestant] of field.contestants) {
      const text = await askOnce(contestant.address, packetsOf(field, name, contestant, operation)(1));
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (errors || !data) throw new Error(`${name} fails at ${operation}: ${text.slice(0, 600)}`);
      answers.set(name, text);
    }
    const [shora, floor] = [answers.get('shora') ?? '', answers.get('floor') ?? ''];
    if (operation !== 'addComment' && !isDeepStrictEqual(comparable(shora), comparable(floor))) {
      throw new Error(`the floor answers ${operation} differently:\n${shora.slice(0, 1_500)}\n${floor.slice(0, 1_500)}`);
    }
  }
};

const counting = 100;

const statementsOf = async (contestant: Contestant, packets: PacketOf): Promise<number> => {
  const before = await contestant.tell();
  await requestsOf(contestant.address, 1, counting, packets);
  return ((await contestant.tell()).statements - before.statements) / counting;
};

/** Everyone has a short turn after everyone, many times over, so that what else the machine does hits all alike. */
export const race = async (field: Field, operation: OperationName): Promise<ReadonlyMap<ContestantName, Result>> => {
  const entries = [...field.contestants].map(([name, contestant]) => ({ name, contestant, packets: packetsOf(field, name, contestant, operation), turns: [] as Turn[] }));
  for (const { contestant, packets } of entries) await turnOf(contestant.address, settings.connections, settings.seconds, packets);
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const { contestant, packets, turns } of entries) turns.push(await turnOf(contestant.address, settings.connections, settings.seconds, packets));
  }
  const floor = entries.find(({ name }) => name === 'floor')?.turns ?? [];
  const late = (turns: readonly Turn[]): number => quantile(turns.flatMap(({ latencies }) => latencies), 0.99);
  const results = new Map<ContestantName, Result>();
  for (const { name, contestant, packets, turns } of entries) {
    results.set(name, {
      share: median(turns.map(({ perSecond }, round) => perSecond / (floor[round]?.perSecond ?? Number.NaN))),
      p99: late(turns) / late(floor),
      statements: await statementsOf(contestant, packets),
    });
  }
  return results;
};

/** Requests per second on the one data set over those on the other, turn about. */
export const growth = async (large: Field, small: Field, operation: OperationName, name: ContestantName): Promise<number> => {
  const [here, there] = [large, small].map((field) => {
    const contestant = field.contestants.get(name);
    if (!contestant) throw new Error(`${name} has not started`);
    const packets = packetsOf(field, name, contestant, operation);
    return () => turnOf(contestant.address, settings.connections, settings.seconds, packets);
  });
  const shares: number[] = [];
  for (let round = 0; round <= settings.rounds; round += 1) {
    const [much, little] = [await here?.(), await there?.()];
    if (round > 0) shares.push((much?.perSecond ?? 0) / (little?.perSecond ?? 0));
  }
  return median(shares);
};

/** Memory of Shora after a part of the requests, as a share of what it was before the first. */
export interface Memory {
  readonly requests: number;
  readonly rss: number;
  readonly heap: number;
}

const quarters = 4;

/** Memory while reads of every kind are answered, each time after what is dead was collected. */
export const watchMemory = async (field: Field, shora: Contestant): Promise<readonly Memory[]> => {
  const reads = operationNames.filter((name) => name !== 'addComment').map((name) => packetsOf(field, 'shora', shora, name));
  const packets: PacketOf = (n) => (reads[n % reads.length] ?? reads[0])?.(n) ?? Buffer.alloc(0);
  const quarter = Math.ceil(settings.requests / quarters);
  const before = await shora.tell();
  const seen: Memory[] = [];
  for (let part = 1; part <= quarters; part += 1) {
    await requestsOf(shora.address, settings.connections, quarter, packets);
    const { rss, heap } = await shora.tell();
    seen.push({ requests: part * quarter, rss: rss / before.rss, heap: heap / before.heap });
  }
  return seen;
};
