import type { Words } from '../../kernel/refusal.ts';
import type { Act } from '../../kernel/write/command.ts';
import { closeWork, openWork, WorkKind } from '../../worklist/index.ts';
import type { Decision } from '../decision.entity.ts';

const reason: Words = { fa: 'اجرای این مصوبه با شماست؛ گزارش دهید و در پایان مستند آن را بنویسید.', en: 'This decision is yours to carry out; report, and give the evidence at the end.' };

/** The work of who carries the decision out; nothing of it remains with an office that no longer does. */
export const charge = async (act: Act, decision: Decision, before: string | null = null): Promise<void> => {
  await act.em.flush();
  const owner = decision.owner?.id ?? null;
  if (before && before !== owner) await closeWork(act, { kind: WorkKind.CARRY_OUT, objectId: decision.id, officeIds: [before] });
  if (owner) await openWork(act, { officeIds: [owner], kind: WorkKind.CARRY_OUT, objectType: 'Decision', objectId: decision.id, reason, dueOn: decision.dueOn ?? null });
};

export const discharge = async (act: Act, decision: Decision): Promise<void> => {
  await act.em.flush();
  await closeWork(act, { kind: WorkKind.CARRY_OUT, objectId: decision.id });
};
