import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import type { ReviseAgendaItemInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { acceptMinutes, acceptNote, acceptTitle, findOffice } from '../planning/load-agenda.ts';
import { expectItemRevision, openItem } from '../planning/open-item.ts';
import { tell } from '../planning/tell.ts';

export const reviseAgendaItem: Command<ReviseAgendaItemInput, { meeting: string; item: string }> = {
  name: 'reviseAgendaItem',
  async run(act, input) {
    const item = await openItem(act, input.itemId, 'reviseAgendaItem');
    expectItemRevision(item, input.expectedRevision);
    const { title, note, minutes, presenterId } = input;
    const before = { minutes: item.minutes, presenterId: item.presenter?.id ?? null };
    if (typeof title === 'string') {
      if (item.objectId) refuse('TITLE_OR_OBJECT', { path: ['input', 'title'] });
      item.ownTitle = acceptTitle(title);
    }
    if (note !== undefined) item.ownNote = acceptNote(note);
    if (typeof minutes === 'number') item.minutes = acceptMinutes(minutes);
    if (presenterId !== undefined) item.presenter = await findOffice(act, presenterId, ['input', 'presenterId']);
    item.revision += 1;
    tell(act, item.meeting, {
      kind: changed.AGENDA_CHANGED, act: this.name, itemId: item.id, before, after: { minutes: item.minutes, presenterId: item.presenter?.id ?? null },
    });
    return { meeting: item.meeting.id, item: item.id };
  },
};
