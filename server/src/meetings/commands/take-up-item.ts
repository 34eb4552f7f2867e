import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { AgendaItemState } from '../meeting.enums.ts';
import { tell } from '../planning/tell.ts';
import type { ItemInput } from '../room.inputs.ts';
import { startClock, stopClock } from '../room/clock.ts';
import { openItemFor, requireNoVote } from '../room/open-item-for.ts';
import { currentItem, endTurns } from '../room/sessions.ts';

/** Takes up an item; the one that was being debated waits again, with the time it has had. */
export const takeUpItem: Command<ItemInput, { meeting: string; item: string }> = {
  name: 'takeUpItem',
  async run(act, input) {
    const item = await openItemFor(act, input.itemId, 'takeUpItem');
    const { meeting } = item;
    const interrupted = await currentItem(act, meeting);
    if (interrupted) {
      await requireNoVote(act, interrupted);
      stopClock(interrupted, act.now);
      interrupted.state = AgendaItemState.PENDING;
    }
    await endTurns(act, meeting);
    act.em.assign(item, { state: AgendaItemState.CURRENT, endedAt: null });
    startClock(item, act.now);
    tell(act, meeting, { kind: changed.ITEM_TAKEN_UP, act: this.name, itemId: item.id, after: { interrupted: interrupted?.id ?? null } });
    return { meeting: meeting.id, item: item.id };
  },
};
