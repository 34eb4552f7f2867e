import type { Act, Command } from '../../kernel/write/command.ts';
import { AgendaItem } from '../agenda-item.entity.ts';
import { changed } from '../meeting.changes.ts';
import type { Meeting } from '../meeting.entity.ts';
import type { AddAgendaItemInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { arrange, childrenOf, mostItems } from '../planning/arrange-agenda.ts';
import { guardOf } from '../planning/copy-guard.ts';
import { findMeeting, openForAct } from '../planning/find-meeting.ts';
import { acceptDayNumber, acceptMinutes, acceptNote, acceptObject, acceptTitle, findOffice, itemOf, loadAgenda } from '../planning/load-agenda.ts';
import { tell } from '../planning/tell.ts';

/** What it is about: its own title, or the object whose title it shows. */
const acceptMatter = async (act: Act, { title, objectId }: AddAgendaItemInput) => {
  if (Boolean(title?.trim()) === Boolean(objectId)) refuse('TITLE_OR_OBJECT', { path: ['input', 'title'] });
  return objectId ? acceptObject(act, objectId) : { ownTitle: acceptTitle(title ?? '') };
};

const make = async (act: Act, meeting: Meeting, input: AddAgendaItemInput): Promise<AgendaItem> => {
  const items = await loadAgenda(act, meeting);
  if (items.length >= mostItems) refuse('AGENDA_FULL', { path: ['input'], parameters: { limit: mostItems } });
  const parent = itemOf(items, input.parentId, ['input', 'parentId']);
  const after = itemOf(items, input.afterId, ['input', 'afterId']) ?? childrenOf(items, parent?.id ?? null).at(-1) ?? null;
  const item = act.em.create(AgendaItem, {
    ...guardOf(meeting), meeting, parent, position: items.length + 1, ...(await acceptMatter(act, input)),
    ownNote: acceptNote(input.note), minutes: acceptMinutes(input.minutes),
    dayNumber: parent?.dayNumber ?? (await acceptDayNumber(act, meeting, input.dayNumber)),
    presenter: await findOffice(act, input.presenterId, ['input', 'presenterId']),
  });
  arrange([...items, item], { item, parent, after });
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
