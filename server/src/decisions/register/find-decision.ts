import { LockMode } from '@mikro-orm/core';
import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Decision } from '../decision.entity.ts';
import type { DecisionFacts } from '../decision.facts.ts';
import { refuse, unmet } from '../decision.refusals.ts';
import { actsOf, type DecisionAct, decisionWorkflow } from '../decision.workflow.ts';

export const factsOf = ({ viewer }: Pick<Act, 'viewer'>, decision: Decision): DecisionFacts => ({
  viewer, state: decision.state, leaderOfficeIds: decision.leaderOfficeIds, ownerId: decision.owner?.id ?? null,
  waitsForEvent: decision.dueDays != null && decision.eventOn == null,
});

const requireAct = (act: Act, decision: Decision, name: DecisionAct): void => {
  const facts = factsOf(act, decision);
  const available = actsOf(facts).find((one) => one.act === name);
  if (available?.allowed) return;
  if (available) refuseCommon('NOT_NOW', { unmet: available.unmet });
  if (decisionWorkflow[name].mayEver(facts)) refuseCommon('NOT_NOW', { unmet: [unmet('WRONG_STATE')] });
  refuseCommon('NOT_ALLOWED');
};

/** The decision for one of its acts, locked and as it is now; refuses when somebody changed it since the caller saw it. */
export const openDecision = async (act: Act, asked: { readonly decisionId: string; readonly expectedRevision: number }, name: DecisionAct): Promise<Decision> => {
  const path = ['input', 'decisionId'];
  const id = localId('Decision', asked.decisionId);
  const found = (id && (await act.em.findOne(Decision, { id }))) || refuseCommon('NOT_FOUND', { path });
  requireAct(act, found, name);
  const decision = await act.em.findOneOrFail(Decision, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  requireAct(act, decision, name);
  const { revision, state, dueOn, text } = decision;
  if (revision !== asked.expectedRevision) {
    refuse('STALE_REVISION', { path: ['input', 'expectedRevision'], details: { revision, theirs: { state, dueOn: dueOn ?? null, text } } });
  }
  return decision;
};
