import { LockMode } from '@mikro-orm/core';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Meeting } from '../../meetings/index.ts';
import { unmet } from '../decision.refusals.ts';
import { Minutes } from '../minutes.entity.ts';
import type { MinutesFacts } from '../minutes.facts.ts';
import { minutesActsOf, type MinutesAct, minutesWorkflow } from '../minutes.workflow.ts';
import { findMinutesFacts } from './facts.sql.ts';

const requireAct = async (act: Act, meeting: Meeting, name: MinutesAct): Promise<MinutesFacts> => {
  await act.em.flush();
  const facts = await findMinutesFacts(act.em, act.viewer, meeting.id);
  const available = minutesActsOf(facts).find((one) => one.act === name);
  if (available?.allowed) return facts;
  if (available) refuseCommon('NOT_NOW', { unmet: available.unmet });
  return minutesWorkflow[name].mayEver(facts) ? refuseCommon('NOT_NOW', { unmet: [unmet('WRONG_STATE')] }) : refuseCommon('NOT_ALLOWED');
};

/** The meeting for an act on its minutes, locked and as it is now. */
export const openForMinutes = async (act: Act, meeting: Meeting, name: MinutesAct): Promise<MinutesFacts> => {
  await requireAct(act, meeting, name);
  await act.em.findOneOrFail(Meeting, { id: meeting.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return requireAct(act, meeting, name);
};

export const minutesOf = ({ em }: Act, meeting: Meeting): Promise<Minutes> => em.findOneOrFail(Minutes, { meeting: meeting.id }, { refresh: true });
