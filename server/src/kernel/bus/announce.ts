import type { EntityManager } from '@mikro-orm/postgresql';

/** The one channel of LISTEN and NOTIFY; topics are told apart in the payload. */
export const channel = 'shora';

/** NOTIFY refuses 8,000 bytes and more; what is told are ids, so that every listener reads with its own rights. */
const largestPayload = 7_900;

/** What goes through the channel for a topic. */
export const announcement = (topic: string, told: Readonly<Record<string, unknown>>): string => {
  const payload = JSON.stringify({ topic, told });
  return Buffer.byteLength(payload) <= largestPayload ? payload : JSON.stringify({ topic, told: {} });
};

/** Tells live subscribers of every process, when and only when the transaction commits. */
export const announce = async (em: EntityManager, topic: string, told: Readonly<Record<string, unknown>>): Promise<void> => {
  await em.execute('select pg_notify(?, ?)', [channel, announcement(topic, told)]);
};

/** The same to many topics in one statement, e.g. to every office that a letter goes to. */
export const announceToAll = async (
  em: EntityManager,
  topics: readonly string[],
  told: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const payloads = [...new Set(topics)].map((topic) => announcement(topic, told));
  await em.execute('select pg_notify(?, payload) from jsonb_array_elements_text(?::jsonb) payload', [channel, JSON.stringify(payloads)]);
};
