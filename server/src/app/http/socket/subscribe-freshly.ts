import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

type Stream = AsyncGenerator<ExecutionResult, void, void>;

const isStream = (value: object): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;

/** Ends a source even while it waits for its next event. */
const stop = (source: AsyncIterator<unknown>): void => void source.return?.().catch(() => {});

/**
 * graphql's `subscribe`, but each event is resolved under a context of its own: who may see what is asked anew,
 * and `fresh` throws when the session has ended.
 */
export const subscribeFreshly = async (
  args: ExecutionArgs,
  fresh: () => Promise<unknown>,
): Promise<Stream | ExecutionResult> => {
  const source = await createSourceEventStream(args);
  if (!isStream(source)) return source;
  const events = source[Symbol.asyncIterator]();
  let isOver = false;
  const next = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    if (isOver) return { done: true, value: undefined };
    try {
      const event = await events.next();
      if (event.done || isOver) return { done: true, value: undefined };
      const contextValue = await fresh();
      if (isOver) return { done: true, value: undefined };
      return { done: false, value: await execute({ ...args, rootValue: event.value, contextValue }) };
    } catch (error) {
      end();
      throw error;
    }
  };
  const end = (): void => {
    isOver = true;
    stop(events);
  };
  const stream: Stream = {
    next,
    async return() {
      end();
      return { done: true, value: undefined };
    },
    async throw(error) {
      end();
      throw error;
    },
    async [Symbol.asyncDispose]() {
      end();
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};
