import { randomBytes } from 'node:crypto';
import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Person, requireRegistrar } from '../../people/index.ts';
import { hashPassword } from '../password.ts';
import { endSessions } from '../end-sessions.ts';

/**
 * Gives a person a new password, which is shown once to the administrator, and ends their sessions. It takes no
 * idempotency key, for what it gives is a secret and is stored nowhere: sent twice, it gives another password.
 */
export const givePassword: Command<{ personId: string }, { person: string; password: string }> = {
  name: 'givePassword',
  async run(act, { personId }) {
    requireRegistrar(act.viewer);
    const id = localId('Person', personId);
    const person = (id && (await act.em.findOne(Person, id))) || refuseCommon('NOT_FOUND', { path: ['input', 'personId'] });
    const password = randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(password);
    await act.em.execute(
      `insert into account (id, person_id, password_hash, is_sample) values (?, ?, ?, false)
       on conflict (person_id) do update set password_hash = excluded.password_hash, is_sample = false`,
      [person.id, person.id, passwordHash],
    );
    await endSessions(act, person.id);
    act.audit({ act: 'givePassword', objectType: 'Person', objectId: person.id });
    return { person: person.id, password };
  },
};
