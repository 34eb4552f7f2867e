import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { Invitee } from '../invitee.entity.ts';
import { changed } from '../meeting.changes.ts';
import { InviteeKind } from '../meeting.enums.ts';
import type { InviteeInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { openForAct } from '../planning/find-meeting.ts';
import { refreshInvited } from '../planning/invite-seats.ts';
import { tell } from '../planning/tell.ts';

/** Takes back the invitation of a guest or of somebody who is not named; members are invited by rule. */
export const removeInvitee: Command<InviteeInput, { meeting: string }> = {
  name: 'removeInvitee',
  async run(act, input) {
    const path = ['input', 'inviteeId'];
    const id = localId('Invitee', input.inviteeId);
    const invitee = (id && (await act.em.findOne(Invitee, { id, removedAt: null }, { populate: ['meeting'] }))) || refuseCommon('NOT_FOUND', { path });
    const { meeting, office } = invitee;
    await openForAct(act, meeting, 'removeInvitee');
    if (invitee.kind === InviteeKind.SEAT) refuse('SEAT_IS_INVITED', { path });
    invitee.removedAt = act.now;
    await refreshInvited(act, meeting);
    if (meeting.isCalled && office) await closeWork(act, { kind: WorkKind.ATTEND, objectId: meeting.id, officeIds: [office.id] });
    tell(act, meeting, { kind: changed.INVITEES_CHANGED, act: this.name, before: { inviteeId: invitee.id, officeId: office?.id ?? null } });
    return { meeting: meeting.id };
  },
};
