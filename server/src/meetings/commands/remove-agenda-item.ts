import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import type { AgendaItemInput } from '../meeting.inputs.ts';
import { refuse } from '../meeting.refusals.ts';
import { arrange, childrenOf } from '../planning/arrange-agenda.ts';
import { loadAgenda } from '../planning/load-agenda.ts';
import { expectPending, openItem } from '../planning/open-item.ts';
import { tell } from '../planning/tell.ts';

/** Takes an item off the agenda before it was taken up. */
export const removeAgendaItem: Command<AgendaItemInput, { meeting: string }> = {
  name: 'removeAgendaItem',
  async run(act, input) {
    const item = await openItem(act, input.itemId, 'removeAgendaItem');
    const { meeting } = item;
    expectPending(item);
    const items = await loadAgenda(act, meeting);
    const parts = childrenOf(items, item.id).length;
    if (parts > 0) refuse('ITEM_HAS_PARTS', { path: ['input', 'itemId'], parameters: { count: parts } });
    item.removedAt = act.now;
    arrange(items.filter(({ id }) => id !== item.id));
    tell(act, meeting, {
      kind: changed.AGENDA_CHANGED, act: this.name, itemId: item.id, before: { position: item.position, objectType: item.objectType ?? null, objectId: item.objectId ?? null },
    });
    return { meeting: meeting.id };
  },
};
