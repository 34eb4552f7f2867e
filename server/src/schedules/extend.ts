import { LockMode } from '@mikro-orm/core';
import type { Unmet } from '../kernel/refusal.ts';
import type { Act } from '../kernel/write/command.ts';
import { type Asked, extendVotes, type Vote, VoteState } from '../votes/index.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { adopt } from './drafting/adopt.ts';
import { tell } from './drafting/tell.ts';
import { changed } from './schedule.changes.ts';
import { ScheduleState } from './schedule.enums.ts';
import { unmet } from './schedule.refusals.ts';

const find = ({ em }: Act, id: string | null | undefined): Promise<AnnualSchedule> => em.findOneOrFail(AnnualSchedule, { id: id ?? '' });

/** Only the council whose schedule it is, and only while it is proposed: until then everything may still change. */
const unmetToOpen = async (act: Act, { councilId, subjectId }: Asked): Promise<Unmet[]> => {
  const schedule = await act.em.findOne(AnnualSchedule, { id: subjectId });
  if (!schedule || schedule.state !== ScheduleState.PROPOSED) return [unmet('NOT_PROPOSED')];
  return schedule.council.id === councilId ? [] : [unmet('OTHER_COUNCIL')];
};

/** What was not carried goes back to be changed; what was carried and, as a correction says, was not, waits for another vote. */
const sendBack = (act: Act, schedule: AnnualSchedule, vote: Vote, by: string): void => {
  const before = { state: schedule.state };
  const state = schedule.baseline ? ScheduleState.REVISED : ScheduleState.DRAFT;
  Object.assign(schedule, { state, revision: schedule.revision + 1, changedAt: act.now });
  tell(act, schedule, { kind: changed.SCHEDULE_CHANGED, act: by, before, after: { voteId: vote.id } });
};

/** Lapsed or withdrawn, it stays before the council, which may vote again. */
const onDecided = async (act: Act, vote: Vote, by: string): Promise<void> => {
  const schedule = await find(act, vote.subjectId);
  const isAdopted = schedule.state === ScheduleState.ADOPTED;
  if (vote.state === VoteState.CARRIED && !isAdopted) await adopt(act, schedule, vote.id);
  if (vote.state === VoteState.REJECTED && (isAdopted || schedule.state === ScheduleState.PROPOSED)) sendBack(act, schedule, vote, by);
};

/** What a vote on a schedule means: it adopts it. */
extendVotes({
  type: 'AnnualSchedule',
  lock: ({ em }, id) => em.findOneOrFail(AnnualSchedule, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }),
  unmetToOpen,
  readers: async (act, id) => {
    const { council, createdByOffice } = await find(act, id);
    return { councilIds: [council.id], officeIds: [createdByOffice.id] };
  },
  onDecided,
});
