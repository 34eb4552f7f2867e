import type { Command } from '../../kernel/write/command.ts';
import type { AgendaItem } from '../agenda-item.entity.ts';
import { changed } from '../meeting.changes.ts';
import type { MoveAgendaItemInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { arrange, isWithin } from '../planning/arrange-agenda.ts';
import { acceptDayNumber, itemOf, loadAgenda } from '../planning/load-agenda.ts';
import { expectItemRevision, expectPending, openItem } from '../planning/open-item.ts';
import { tell } from '../planning/tell.ts';

const parentIds = (items: readonly AgendaItem[]) => items.map(({ id, parent }) => ({ id, parentId: parent?.id ?? null }));

/** Moves an item with its parts; a part is on the day of what it is a part of. */
export const moveAgendaItem: Command<MoveAgendaItemInput, { meeting: string; item: string }> = {
  name: 'moveAgendaItem',
  async run(act, input) {
    const item = await openItem(act, input.itemId, 'moveAgendaItem');
    const { meeting } = item;
    expectItemRevision(item, input.expectedRevision);
    expectPending(item);
    const items = await loadAgenda(act, meeting);
    const parent = itemOf(items, input.parentId, ['input', 'parentId']);
    const after = itemOf(items, input.afterId, ['input', 'afterId']);
    if (isWithin(parentIds(items), parent?.id ?? null, item.id)) refuse('INTO_ITSELF', { path: ['input', 'parentId'] });
    const before = { position: item.position, dayNumber: item.dayNumber };
    const dayNumber = parent?.dayNumber ?? (input.dayNumber ? await acceptDayNumber(act, meeting, input.dayNumber) : item.dayNumber);
    for (const one of items) if (isWithin(parentIds(items), one.id, item.id)) one.dayNumber = dayNumber;
    arrange(items, { item, parent, after });
    item.revision += 1;
    tell(act, meeting, { kind: changed.AGENDA_CHANGED, act: this.name, itemId: item.id, before, after: { position: item.position, dayNumber } });
    return { meeting: meeting.id, item: item.id };
  },
};
