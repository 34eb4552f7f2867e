import type { Act, Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import type { Meeting } from '../meeting.entity.ts';
import { MeetingState } from '../meeting.enums.ts';
import { refuse } from '../meeting.refusals.ts';
import { findMeeting } from '../planning/find-meeting.ts';
import { loadAgenda } from '../planning/load-agenda.ts';
import { tell } from '../planning/tell.ts';
import type { CarryOverItemInput } from '../room.inputs.ts';
import { carryOver, nextMeeting, unfinishedWithin } from '../room/carry-over.ts';
import { openItemFor } from '../room/open-item-for.ts';
import { endTurns } from '../room/sessions.ts';

const toBeHeld: readonly MeetingState[] = [MeetingState.DRAFT, MeetingState.CALLED];

const targetOf = async (act: Act, meeting: Meeting, toMeetingId: string | null | undefined): Promise<Meeting | null> => {
  if (!toMeetingId) return nextMeeting(act, meeting);
  const path = ['input', 'toMeetingId'];
  const target = await findMeeting(act, toMeetingId, path);
  const fits = target.council.id === meeting.council.id && target.id !== meeting.id && toBeHeld.includes(target.state);
  return fits ? target : refuse('LATER_MEETING', { path });
};

/** Leaves an item to a later meeting, linked both ways. */
export const carryOverItem: Command<CarryOverItemInput, { meeting: string; item: string }> = {
  name: 'carryOverItem',
  async run(act, input) {
    const item = await openItemFor(act, input.itemId, 'carryOverItem');
    const { meeting } = item;
    const target = await targetOf(act, meeting, input.toMeetingId);
    await endTurns(act, meeting);
    await carryOver(act, unfinishedWithin(await loadAgenda(act, meeting), item.id), target, this.name);
    tell(act, meeting, { kind: changed.ITEM_CARRIED_OVER, act: this.name, itemId: item.id, after: { toMeetingId: target?.id ?? null } });
    return { meeting: meeting.id, item: item.id };
  },
};
