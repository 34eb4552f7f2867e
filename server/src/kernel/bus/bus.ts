/** Something that happened to a topic, in this process or another. */
export interface BusEvent {
  readonly topic: string;
  /** Ids and small facts; whoever wants more reads it with their own rights. Empty when it is a gap. */
  readonly told: Readonly<Record<string, unknown>>;
  /** Something was missed, or was too large to tell: read the whole anew. */
  readonly isGap: boolean;
}

export type BusHandler = (event: BusEvent) => void;

/**
 * Tells every process what was committed by any. A broker may take the database's place behind it.
 * Telling is `announce`, for it belongs into the writer's transaction.
 */
export interface Bus {
  /** Gives the function that ends the subscription. */
  subscribe(topic: string, handler: BusHandler): () => void;
  close(): Promise<void>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (payload: string): BusEvent | null => {
  try {
    const message: unknown = JSON.parse(payload);
    if (!isRecord(message) || typeof message['topic'] !== 'string') return null;
    const told = isRecord(message['told']) ? message['told'] : {};
    return { topic: message['topic'], told, isGap: Object.keys(told).length === 0 };
  } catch {
    return null;
  }
};

/** Hands what comes through the channel to those who asked for its topic. */
export class FanOut {
  readonly #handlers = new Map<string, Set<BusHandler>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  readonly subscribe = (topic: string, handler: BusHandler): (() => void) => {
    const handlers = this.#handlers.get(topic) ?? new Set();
    this.#handlers.set(topic, handlers.add(handler));
    return () => {
      handlers.delete(handler);
      if (handlers.size === 0 && this.#handlers.get(topic) === handlers) this.#handlers.delete(topic);
    };
  };

  deliver(payload: string): void {
    const event = parse(payload);
    if (event) this.#tell(event);
  }

  /** After a time in which nothing was heard: everybody reads anew. */
  tellGap(): void {
    for (const topic of this.#handlers.keys()) this.#tell({ topic, told: {}, isGap: true });
  }

  #tell(event: BusEvent): void {
    for (const handler of this.#handlers.get(event.topic) ?? []) {
      try {
        handler(event);
      } catch (error) {
        this.#onError(error); // one subscriber's fault is not the others'
      }
    }
  }
}
