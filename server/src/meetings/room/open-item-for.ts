import { LockMode } from '@mikro-orm/core';
import { declareCodes, fill, type Unmet, type Words } from '../../kernel/refusal.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { findItemFacts } from '../agenda-item-facts.sql.ts';
import type { AgendaItem } from '../agenda-item.entity.ts';
import type { ItemFacts, ItemState } from '../agenda-item.facts.ts';
import { itemActsOf, type ItemAct, itemWorkflow } from '../agenda-item.workflow.ts';
import { Meeting } from '../meeting.entity.ts';
import { unmet } from '../meeting.refusals.ts';
import { findItem } from '../planning/find-meeting.ts';

/** Refuses unless the act on the item is this viewer's to take and everything it needs is met. */
const requireItemAct = async (act: Act, item: AgendaItem, name: ItemAct): Promise<ItemFacts> => {
  await act.em.flush();
  const facts = await findItemFacts(act.em, act.viewer, item.id);
  const available = itemActsOf(facts).find((one) => one.act === name);
  if (available?.allowed) return facts;
  if (available) refuseCommon('NOT_NOW', { unmet: available.unmet });
  return itemWorkflow[name].mayEver(facts) ? refuseCommon('NOT_NOW', { unmet: [wrongState(facts.state)] }) : refuseCommon('NOT_ALLOWED');
};

/** The item for an act of whoever is in the room. Only leaders may lock the meeting, so those acts bear being taken at once. */
export const itemInRoom = async (act: Act, itemId: string, name: ItemAct): Promise<AgendaItem> => {
  const item = await findItem(act, itemId);
  await requireItemAct(act, item, name);
  return item;
};

/** The item for an act of a leader, its meeting locked, as it is now. */
export const openItemFor = async (act: Act, itemId: string, name: ItemAct): Promise<AgendaItem> => {
  const item = await itemInRoom(act, itemId, name);
  await act.em.findOneOrFail(Meeting, { id: item.meeting.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await act.em.refresh(item);
  await requireItemAct(act, item, name);
  return item;
};

/** An item on which a vote is being taken is not left. */
export const requireNoVote = async (act: Act, item: AgendaItem): Promise<void> => {
  const { openVotes } = await findItemFacts(act.em, act.viewer, item.id);
  if (openVotes > 0) refuseCommon('NOT_NOW', { unmet: [unmet('VOTE_OPEN')] });
};

const sentence: Words = { fa: 'این بند «{state}» است و این کار در این وضعیت نمی‌شود.', en: 'The item is {state}; this is not done in that state.' };
const codes = declareCodes({ WRONG_STATE: sentence });

const stateWords: Readonly<Record<ItemState, Words>> = {
  PENDING: { fa: 'در انتظار', en: 'pending' },
  CURRENT: { fa: 'در حال بررسی', en: 'being debated' },
  DONE: { fa: 'پایان‌یافته', en: 'done' },
  CARRIED_OVER: { fa: 'موکول‌شده', en: 'carried over' },
};

const wrongState = (state: ItemState): Unmet => ({
  code: codes.WRONG_STATE,
  words: { fa: fill(sentence, 'fa', { state: stateWords[state].fa }), en: fill(sentence, 'en', { state: stateWords[state].en }) },
});
