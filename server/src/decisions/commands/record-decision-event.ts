import type { Command } from '../../kernel/write/command.ts';
import { changed } from '../decision.changes.ts';
import type { RecordDecisionEventInput } from '../decision.inputs.ts';
import { refuse } from '../decision.refusals.ts';
import { charge } from '../register/charge.ts';
import { dueAfter, keepOpenDue } from '../register/due.ts';
import { openDecision } from '../register/find-decision.ts';
import { summary, tellDecision } from '../register/tell-decision.ts';

/** The event came: from now on the decision has a last day. */
export const recordDecisionEvent: Command<RecordDecisionEventInput, { decision: string }> = {
  name: 'recordDecisionEvent',
  async run(act, input) {
    const decision = await openDecision(act, input, 'recordDecisionEvent');
    if (input.eventOn > act.today) refuse('EVENT_TO_COME', { path: ['input', 'eventOn'] });
    const before = summary(decision);
    act.em.assign(decision, { eventOn: input.eventOn, dueOn: dueAfter(input.eventOn, decision.dueDays ?? 0), revision: decision.revision + 1 });
    keepOpenDue(decision);
    await charge(act, decision);
    tellDecision(act, decision, { kind: changed.DECISION_CHANGED, act: this.name, before, after: summary(decision) });
    return { decision: decision.id };
  },
};
