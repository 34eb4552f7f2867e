import { announce } from '../../kernel/bus/announce.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Account } from '../account.entity.ts';
import { refuse } from '../account.refusals.ts';
import { hashPassword, isAcceptablePassword, isPassword } from '../password.ts';
import { sessionTopic } from '../sign-in.ts';

export interface ChangePasswordFacts {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes one's own password and ends one's other sessions. */
export const changePassword: Command<ChangePasswordFacts, { changed: boolean }> = {
  name: 'changePassword',
  async run(act, { currentPassword, newPassword }) {
    const { personId, sessionId } = act.viewer;
    const account = await act.em.findOneOrFail(Account, { person: personId });
    if (!(await isPassword(currentPassword, account.passwordHash))) {
      refuse('WRONG_PASSWORD', { path: ['input', 'currentPassword'] });
    }
    if (!isAcceptablePassword(newPassword)) refuse('PASSWORD_TOO_SHORT', { path: ['input', 'newPassword'] });
    account.passwordHash = await hashPassword(newPassword);
    await act.em.execute(
      'update session set revoked_at = ? where person_id = ? and revoked_at is null and id is distinct from ?::uuid',
      [act.now, personId, sessionId],
    );
    await announce(act.em, sessionTopic, { personId });
    act.audit({ act: 'changePassword', objectType: 'Person', objectId: personId });
    return { changed: true };
  },
};
