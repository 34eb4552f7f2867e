import type { Act } from '../../kernel/write/command.ts';
import { Invitee } from '../invitee.entity.ts';
import type { Meeting } from '../meeting.entity.ts';
import { refuse } from '../meeting.refusals.ts';

const mostInvitees = 500;

/** Refuses when so many more would be too many for one meeting. */
export const roomFor = async ({ em }: Act, meeting: Meeting, more: number): Promise<void> => {
  const standing = await em.count(Invitee, { meeting: meeting.id, removedAt: null });
  if (standing + more > mostInvitees) refuse('TOO_MANY_INVITEES', { path: ['input'], parameters: { limit: mostInvitees } });
};
