import { Council, Seat, SeatCapacity } from '../../councils/index.ts';
import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { hasPower } from '../../kernel/viewer.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { openVote } from '../open-vote.ts';
import type { OpenConsentInput } from '../vote.inputs.ts';

/** The secretariat asks, or the chair of the council. */
const requireMayAsk = async ({ em, viewer, today }: Act, council: string): Promise<void> => {
  if (viewer.isDelegate) refuseCommon('NOT_ALLOWED');
  if (hasPower(viewer, 'SECRETARIAT')) return;
  const chairs = await em.count(Seat, {
    council, office: viewer.officeId, capacity: SeatCapacity.CHAIR, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }],
  });
  if (chairs === 0) refuseCommon('NOT_ALLOWED');
};

/** Asks a council for its written vote on a motion of its own, between meetings. */
export const openConsent: Command<OpenConsentInput, { vote: string }> = {
  name: 'openConsent',
  async run(act, { councilId, motion }) {
    const id = localId('Council', councilId);
    const council = (id && (await act.em.findOne(Council, { id }))) || refuseCommon('NOT_FOUND', { path: ['input', 'councilId'] });
    await requireMayAsk(act, council.id);
    const vote = await openVote(act, { by: this.name, councilId: council.id, motion, method: 'CONSENT' });
    return { vote: vote.id };
  },
};
