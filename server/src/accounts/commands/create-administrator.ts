import { normalizeFa } from '../../kernel/persian/search-key.ts';
import { sortKey } from '../../kernel/persian/sort-key.ts';
import { readPersonnelNumber } from '../../kernel/persian/personnel-number.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { SystemAct } from '../../kernel/write/write-road.ts';
import { Appointment, AppointmentCapacity, Office, OfficeKind, Person } from '../../people/index.ts';
import { Account } from '../account.entity.ts';
import { refuse } from '../account.refusals.ts';
import { hashPassword, isAcceptablePassword } from '../password.ts';
import { appointmentsOf } from '../sign-in.ts';

const keys = (text: string): { sortKey: string; searchKey: string } => ({ sortKey: sortKey(text), searchKey: normalizeFa(text) });

const administratorOffice = async (act: SystemAct): Promise<Office> => {
  const title = 'مدیر سامانه';
  return (
    (await act.em.findOne(Office, { kind: OfficeKind.ADMINISTRATOR, validTo: null })) ??
    act.em.create(Office, { kind: OfficeKind.ADMINISTRATOR, title, titleEn: 'Administrator of the system', ...keys(title) })
  );
};

export interface NewAdministrator {
  readonly personnelNumber: string;
  readonly name: string;
  readonly password: string;
}

/** Makes a person who may administer: the way into an organisation that has nobody yet. */
export const createAdministrator = async (act: SystemAct, { personnelNumber, name, password }: NewAdministrator): Promise<void> => {
  const number = readPersonnelNumber(personnelNumber);
  if (!number.ok) return refuseCommon('INVALID_INPUT', { path: ['input', 'personnelNumber'], parameters: { field: 'personnelNumber' } });
  if (name.trim() === '') refuseCommon('TEXT_EMPTY', { path: ['input', 'name'] });
  if (!isAcceptablePassword(password)) refuse('PASSWORD_TOO_SHORT', { path: ['input', 'password'] });
  if ((await act.em.count(Person, { personnelNumber: number.value })) > 0) {
    refuse('PERSONNEL_NUMBER_TAKEN', { path: ['input', 'personnelNumber'] });
  }
  const person = act.em.create(Person, { personnelNumber: number.value, name: name.trim(), isSample: false, ...keys(name.trim()) });
  act.em.create(Account, { id: person.id, person, passwordHash: await hashPassword(password), isSample: false });
  act.em.create(Appointment, {
    person, office: await administratorOffice(act), capacity: AppointmentCapacity.HOLDER, validFrom: act.today, isSample: false,
  });
  act.audit({ act: 'createAdministrator', objectType: 'Person', objectId: person.id });
};

/** A person and the first appointment that they may act through today. */
export const personWithNumber = async (
  act: SystemAct,
  personnelNumber: string,
): Promise<{ personId: string; appointmentId: string }> => {
  const number = readPersonnelNumber(personnelNumber);
  const person = number.ok ? await act.em.findOne(Person, { personnelNumber: number.value }) : null;
  if (!person) return refuseCommon('NOT_FOUND');
  const [appointment] = await appointmentsOf(act, person.id);
  return { personId: person.id, appointmentId: appointment?.id ?? refuse('NO_APPOINTMENT') };
};
