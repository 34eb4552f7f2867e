import type { Command } from '../../kernel/write/command.ts';
import { Account } from '../account.entity.ts';
import { refuse } from '../account.refusals.ts';
import { hashPassword, isAcceptablePassword, isPassword } from '../password.ts';
import { endSessions } from '../end-sessions.ts';

export interface ChangePasswordFacts {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes one's own password and ends one's other sessions. */
export const changePassword: Command<ChangePasswordFacts, { changed: boolean }> = {
  name: 'changePassword',
  async run(act, { currentPassword, newPassword }) {
    const { personId, sessionId, tokenId } = act.viewer;
    if (tokenId) refuse('SESSION_NEEDED');
    const account = await act.em.findOneOrFail(Account, { person: personId });
    if (!(await isPassword(currentPassword, account.passwordHash))) {
      refuse('WRONG_PASSWORD', { path: ['input', 'currentPassword'] });
    }
    if (!isAcceptablePassword(newPassword)) refuse('PASSWORD_TOO_SHORT', { path: ['input', 'newPassword'] });
    account.passwordHash = await hashPassword(newPassword);
    await endSessions(act, personId, { but: sessionId });
    act.audit({ act: 'changePassword', objectType: 'Person', objectId: personId });
    return { changed: true };
  },
};
