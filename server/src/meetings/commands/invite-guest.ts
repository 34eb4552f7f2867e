import { sortKey } from '../../kernel/persian/sort-key.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { Invitee } from '../invitee.entity.ts';
import { changed } from '../meeting.changes.ts';
import type { Meeting } from '../meeting.entity.ts';
import { InviteeKind } from '../meeting.enums.ts';
import type { InviteGuestInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { callOffices } from '../planning/call-offices.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { guestPlace, refreshInvited } from '../planning/invite-seats.ts';
import { findOffice } from '../planning/load-agenda.ts';
import { roomFor } from '../planning/room-for.ts';
import { tell } from '../planning/tell.ts';

export const nameLimit = 200;

const acceptGuest = async (act: Act, meeting: Meeting, { officeId, name }: InviteGuestInput) => {
  if (Boolean(officeId) === Boolean(name?.trim())) refuse('GUEST_OFFICE_OR_NAME', { path: ['input', 'officeId'] });
  if (!officeId) return { office: null, label: acceptLine(name ?? '', { path: ['input', 'name'], limit: nameLimit }) };
  const office = await findOffice(act, officeId, ['input', 'officeId']);
  const invited = await act.em.findOne(Invitee, { meeting: meeting.id, office: office?.id ?? null, removedAt: null });
  if (invited) refuse('INVITED_ALREADY', { path: ['input', 'officeId'], parameters: { title: (act.language === 'fa' ? office?.title : office?.titleEn) ?? '' } });
  return { office, label: null };
};

/** Invites an office, or somebody from outside, beside the members. After the call the guest is called at once. */
export const inviteGuest: Command<InviteGuestInput, { meeting: string; invitees: string[] }> = {
  name: 'inviteGuest',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'inviteGuest');
    await roomFor(act, meeting, 1);
    const guest = await acceptGuest(act, meeting, input);
    const invitee = act.em.create(Invitee, {
      ...guardOf(meeting), ...guest, meeting, kind: InviteeKind.GUEST,
      sortKey: `${guestPlace}${guest.office?.sortKey ?? sortKey(guest.label ?? '')}`,
    });
    await refreshInvited(act, meeting);
    if (meeting.isCalled && guest.office) await callOffices(act, meeting, [guest.office.id]);
    tell(act, meeting, { kind: changed.INVITEES_CHANGED, act: this.name, after: { inviteeId: invitee.id, officeId: guest.office?.id ?? null } });
    return { meeting: meeting.id, invitees: [invitee.id] };
  },
};
