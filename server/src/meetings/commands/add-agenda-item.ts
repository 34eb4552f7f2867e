import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { AgendaItem } from '../agenda-item.entity.ts';
import { changed } from '../meeting.changes.ts';
import type { Meeting } from '../meeting.entity.ts';
import { AgendaItemState } from '../meeting.enums.ts';
import type { AddAgendaItemInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { arrange, childrenOf, mostItems } from '../planning/arrange-agenda.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { acceptDayNumber, acceptMinutes, acceptNote, acceptObject, acceptTitle, findOffice, itemOf, loadAgenda } from '../planning/load-agenda.ts';
import { tell } from '../planning/tell.ts';
import { goesOnWith } from '../room/carry-over.ts';

/** An item of an earlier meeting of the council that waits for this one. */
const findCarriedOver = async ({ em }: Act, meeting: Meeting, globalId: string): Promise<AgendaItem> => {
  const path = ['input', 'carriedFromId'];
  const id = localId('AgendaItem', globalId);
  const item = (id && (await em.findOne(AgendaItem, { id, councilId: meeting.council.id, removedAt: null }))) || refuseCommon('NOT_FOUND', { path });
  return item.state === AgendaItemState.CARRIED_OVER && !item.carriedTo ? item : refuse('NOT_CARRIED_OVER', { path });
};

/** What it is about: its own title, the object whose title it shows, or what the item is about that it goes on with. */
const acceptMatter = async (act: Act, meeting: Meeting, { title, objectId, carriedFromId, note }: AddAgendaItemInput) => {
  const told = [Boolean(title?.trim()), Boolean(objectId), Boolean(carriedFromId)].filter(Boolean).length;
  if (told !== 1) refuse('TITLE_OR_OBJECT', { path: ['input', 'title'] });
  const ownNote = acceptNote(note);
  if (objectId) return { ...(await acceptObject(act, objectId)), ownNote };
  if (!carriedFromId) return { ownTitle: acceptTitle(title ?? ''), ownNote };
  const carriedFrom = await findCarriedOver(act, meeting, carriedFromId);
  const { ownTitle, objectType, objectId: object, ownNote: earlierNote } = goesOnWith(carriedFrom);
  return { ownTitle, objectType, objectId: object, ownNote: ownNote ?? earlierNote, carriedFrom };
};

const make = async (act: Act, meeting: Meeting, input: AddAgendaItemInput): Promise<AgendaItem> => {
  const items = await loadAgenda(act, meeting);
  if (items.length >= mostItems) refuse('AGENDA_FULL', { path: ['input'], parameters: { limit: mostItems } });
  const parent = itemOf(items, input.parentId, ['input', 'parentId']);
  const after = itemOf(items, input.afterId, ['input', 'afterId']) ?? childrenOf(items, parent?.id ?? null).at(-1) ?? null;
  const item = act.em.create(AgendaItem, {
    ...guardOf(meeting), meeting, parent, position: items.length + 1, ...(await acceptMatter(act, meeting, input)),
    minutes: acceptMinutes(input.minutes),
    dayNumber: parent?.dayNumber ?? (await acceptDayNumber(act, meeting, input.dayNumber)),
    presenter: await findOffice(act, input.presenterId, ['input', 'presenterId']),
  });
  arrange([...items, item], { item, parent, after });
  await act.em.flush();
  if (item.carriedFrom) item.carriedFrom.carriedTo = item;
  return item;
};

/** Adds an item; a part is planned on the day of what it is a part of. */
export const addAgendaItem: Command<AddAgendaItemInput, { meeting: string; item: string }> = {
  name: 'addAgendaItem',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    await openForAct(act, meeting, 'addAgendaItem');
    const item = await make(act, meeting, input);
    tell(act, meeting, {
      kind: changed.AGENDA_CHANGED, act: this.name, itemId: item.id,
      after: { objectType: item.objectType ?? null, objectId: item.objectId ?? null, minutes: item.minutes, position: item.position },
    });
    return { meeting: meeting.id, item: item.id };
  },
};
