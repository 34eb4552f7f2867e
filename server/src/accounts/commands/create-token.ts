import type { Command } from '../../kernel/write/command.ts';
import { makeToken } from '../make-token.ts';

export interface CreateTokenFacts {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

/**
 * Makes a token for the appointment that the viewer acts through. Its secret is shown once and stored nowhere, so
 * this takes no idempotency key: a caller who lost the answer revokes the token and makes another.
 */
export const createToken: Command<CreateTokenFacts, { token: string; secret: string }> = {
  name: 'createToken',
  async run(act, { name, scopes, days }) {
    const { personId, appointmentId } = act.viewer;
    const { secret, token } = makeToken(act, { personId, appointmentId, name, scopes, days });
    return { token: token.id, secret };
  },
};
