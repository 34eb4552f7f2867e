import { Council, CouncilKind } from '../../councils/index.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { DirectiveKind } from '../directive.enums.ts';
import { refuse } from '../directive.refusals.ts';
import { WorkflowDefinition } from '../workflow-definition.entity.ts';

export interface ChosenRoad {
  readonly workflow: WorkflowDefinition;
  readonly confirmingCouncil: Council | null;
}

/** The road of a kind of text as of today: its own newest, else the newest of those for all kinds. */
export const chooseWorkflow = async (act: Pick<Act, 'em' | 'today'>, kind: DirectiveKind): Promise<ChosenRoad> => {
  const candidates = await act.em.find(
    WorkflowDefinition,
    { $or: [{ kind }, { kind: null }], effectiveFrom: { $lte: act.today } },
    { orderBy: { effectiveFrom: 'desc', version: 'desc' } },
  );
  const workflow = candidates.find((one) => one.kind === kind) ?? candidates[0] ?? refuse('NO_WORKFLOW', { path: ['input', 'kind'] });
  const { confirmedBy } = workflow.road;
  const confirmingCouncil = confirmedBy === null ? null : await act.em.findOneOrFail(Council, { kind: CouncilKind[confirmedBy] });
  return { workflow, confirmingCouncil };
};
