import type { Command } from '../../kernel/write/command.ts';
import { refuse } from '../account.refusals.ts';
import { makeToken } from '../make-token.ts';

export interface CreateTokenFacts {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

/**
 * Makes a token for the appointment that the viewer acts through. Its secret is shown once and stored nowhere, so
 * this takes no idempotency key: a caller who lost the answer revokes the token and makes another. A token makes none,
 * or it would outlive its own end and its revocation.
 */
export const createToken: Command<CreateTokenFacts, { token: string; secret: string }> = {
  name: 'createToken',
  async run(act, { name, scopes, days }) {
    const { personId, appointmentId, tokenId } = act.viewer;
    if (tokenId) refuse('SESSION_NEEDED');
    const { secret, token } = makeToken(act, { personId, appointmentId, name, scopes, days });
    return { token: token.id, secret };
  },
};
