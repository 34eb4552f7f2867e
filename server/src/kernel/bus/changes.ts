import type { Bus, BusEvent } from './bus.ts';

export interface ChangesOptions {
  /** Events that may wait for the reader; more are replaced by one gap. */
  readonly waiting?: number;
  /** Which events the reader wants; a gap always comes. */
  readonly wants?: (event: BusEvent) => boolean;
}

/**
 * The events of some topics as a stream, e.g. for a GraphQL subscription. A reader that is slow loses single events
 * but never the knowledge that something happened: the queue is bounded, and what does not fit becomes one gap.
 */
export const changesOf = (bus: Bus, topics: readonly string[], { waiting = 200, wants }: ChangesOptions = {}): AsyncGenerator<BusEvent, void, void> => {
  let queue: BusEvent[] = [];
  let isOver = false;
  const readers: ((result: IteratorResult<BusEvent, void>) => void)[] = [];
  const over: IteratorResult<BusEvent, void> = { done: true, value: undefined };

  const take = (event: BusEvent): void => {
    if (isOver || (!event.isGap && wants && !wants(event))) return;
    const reader = readers.shift();
    if (reader) return reader({ done: false, value: event });
    if (event.isGap || queue.length >= waiting) queue = [{ topic: event.topic, told: {}, isGap: true }];
    else queue.push(event);
  };
  const stops = topics.map((topic) => bus.subscribe(topic, take));
  const end = async (): Promise<IteratorResult<BusEvent, void>> => {
    isOver = true;
    queue = [];
    for (const stop of stops.splice(0)) stop();
    for (const reader of readers.splice(0)) reader(over);
    return over;
  };

  const stream: AsyncGenerator<BusEvent, void, void> = {
    next() {
      const event = queue.shift();
      if (event) return Promise.resolve({ done: false, value: event });
      if (isOver) return Promise.resolve(over);
      return new Promise((resolve) => void readers.push(resolve));
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};
