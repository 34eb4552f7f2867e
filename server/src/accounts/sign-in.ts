import { readPersonnelNumber } from '../kernel/persian/personnel-number.ts';
import type { Database } from '../kernel/database/database.ts';
import { announce } from '../kernel/bus/announce.ts';
import { asSystem, type SystemAct } from '../kernel/write/write-road.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { refuse } from './account.refusals.ts';
import { isPassword } from './password.ts';
import { newSecret, secretHash } from './secret.ts';
import { Session } from './session.entity.ts';
import { beginAttempt, forgetFailures, recordFailure } from './throttle.ts';

/** A working day and the evening after it. */
export const sessionSeconds = 16 * 60 * 60;

/** Told when a session changes or ends, so that no process goes on with what it remembers of it. */
export const sessionTopic = 'session';

export interface Knock {
  readonly personnelNumber: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
  readonly requestId: string;
  /** Whether people of the sample may come in: their password is known to everybody. */
  readonly sampleIsOn: boolean;
}

interface AccountRow {
  person_id: string;
  password_hash: string;
}

const findAccount = async (database: Database, number: string, sampleIsOn: boolean): Promise<AccountRow | null> =>
  database.transaction(systemSettings, async (em) => {
    const [row] = await em.execute<AccountRow[]>(
      `select c.person_id, c.password_hash from account c join person p on p.id = c.person_id
       where p.personnel_number = ? and c.disabled_at is null and (? or not c.is_sample)`,
      [number, sampleIsOn],
    );
    return row ?? null;
  });

/** The appointments through which a person may act on a day, the holder's first. */
export const appointmentsOf = (act: SystemAct, personId: string): Promise<{ id: string }[]> =>
  act.em.execute(
    `select a.id from appointment a join office o on o.id = a.office_id
     where a.person_id = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to > ?)
       and (o.valid_to is null or o.valid_to > ?)
     order by case a.capacity when 'HOLDER' then 0 when 'ACTING' then 1 else 2 end, a.valid_from`,
    [personId, act.today, act.today, act.today],
  );

/** Opens a session; a person with one appointment acts through it at once, one with several chooses first. */
export const openSession = async (
  act: SystemAct,
  personId: string,
  from: Pick<Knock, 'address' | 'userAgent'>,
): Promise<string> => {
  const appointments = await appointmentsOf(act, personId);
  if (appointments.length === 0) refuse('NO_APPOINTMENT');
  const [only, ...others] = appointments;
  const secret = newSecret();
  const session = act.em.create(Session, {
    secretHash: secretHash(secret),
    person: personId,
    appointment: only && others.length === 0 ? only.id : null,
    openedAt: act.now,
    expiresAt: new Date(act.now.getTime() + sessionSeconds * 1000),
    address: from.address,
    userAgent: from.userAgent.slice(0, 300),
  });
  act.audit({ act: 'signIn', objectType: 'Session', objectId: session.id, after: { personId, address: from.address } });
  return secret;
};

/**
 * Gives the secret of a new session. Failures are counted per number and per address, also for numbers that do not
 * exist, and outside the transaction of success, so that a refusal does not undo the count.
 */
export const signIn = async (database: Database, knock: Knock): Promise<string> => {
  const reading = readPersonnelNumber(knock.personnelNumber);
  const number = reading.ok ? reading.value : '';
  const keys = { number, address: knock.address };
  const wait = await database.transaction(systemSettings, (em) => beginAttempt(em, keys));
  if (wait > 0) refuse('TOO_MANY_ATTEMPTS', { parameters: { seconds: wait }, details: { seconds: wait } });
  const account = await findAccount(database, number, knock.sampleIsOn);
  if (!(await isPassword(knock.password.slice(0, 200), account?.password_hash ?? null)) || !account) {
    await database.transaction(systemSettings, (em) => recordFailure(em, keys));
    return refuse('WRONG_CREDENTIALS', { path: ['input', 'password'] });
  }
  return asSystem(database, knock.requestId, async (act) => {
    await forgetFailures(act.em, number);
    return openSession(act, account.person_id, knock);
  });
};

/** Ends a session at once, in every process. */
export const signOut = (database: Database, secret: string, requestId: string): Promise<void> =>
  asSystem(database, requestId, async (act) => {
    const session = await act.em.findOne(Session, { secretHash: secretHash(secret), revokedAt: null });
    if (!session) return;
    session.revokedAt = act.now;
    await announce(act.em, sessionTopic, { sessionId: session.id });
    act.audit({ act: 'signOut', objectType: 'Session', objectId: session.id });
  });

/**
 * Chooses the office that a session acts for. The secret is changed, so that one seen before the change is worth
 * nothing after it.
 */
export const actAs = (database: Database, secret: string, appointmentId: string, requestId: string): Promise<string> =>
  asSystem(database, requestId, async (act) => {
    const session =
      (await act.em.findOne(Session, { secretHash: secretHash(secret), revokedAt: null })) ?? refuse('APPOINTMENT_NOT_YOURS');
    const appointments = await appointmentsOf(act, session.person.id);
    if (!appointments.some(({ id }) => id === appointmentId)) {
      refuse('APPOINTMENT_NOT_YOURS', { path: ['input', 'appointmentId'] });
    }
    const fresh = newSecret();
    await announce(act.em, sessionTopic, { sessionId: session.id });
    act.audit({
      act: 'actAs', objectType: 'Session', objectId: session.id,
      before: { appointmentId: session.appointment?.id ?? null }, after: { appointmentId },
    });
    act.em.assign(session, { secretHash: secretHash(fresh), appointment: appointmentId });
    return fresh;
  });
