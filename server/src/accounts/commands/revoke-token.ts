import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { refuse } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { ApiToken } from '../api-token.entity.ts';
import { sessionTopic } from '../sign-in.ts';

/** Ends a token of one's own (an administrator: of anybody) at once. */
export const revokeToken: Command<{ tokenId: string }, { token: string }> = {
  name: 'revokeToken',
  async run(act, input) {
    const id = localId('ApiToken', input.tokenId);
    const token = (id && (await act.em.findOne(ApiToken, id))) || refuse('NOT_FOUND', { path: ['input', 'tokenId'] });
    token.revokedAt ??= act.now;
    await announce(act.em, sessionTopic, { tokenId: token.id });
    act.audit({ act: 'revokeToken', objectType: 'ApiToken', objectId: token.id });
    return { token: token.id };
  },
};
