import { LockMode } from '@mikro-orm/core';
import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { expectRevision, refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Appointment } from '../appointment.entity.ts';
import { tellOfAppointment } from '../extend-appointments.ts';
import { requireRegistrar } from '../people.policy.ts';
import { refuse } from '../people.refusals.ts';
import { registerTopic } from '../register-topic.ts';

export interface EndOfAppointment {
  readonly appointmentId: string;
  readonly expectedRevision: number;
  /** First day on which it no longer holds. */
  readonly validTo: string;
}

/** Ends an appointment. What was done through it stays done; the work stays with the office. */
export const endAppointment: Command<EndOfAppointment, { appointment: string }> = {
  name: 'endAppointment',
  async run(act, input) {
    requireRegistrar(act.viewer);
    const id = localId('Appointment', input.appointmentId);
    const path = ['input', 'appointmentId'];
    const appointment = (id && (await act.em.findOne(Appointment, id, { lockMode: LockMode.PESSIMISTIC_WRITE }))) || refuseCommon('NOT_FOUND', { path });
    expectRevision(appointment, input.expectedRevision, { validTo: appointment.validTo ?? null });
    if (appointment.validTo && appointment.validTo <= act.today) {
      refuse('APPOINTMENT_ENDED', { path, parameters: { date: formatJalali(appointment.validTo, act.language, 'LONG') } });
    }
    if (input.validTo <= appointment.validFrom) refuse('PERIOD_EMPTY', { path: ['input', 'validTo'] });
    if (appointment.validTo && input.validTo > appointment.validTo) refuse('END_NOT_LATER', { path: ['input', 'validTo'] });
    const before = { validTo: appointment.validTo ?? null };
    appointment.validTo = input.validTo;
    appointment.revision += 1;
    await announce(act.em, registerTopic, { officeId: appointment.office.id });
    act.audit({ act: 'endAppointment', objectType: 'Appointment', objectId: appointment.id, before, after: { validTo: input.validTo } });
    await tellOfAppointment(act, appointment);
    return { appointment: appointment.id };
  },
};
