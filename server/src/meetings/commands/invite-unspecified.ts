import { acceptLine } from '../../kernel/write/accept-text.ts';
import { sortKey } from '../../kernel/persian/sort-key.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Invitee } from '../invitee.entity.ts';
import { changed } from '../meeting.changes.ts';
import { InviteeKind } from '../meeting.enums.ts';
import type { InviteUnspecifiedInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { unspecifiedPlace } from '../planning/invite-seats.ts';
import { roomFor } from '../planning/room-for.ts';
import { tell } from '../planning/tell.ts';
import { nameLimit } from './invite-guest.ts';

const mostAtOnce = 50;

/** Keeps places for people who are not named yet, such as report R3's deputies of four provinces. */
export const inviteUnspecified: Command<InviteUnspecifiedInput, { meeting: string; invitees: string[] }> = {
  name: 'inviteUnspecified',
  async run(act, input) {
    const { count } = input;
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'inviteUnspecified');
    const label = acceptLine(input.label, { path: ['input', 'label'], limit: nameLimit });
    if (count < 1 || count > mostAtOnce) refuse('COUNT_OUT_OF_RANGE', { path: ['input', 'count'], parameters: { limit: mostAtOnce } });
    await roomFor(act, meeting, count);
    const invitees = Array.from({ length: count }, () =>
      act.em.create(Invitee, { ...guardOf(meeting), meeting, kind: InviteeKind.UNSPECIFIED, label, sortKey: `${unspecifiedPlace}${sortKey(label)}` }),
    );
    tell(act, meeting, { kind: changed.INVITEES_CHANGED, act: this.name, after: { unspecified: count } });
    return { meeting: meeting.id, invitees: invitees.map(({ id }) => id) };
  },
};
