import { LockMode } from '@mikro-orm/core';
import { localId } from '../../kernel/global-id.ts';
import { declareCodes, fill, type Unmet, type Words } from '../../kernel/refusal.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { AgendaItem } from '../agenda-item.entity.ts';
import { Meeting } from '../meeting.entity.ts';
import { findFacts } from '../meeting-facts.sql.ts';
import type { MeetingFacts, State } from '../meeting.facts.ts';
import { refuse } from '../meeting.refusals.ts';
import { actsOf, type MeetingAct, meetingWorkflow } from '../meeting.workflow.ts';

/** The meeting of a global id, as the viewer may see it; what they may not see does not exist. */
export const findMeeting = async (act: Act, globalId: string, path: readonly string[] = ['input', 'meetingId']): Promise<Meeting> => {
  const id = localId('Meeting', globalId);
  const found = id === null ? null : await act.em.findOne(Meeting, { id });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

/** An item that stands on an agenda, with its meeting. */
export const findItem = async (act: Act, globalId: string, path: readonly string[] = ['input', 'itemId']): Promise<AgendaItem> => {
  const id = localId('AgendaItem', globalId);
  const found = id === null ? null : await act.em.findOne(AgendaItem, { id, removedAt: null }, { populate: ['meeting'] });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

export const factsOf = async (act: Act, meeting: Meeting): Promise<MeetingFacts> => {
  await act.em.flush();
  return findFacts(act.em, act.viewer, meeting.id);
};

/** Refuses unless the act is this viewer's to take and everything it needs is met. The same table tells `availableActs`. */
export const requireAct = async (act: Act, meeting: Meeting, name: MeetingAct): Promise<MeetingFacts> => {
  const facts = await factsOf(act, meeting);
  const available = actsOf(facts).find((one) => one.act === name);
  if (available?.allowed) return facts;
  if (available) refuseCommon('NOT_NOW', { unmet: available.unmet });
  return meetingWorkflow[name].mayEver(facts) ? refuseCommon('NOT_NOW', { unmet: [wrongState(facts.state)] }) : refuseCommon('NOT_ALLOWED');
};

/** Locks the meeting for one of its acts and gives it as it is now; changes of one meeting follow one another. */
export const openForAct = async (act: Act, meeting: Meeting, name: MeetingAct): Promise<MeetingFacts> => {
  await requireAct(act, meeting, name);
  await act.em.findOneOrFail(Meeting, { id: meeting.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return requireAct(act, meeting, name);
};

/** Refuses unless the plan is as the caller saw it, and tells what it is now. */
export const expectRevision = (meeting: Meeting, expected: number): void => {
  if (meeting.revision === expected) return;
  const { revision, title, place, link, mode, firstOn, lastOn } = meeting;
  refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision, theirs: { title, place, link, mode, firstOn, lastOn } } });
};

const sentence: Words = {
  fa: 'جلسه «{state}» است و این کار در این وضعیت نمی‌شود.',
  en: 'The meeting is {state}; this is not done in that state.',
};
const codes = declareCodes({ WRONG_STATE: sentence });

const wrongState = (state: State): Unmet => ({
  code: codes.WRONG_STATE,
  words: {
    fa: fill(sentence, 'fa', { state: stateWords[state] }),
    en: fill(sentence, 'en', { state: state.toLowerCase().replace('_', ' ') }),
  },
});

const stateWords: Readonly<Record<State, string>> = {
  DRAFT: 'در دست برنامه‌ریزی',
  CALLED: 'دعوت‌شده',
  OPEN: 'در حال برگزاری',
  SUSPENDED: 'متوقف',
  CLOSED: 'پایان‌یافته',
  MINUTES_DRAFTED: 'در انتظار امضای صورت‌جلسه',
  CONFIRMED: 'دارای صورت‌جلسهٔ امضاشده',
  CANCELLED: 'لغوشده',
};
