import type { Act } from '../../kernel/write/command.ts';
import type { AgendaItem } from '../agenda-item.entity.ts';
import { AgendaItemState } from '../meeting.enums.ts';
import { refuse } from '../meeting.refusals.ts';
import type { MeetingAct } from '../meeting.workflow.ts';
import { findItem, openForAct } from './find-meeting.ts';

/** The item for one of the acts on it, its meeting locked, as it is now. */
export const openItem = async (act: Act, itemId: string, name: MeetingAct): Promise<AgendaItem> => {
  const item = await findItem(act, itemId);
  await openForAct(act, item.meeting, name);
  await act.em.refresh(item);
  return item.removedAt ? findItem(act, itemId) : item;
};

/** Refuses unless the item is as the caller saw it, and tells what it is now. */
export const expectItemRevision = ({ revision, ownTitle, ownNote, minutes, dayNumber }: AgendaItem, expected: number): void => {
  if (revision === expected) return;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision, theirs: { title: ownTitle, note: ownNote, minutes, dayNumber } } });
};

/** Refuses for an item that was taken up: what happened to it is in the minutes. */
export const expectPending = ({ state, takenUpAt }: AgendaItem): void => {
  if (state !== AgendaItemState.PENDING || takenUpAt) refuse('ITEM_BEGUN', { path: ['input', 'itemId'] });
};
