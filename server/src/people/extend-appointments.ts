import type { Act } from '../kernel/write/command.ts';
import type { Appointment } from './appointment.entity.ts';

/** What a module above does when somebody was appointed or an appointment ended, in the same transaction. */
export type AppointmentListener = (act: Act, appointment: Appointment) => Promise<void>;

const listeners = new Map<string, AppointmentListener>();

/** A module says this once, where its index.ts is loaded; saying it again replaces it. */
export const extendAppointments = (module: string, listener: AppointmentListener): void => void listeners.set(module, listener);

export const tellOfAppointment: AppointmentListener = async (act, appointment) => {
  await act.em.flush();
  for (const listener of listeners.values()) await listener(act, appointment);
};
