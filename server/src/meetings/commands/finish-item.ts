import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { AgendaItemState } from '../meeting.enums.ts';
import { tell } from '../planning/tell.ts';
import type { ItemInput } from '../room.inputs.ts';
import { stopClock } from '../room/clock.ts';
import { openItemFor } from '../room/open-item-for.ts';
import { endTurns } from '../room/sessions.ts';

export const finishItem: Command<ItemInput, { meeting: string; item: string }> = {
  name: 'finishItem',
  async run(act, input) {
    const item = await openItemFor(act, input.itemId, 'finishItem');
    stopClock(item, act.now);
    await endTurns(act, item.meeting);
    act.em.assign(item, { state: AgendaItemState.DONE, endedAt: act.now });
    tell(act, item.meeting, { kind: changed.ITEM_FINISHED, act: this.name, itemId: item.id, after: { seconds: item.spentSeconds } });
    return { meeting: item.meeting.id, item: item.id };
  },
};
