import { type DirectiveFacts, textUnmet } from '../directives/index.ts';
import type { Unmet } from '../kernel/refusal.ts';
import { hasPower } from '../kernel/viewer.ts';
import { publishingOf } from './publication.facts.ts';
import { provinceWithoutOffice, unmet } from './publication.refusals.ts';

export const mayPublish = ({ viewer }: DirectiveFacts): boolean => hasPower(viewer, 'SECRETARIAT');

/** What this module asks before a text is published; whether it is confirmed, the module of confirmations asks. */
export const publishUnmet = (facts: DirectiveFacts): Unmet[] => {
  const known = publishingOf(facts);
  if (known === null) return [];
  return [
    ...textUnmet(facts),
    ...(known.hasUnit ? [] : [unmet('NO_ISSUING_UNIT')]),
    ...(known.hasUnit && known.isSignatoryVacant ? [unmet('SIGNATORY_VACANT')] : []),
    ...(known.hasDeadlineRule ? [] : [unmet('NO_DEADLINE_RULE')]),
    ...(known.hasRule ? known.provincesWithoutOffice.map(provinceWithoutOffice) : [unmet('NO_ADDRESSEE_RULE')]),
  ];
};

export const remindUnmet = (facts: DirectiveFacts): Unmet[] =>
  (publishingOf(facts)?.owing ?? 0) > 0 ? [] : [unmet('NOBODY_OWES')];

/** Whoever acts for an addressee that has not acknowledged yet, be it its holder or a delegate. */
export const owes = (facts: DirectiveFacts): boolean => publishingOf(facts)?.iOwe === true;
