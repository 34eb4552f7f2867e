import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { refuse } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Session } from '../session.entity.ts';
import { sessionTopic } from '../sign-in.ts';

/** Ends a session of one's own at once, in every process: a computer left signed in, a telephone lost. */
export const revokeSession: Command<{ sessionId: string }, { session: string }> = {
  name: 'revokeSession',
  async run(act, input) {
    const id = localId('Session', input.sessionId);
    const session = (id && (await act.em.findOne(Session, id))) || refuse('NOT_FOUND', { path: ['input', 'sessionId'] });
    session.revokedAt ??= act.now;
    await announce(act.em, sessionTopic, { sessionId: session.id });
    act.audit({ act: 'revokeSession', objectType: 'Session', objectId: session.id });
    return { session: session.id };
  },
};
