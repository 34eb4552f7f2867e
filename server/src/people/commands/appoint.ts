import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { registerTopic } from '../register-topic.ts';
import { Appointment, AppointmentCapacity } from '../appointment.entity.ts';
import { tellOfAppointment } from '../extend-appointments.ts';
import { Office } from '../office.entity.ts';
import { requireRegistrar } from '../people.policy.ts';
import { refuse } from '../people.refusals.ts';
import { Person } from '../person.entity.ts';

export interface NewAppointment {
  readonly personId: string;
  readonly officeId: string;
  readonly capacity: AppointmentCapacity;
  readonly validFrom: string;
  /** First day on which it no longer holds. */
  readonly validTo?: string | null;
}

/** Appointments of the office that hold on some day of the period. */
const overlapping = (act: Act, office: Office, { validFrom, validTo }: NewAppointment): Promise<Appointment[]> =>
  act.em.find(
    Appointment,
    {
      office,
      ...(validTo ? { validFrom: { $lt: validTo } } : {}),
      $or: [{ validTo: null }, { validTo: { $gt: validFrom } }],
    },
    { populate: ['person'] },
  );

const openEnd = { fa: 'اکنون', en: 'now' } as const;

/** One holder at a time, or one who acts for a vacant office; delegates stand beside them. */
const refuseOverlaps = async (act: Act, person: Person, office: Office, input: NewAppointment): Promise<void> => {
  const others = await overlapping(act, office, input);
  const { language } = act;
  const title = language === 'fa' ? office.title : office.titleEn;
  const own = others.find((one) => one.person.id === person.id);
  if (own) refuse('APPOINTED_ALREADY', { path: ['input', 'personId'], parameters: { name: person.name, title } });
  if (input.capacity === AppointmentCapacity.DELEGATE) return;
  const holder = others.find(({ capacity }) => capacity !== AppointmentCapacity.DELEGATE);
  if (!holder) return;
  const from = formatJalali(holder.validFrom, language, 'LONG');
  const to = holder.validTo ? formatJalali(holder.validTo, language, 'LONG') : openEnd[language];
  refuse('APPOINTMENTS_OVERLAP', { path: ['input', 'validFrom'], parameters: { name: holder.person.name, next: person.name, title, from, to } });
};

/** Appoints a person to an office. Back-dating it changes nothing that was decided meanwhile. */
export const appoint: Command<NewAppointment, { appointment: string }> = {
  name: 'appoint',
  async run(act, input) {
    requireRegistrar(act.viewer);
    const [personId, officeId] = [localId('Person', input.personId), localId('Office', input.officeId)];
    const person = (personId && (await act.em.findOne(Person, personId))) || refuseCommon('NOT_FOUND', { path: ['input', 'personId'] });
    const office = (officeId && (await act.em.findOne(Office, officeId))) || refuseCommon('NOT_FOUND', { path: ['input', 'officeId'] });
    const { capacity, validFrom, validTo = null } = input;
    if (validTo !== null && validTo <= validFrom) refuse('PERIOD_EMPTY', { path: ['input', 'validTo'] });
    if (office.validTo && validFrom >= office.validTo) {
      refuse('OFFICE_ENDED', { path: ['input', 'validFrom'], parameters: { date: formatJalali(office.validTo, act.language, 'LONG') } });
    }
    await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [office.id]); // two at once would both find it free
    await refuseOverlaps(act, person, office, input);
    const appointment = act.em.create(Appointment, { person, office, capacity, validFrom, validTo, isSample: false });
    await announce(act.em, registerTopic, { officeId: office.id });
    act.audit({
      act: 'appoint', objectType: 'Appointment', objectId: appointment.id,
      after: { personId: person.id, officeId: office.id, capacity, validFrom, validTo },
    });
    await tellOfAppointment(act, appointment);
    return { appointment: appointment.id };
  },
};
