import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { changed } from '../decision.changes.ts';
import { DecisionReport } from '../decision-report.entity.ts';
import type { Decision } from '../decision.entity.ts';
import { DecisionState } from '../decision.enums.ts';
import type { DecisionNoteInput } from '../decision.inputs.ts';
import { refuse } from '../decision.refusals.ts';
import type { DecisionAct } from '../decision.workflow.ts';
import { charge, discharge } from './charge.ts';
import { keepOpenDue } from './due.ts';
import { openDecision } from './find-decision.ts';
import { summary, tellDecision } from './tell-decision.ts';

const noteLimit = 4_000;

interface Step {
  readonly name: DecisionAct;
  readonly to: DecisionState;
  /** What is said when the note is empty. */
  readonly needed: 'EVIDENCE_NEEDED' | 'REASON_NEEDED';
}

const settle = async (act: Act, decision: Decision, note: string): Promise<void> => {
  const { state } = decision;
  const isOver = state === DecisionState.DONE || state === DecisionState.REVOKED;
  act.em.assign(decision, { endedAt: isOver ? act.now : null, evidence: state === DecisionState.DONE ? note : null, revision: decision.revision + 1 });
  keepOpenDue(decision);
  await (isOver ? discharge(act, decision) : charge(act, decision));
};

/** A step on the way of a decision: its note is kept with who, when and where it led. */
export const step = ({ name, to, needed }: Step): Command<DecisionNoteInput, { decision: string }> => ({
  name,
  async run(act, input) {
    const decision = await openDecision(act, input, name);
    const path = ['input', 'note'];
    if (input.note.trim() === '') refuse(needed, { path });
    const note = acceptText(input.note, { path, limit: noteLimit });
    const before = summary(decision);
    decision.state = to;
    await settle(act, decision, note);
    act.em.create(DecisionReport, { decision, state: to, note, at: act.now, by: act.viewer.personId, byOffice: act.viewer.officeId });
    tellDecision(act, decision, { kind: changed.DECISION_CHANGED, act: name, before, after: summary(decision) });
    return { decision: decision.id };
  },
});
