import { capacityWords, type QuorumRule, votes } from '../councils/index.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language } from '../kernel/viewer.ts';
import { neededOf } from '../votes/index.ts';

export type Capacity = QuorumRule['requiredCapacities'][number];

/** A seat of the council and whether it is there: itself, by its substitute or through the link. */
export interface SeatInRoom {
  readonly capacity: `${Capacity}`;
  readonly isPresent: boolean;
}

export interface QuorumState {
  /** Voting seats that were called. */
  readonly seats: number;
  readonly needed: number;
  /** Voting seats that are there; one that keeps out of a decision is there all the same. */
  readonly present: number;
  /** Capacities of which somebody must be there and nobody is. */
  readonly missingRoles: readonly `${Capacity}`[];
  readonly isMet: boolean;
}

/** Whether those who are there may decide. */
export const quorumOf = (roll: readonly SeatInRoom[], rule: QuorumRule): QuorumState => {
  const seats = roll.filter(({ capacity }) => votes(capacity));
  const present = seats.filter(({ isPresent }) => isPresent).length;
  const needed = neededOf(rule, seats.length);
  const missingRoles = rule.requiredCapacities.filter((role) => !roll.some(({ capacity, isPresent }) => capacity === role && isPresent));
  return { seats: seats.length, needed, present, missingRoles, isMet: present >= needed && missingRoles.length === 0 };
};

/** Null where the by-law has no rule, and so nothing forbids a decision. */
export const quorumIn = ({ roll, rule }: { readonly roll: readonly SeatInRoom[]; readonly rule: QuorumRule | null }): QuorumState | null =>
  rule ? quorumOf(roll, rule) : null;

const sayPersian = ({ seats, needed, present, missingRoles, isMet }: QuorumState): string => {
  const sum = `${present} از ${seats} کرسی دارای رأی حاضر؛ لازم: ${needed}`;
  const missing = missingRoles.length > 0 ? `؛ غایب: ${missingRoles.map((role) => capacityWords[role].fa).join(' و ')}` : '';
  return toPersianDigits(`${sum}${missing}. ${isMet ? 'حد نصاب برقرار است.' : 'حد نصاب برقرار نیست؛ بحث ادامه دارد و تصمیم گرفته نمی‌شود.'}`);
};

const sayEnglish = ({ seats, needed, present, missingRoles, isMet }: QuorumState): string => {
  const missing = missingRoles.length > 0 ? `; missing: ${missingRoles.map((role) => capacityWords[role].en).join(' and ')}` : '';
  return `${present} of ${seats} voting seats present; needed: ${needed}${missing}. ${isMet ? 'There is a quorum.' : 'There is no quorum; debate goes on, and nothing is decided.'}`;
};

/** «۹ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷. حد نصاب برقرار است.» */
export const sayQuorum = (state: QuorumState, language: Language): string => (language === 'fa' ? sayPersian(state) : sayEnglish(state));
