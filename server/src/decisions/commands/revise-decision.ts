import { normalizeFa } from '../../kernel/persian/search-key.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { findOffice, MeetingState } from '../../meetings/index.ts';
import { changed } from '../decision.changes.ts';
import type { Decision } from '../decision.entity.ts';
import type { ReviseDecisionInput } from '../decision.inputs.ts';
import { refuse } from '../decision.refusals.ts';
import { followMinutes } from '../minutes/follow-minutes.ts';
import { charge } from '../register/charge.ts';
import { acceptDue, keepOpenDue } from '../register/due.ts';
import { openDecision } from '../register/find-decision.ts';
import { summary, tellDecision } from '../register/tell-decision.ts';
import { textLimit } from './record-decision.ts';

/** Kind and text are what the minutes say; once these are signed they stay. */
const reviseWording = async ({ em }: Act, decision: Decision, { kind, text }: ReviseDecisionInput): Promise<void> => {
  if (!kind && typeof text !== 'string') return;
  const meeting = decision.meeting && (await em.refreshOrFail(decision.meeting));
  if (meeting?.state === MeetingState.CONFIRMED) refuse('MINUTES_ARE_SIGNED', { path: ['input', 'text'] });
  if (kind) decision.kind = kind;
  if (typeof text !== 'string') return;
  decision.text = acceptText(text, { path: ['input', 'text'], limit: textLimit });
  decision.searchKey = normalizeFa(`${decision.number}/${decision.year} ${decision.text}`);
};

const revisesDue = ({ dueOn, dueDays, dueEvent }: ReviseDecisionInput): boolean => [dueOn, dueDays, dueEvent].some((one) => one !== undefined);

/** Changes wording, owner or deadline; who carries it out follows. */
export const reviseDecision: Command<ReviseDecisionInput, { decision: string }> = {
  name: 'reviseDecision',
  async run(act, input) {
    const decision = await openDecision(act, input, 'reviseDecision');
    const before = summary(decision);
    await reviseWording(act, decision, input);
    if (input.ownerId !== undefined) decision.owner = await findOffice(act, input.ownerId, ['input', 'ownerId']);
    if (revisesDue(input)) act.em.assign(decision, acceptDue(act, input));
    keepOpenDue(decision);
    decision.revision += 1;
    await charge(act, decision, before.ownerId);
    if (decision.meeting && (input.kind || typeof input.text === 'string')) await followMinutes(act, decision.meeting);
    tellDecision(act, decision, { kind: changed.DECISION_CHANGED, act: this.name, before, after: summary(decision) });
    return { decision: decision.id };
  },
};
