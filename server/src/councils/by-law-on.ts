import type { EntityManager } from '@mikro-orm/postgresql';
import { ByLaw } from './by-law.entity.ts';

/** The version of a council's by-law that applies on a day; null when none was adopted. */
export const byLawOn = async (em: EntityManager, council: string, day: string): Promise<ByLaw | null> => {
  const [byLaw] = await em.find(
    ByLaw,
    { council, effectiveFrom: { $lte: day } },
    { orderBy: { effectiveFrom: 'desc', version: 'desc' }, limit: 1 },
  );
  return byLaw ?? null;
};
