import { announce } from '../kernel/bus/announce.ts';
import type { SystemAct } from '../kernel/write/write-road.ts';
import { sessionTopic } from './sign-in.ts';

/** Ends the sessions of a person, all or all but one, and closes their sockets, in every process. */
export const endSessions = async (
  { em, now }: Pick<SystemAct, 'em' | 'now'>,
  personId: string,
  { but = null }: { readonly but?: string | null } = {},
): Promise<void> => {
  const ended = await em.execute<{ id: string }[]>(
    'update session set revoked_at = ? where person_id = ? and revoked_at is null and id is distinct from ?::uuid returning id',
    [now, personId, but],
  );
  for (const { id } of ended) await announce(em, sessionTopic, { sessionId: id });
};
