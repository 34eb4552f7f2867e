import type { Reading } from '../reading.ts';
import { toAsciiDigits } from './digits.ts';

const SHORTEST = 3;
const LONGEST = 12;

export type PersonnelNumberFault = 'PERSONNEL_NUMBER_NOT_DIGITS' | 'PERSONNEL_NUMBER_LENGTH';

/**
 * Reads a personnel number as people type or paste it: any digit script, with blanks, hyphens, half-spaces
 * or directional marks around and inside. The value is 3 to 12 digits 0-9; leading zeros belong to it.
 */
export function readPersonnelNumber(typed: string): Reading<string, PersonnelNumberFault> {
  const value = toAsciiDigits(typed).replace(/[\s\-\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
  if (!/^[0-9]*$/.test(value)) return { ok: false, fault: 'PERSONNEL_NUMBER_NOT_DIGITS' };
  if (value.length < SHORTEST || value.length > LONGEST) return { ok: false, fault: 'PERSONNEL_NUMBER_LENGTH' };
  return { ok: true, value };
}
