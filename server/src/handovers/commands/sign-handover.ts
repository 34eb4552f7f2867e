import { localId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { changed } from '../handover.changes.ts';
import { Handover } from '../handover.entity.ts';
import { refuse } from '../handover.refusals.ts';

export interface SignatureOfHandover {
  readonly handoverId: string;
}

const path = ['input', 'handoverId'];

/** Which of the two the viewer is, and whether they may sign now. */
const sideOf = (act: Act, handover: Handover): 'receivedAt' | 'handedAt' => {
  if (handover.toPerson?.id === act.viewer.personId) {
    if (handover.receivedAt) refuse('HANDOVER_SIGNED', { path });
    if (act.today < handover.on) refuse('HANDOVER_NOT_YET', { path, parameters: { date: formatJalali(handover.on, act.language, 'LONG') } });
    return 'receivedAt';
  }
  if (handover.fromPerson.id !== act.viewer.personId) refuse('NOT_A_PARTY', { path });
  if (handover.handedAt) refuse('HANDOVER_SIGNED', { path });
  return 'handedAt';
};

/** Either person signs for themselves; the list stays from then on as it was signed. */
export const signHandover: Command<SignatureOfHandover, { handover: string }> = {
  name: 'signHandover',
  async run(act, { handoverId }) {
    const id = localId('Handover', handoverId);
    const handover = (id && (await act.em.findOne(Handover, id))) || refuseCommon('NOT_FOUND', { path });
    const side = sideOf(act, handover);
    await byRule(act, async () => {
      handover[side] = act.now;
      await act.em.flush();
      await closeWork(act, { kind: WorkKind.HAND_OVER, objectId: handover.id, officeIds: [side === 'receivedAt' ? handover.office.id : act.viewer.officeId] });
      if (handover.handedAt && handover.receivedAt) await closeWork(act, { kind: WorkKind.HAND_OVER, objectId: handover.id });
    });
    act.audit({ act: 'signHandover', objectType: 'Handover', objectId: handover.id, after: { [side]: act.now.toISOString() } });
    act.emit({ kind: changed.HANDOVER_SIGNED, objectType: 'Handover', objectId: handover.id, audience: { officeIds: [handover.office.id, act.viewer.officeId] }, facts: { side } });
    return { handover: handover.id };
  },
};
