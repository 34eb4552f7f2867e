import type { Power } from '../kernel/viewer.ts';
import type { OfficeKind } from './office.entity.ts';

/** What each kind of office may do in the whole organization, beside what its council seats give. */
export const powersOf = {
  HEAD_OF_ORGANIZATION: ['MONITOR'],
  DEPUTY_SOCIAL_AFFAIRS: ['DRAFT', 'MONITOR'],
  SECRETARIAT: ['DRAFT', 'SECRETARIAT', 'MONITOR'],
  DIRECTOR_GENERAL: [],
  PROVINCIAL_DEPUTY: [],
  EXPERT: ['DRAFT'],
  ADMINISTRATOR: ['ADMINISTER'],
} as const satisfies Record<keyof typeof OfficeKind, readonly Power[]>;

/** A delegate receives and acknowledges for the office and does nothing else in its name. */
export const powersThrough = (kind: OfficeKind, isDelegate: boolean): readonly Power[] => (isDelegate ? [] : powersOf[kind]);
