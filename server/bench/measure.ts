import { Connection, type Packet } from './client.ts';

/** What one contestant did in one turn. */
export interface Turn {
  readonly perSecond: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

export type PacketOf = (n: number) => Packet;

/** Asks one after another over every connection until the time is over. */
const keepBusy = async (connections: readonly Connection[], packetOf: PacketOf, isOver: (done: number) => boolean): Promise<Turn> => {
  const latencies: number[] = [];
  let n = 0;
  const began = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      while (!isOver(n)) {
        const packet = packetOf(n++);
        const sent = performance.now();
        await connection.ask(packet);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  return { perSecond: (latencies.length * 1_000) / (performance.now() - began), latencies };
};

const connected = async <T>(address: string, count: number, work: (connections: readonly Connection[]) => Promise<T>): Promise<T> => {
  const connections = Array.from({ length: count }, () => new Connection(address));
  try {
    return await work(connections);
  } finally {
    for (const connection of connections) connection.close();
  }
};

export const turnOf = (address: string, count: number, seconds: number, packetOf: PacketOf): Promise<Turn> => {
  const end = performance.now() + seconds * 1_000;
  return connected(address, count, (connections) => keepBusy(connections, packetOf, () => performance.now() >= end));
};

export const requestsOf = (address: string, count: number, requests: number, packetOf: PacketOf): Promise<Turn> =>
  connected(address, count, (connections) => keepBusy(connections, packetOf, (done) => done >= requests));

export const askOnce = (address: string, packet: Packet): Promise<string> => connected(address, 1, ([connection]) => connection?.ask(packet) ?? Promise.reject(new Error('none')));

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

export const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);
