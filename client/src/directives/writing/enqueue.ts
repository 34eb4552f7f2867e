import { sameContent } from './rows.ts';
import type { Verb } from './verbs.ts';
import { touches } from './verbs.ts';

/**
 * The queue with one more verb. Typing goes into the words that wait already, unless they are on their way or
 * something else was done to that provision since; words that came back to what they were need no sending.
 */
export function enqueued(queue: readonly Verb[], verb: Verb, isSent: (verb: Verb) => boolean): Verb[] {
  if (verb.type !== 'REVISE') return [...queue, verb];
  const at = queue.findLastIndex((waiting) => touches(waiting).includes(verb.id));
  const last = queue[at];
  if (last?.type !== 'REVISE' || isSent(last)) return sameContent(verb.from, verb.to) ? [...queue] : [...queue, verb];
  if (sameContent(last.from, verb.to)) return queue.toSpliced(at, 1);
  const { input: _, ...rest } = last;
  return queue.with(at, { ...rest, to: verb.to });
}

/** The first verb that may be sent: what touches a provision that waits for its author waits too, in order. */
export function nextSendable(queue: readonly Verb[], waitsForAuthor: (verb: Verb) => boolean): Verb | null {
  const held = new Set<string>();
  for (const verb of queue) {
    const ids = touches(verb);
    if (!waitsForAuthor(verb) && !ids.some((id) => held.has(id))) return verb;
    for (const id of ids) held.add(id);
  }
  return null;
}
