import type { AppointmentCapacity, OfficeKind } from '../gql/people/graphql.ts';

export const officeKinds = [
  'HEAD_OF_ORGANIZATION',
  'DEPUTY_SOCIAL_AFFAIRS',
  'SECRETARIAT',
  'DIRECTOR_GENERAL',
  'PROVINCIAL_DEPUTY',
  'EXPERT',
  'ADMINISTRATOR',
] as const satisfies readonly OfficeKind[];

export const appointmentCapacities = ['HOLDER', 'ACTING', 'DELEGATE'] as const satisfies readonly AppointmentCapacity[];

/** Days from the first on which something holds to the first on which it no longer does. */
interface Period {
  readonly validFrom: string;
  readonly validTo?: string | null;
}

export type When = 'past' | 'now' | 'future';

export const whenOf = ({ validFrom, validTo }: Period, day: string): When =>
  validFrom > day ? 'future' : validTo && validTo <= day ? 'past' : 'now';

export const holdsOn = (period: Period, day: string): boolean => whenOf(period, day) === 'now';

/** Who held an office on a day: its holder, or who acted for a vacant one; delegates stand beside them. */
export const holderOn = <One extends Period & { readonly capacity: AppointmentCapacity }>(
  appointments: readonly One[],
  day: string,
): One | null => appointments.find((one) => one.capacity !== 'DELEGATE' && holdsOn(one, day)) ?? null;

/** The last day of a period, told by the first on which it no longer holds. */
export function lastDayOf(validTo: string): string {
  const day = new Date(`${validTo}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The first day on which it no longer holds, told by the last one. */
export function dayAfter(lastDay: string): string {
  const day = new Date(`${lastDay}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
