import { ByLaw } from '../../councils/index.ts';
import type { Directive } from '../../directives/index.ts';
import { addDays } from '../../kernel/jalali/civil-date.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { unmet } from '../publication.refusals.ts';

/** Last day for acknowledgement: by urgency, from the by-law of the council that confirmed. */
export const dueDate = async ({ em, today }: Act, directive: Directive): Promise<string> => {
  const [byLaw] = await em.find(
    ByLaw,
    { council: directive.confirmingCouncil ?? directive.council, effectiveFrom: { $lte: today } },
    { orderBy: { effectiveFrom: 'desc', version: 'desc' }, limit: 1 },
  );
  if (!byLaw) return refuseCommon('NOT_NOW', { unmet: [unmet('NO_DEADLINE_RULE')] });
  return addDays(today, byLaw.rules.acknowledgeWithinDays[directive.urgency]);
};
