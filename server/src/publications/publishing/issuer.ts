import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Appointment, AppointmentCapacity, type Office, type Person } from '../../people/index.ts';
import { IssuingUnit } from '../issuing-unit.entity.ts';
import { refuse, unmet } from '../publication.refusals.ts';

export const findUnit = async ({ em }: Act, code: string | null): Promise<IssuingUnit> => {
  const [unit] = await em.find(IssuingUnit, code === null ? {} : { code }, { orderBy: { code: 'asc' }, limit: 1 });
  if (unit) return unit;
  return code === null ? refuseCommon('NOT_NOW', { unmet: [unmet('NO_ISSUING_UNIT')] }) : refuse('UNKNOWN_UNIT', { path: ['input', 'unit'] });
};

export interface Signatory {
  readonly office: Office;
  readonly person: Person;
}

/** Who signs for the unit today: who holds the office, before who acts for it. */
export const findSignatory = async ({ em, today }: Act, { signatoryKind }: IssuingUnit): Promise<Signatory> => {
  const [appointment] = await em.find(
    Appointment,
    {
      capacity: { $in: [AppointmentCapacity.HOLDER, AppointmentCapacity.ACTING] },
      office: { kind: signatoryKind },
      validFrom: { $lte: today },
      $or: [{ validTo: null }, { validTo: { $gt: today } }],
    },
    { orderBy: { capacity: 'desc', validFrom: 'desc' }, populate: ['office', 'person'], limit: 1 },
  );
  return appointment ?? refuseCommon('NOT_NOW', { unmet: [unmet('SIGNATORY_VACANT')] });
};
