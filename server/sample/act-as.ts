import type { EntityManager } from '@mikro-orm/postgresql';
import { tehranDate } from '../src/kernel/jalali/tehran-time.ts';
import type { Act } from '../src/kernel/write/command.ts';
import { type Appointment, powersOf } from '../src/people/index.ts';

const dayInMs = 86_400_000;

/**
 * Somebody of the sample, so many days ago, for the commands. The transaction is the system's; the office is set for
 * the conditions that ask it. Each act begins with an empty memory, for every flush looks at all that is in it.
 * Nothing is noted in the journal: the sample did not happen.
 */
export const actAs = async (em: EntityManager, { person, office, id }: Appointment, daysAgo = 0): Promise<Act> => {
  const now = new Date(Date.now() - daysAgo * dayInMs);
  await em.flush();
  em.clear();
  await em.execute(`select set_config('app.office', ?, true)`, [office.id]);
  return {
    em, now, today: tehranDate(now), language: 'fa', requestId: 'sample',
    viewer: {
      personId: person.id, officeId: office.id, appointmentId: id, provinceId: office.province?.id ?? null, councilIds: [],
      powers: powersOf[office.kind], scopes: ['READ', 'WRITE'], isDelegate: false, sessionId: null, tokenId: null,
    },
    audit: () => undefined,
    emit: () => undefined,
  };
};
