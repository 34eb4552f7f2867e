import { latinDigits } from './digits.ts';
import { civilDate } from './jalali.ts';
import { readDate } from './jalali-input.ts';

/** A day as it stands in an address, `1393-10-01`: readable to whoever the link is sent to. */
export const addressOfDay = (iso: string): string => latinDigits(civilDate(iso, 'short', 'en')).replaceAll('/', '-');

/** The civil date that an address names, in the Jalali calendar or, from 1700 on, the Gregorian; null when it names none. */
export const dayInAddress = (value: unknown): string | null => (typeof value === 'string' ? readDate(value) : null);
