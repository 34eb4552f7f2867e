/** What a viewer may do beyond belonging to an office: given by the kind of that office (see people/office.policy.ts). */
export const powers = ['SYSTEM', 'ADMINISTER', 'SECRETARIAT', 'DRAFT', 'MONITOR'] as const;
export type Power = (typeof powers)[number];

export type Language = 'fa' | 'en';

/** What a token of an integrator may be used for; a session has them all. */
export const scopes = ['READ', 'WRITE'] as const;
export type Scope = (typeof scopes)[number];

/**
 * Who is asking: a person acting through one appointment to one office, today.
 * Nobody acts without an office; `null` in its place means not signed in.
 */
export interface Viewer {
  readonly personId: string;
  readonly officeId: string;
  readonly appointmentId: string;
  /** Province of the office; null for headquarters. */
  readonly provinceId: string | null;
  /** Councils in which the office holds a seat today, or may sit for one. */
  readonly councilIds: readonly string[];
  readonly powers: readonly Power[];
  readonly scopes: readonly Scope[];
  /** Set when the person acts as a delegate of the office, not as its holder. */
  readonly isDelegate: boolean;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
}

export const hasPower = (viewer: Viewer | null, power: Power): boolean =>
  viewer !== null && viewer.powers.includes(power);

export const sitsIn = (viewer: Viewer | null, councilId: string | null): boolean =>
  viewer !== null && councilId !== null && viewer.councilIds.includes(councilId);
