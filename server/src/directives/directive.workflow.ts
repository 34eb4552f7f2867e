import { availableActs, type Available, type Workflow } from '../kernel/workflow.ts';
import type { DirectiveState } from './directive.enums.ts';
import type { DirectiveFacts } from './directive.facts.ts';
import { mayDraft } from './directive.policy.ts';
import { unmet } from './directive.refusals.ts';

export type State = keyof typeof DirectiveState;

/**
 * The states in which the text is edited. An edit after a confirmation voids the confirmations of what was edited and
 * nothing else; where the majority is lost by it, the directive is in review again.
 */
export const editableStates: readonly State[] = ['DRAFT', 'IN_REVIEW', 'CONFIRMED'];

/** The acts that this module has; those above add their own (extend-directives.ts). Each is named as its mutation. */
export type DraftingAct = 'reviseDirective' | 'reviseProvision' | 'saveVersion' | 'submitDirective' | 'returnToDraft';

const drafts = (facts: DirectiveFacts): boolean => mayDraft(facts.viewer, facts);

/** What keeps a text from going on: it is empty, or it points to what is gone. */
export const textUnmet = ({ provisionCount, brokenReferences }: DirectiveFacts) => [
  ...(provisionCount === 0 ? [unmet('NO_PROVISIONS')] : []),
  ...(brokenReferences > 0 ? [unmet('REFERENCES_BROKEN', { count: brokenReferences })] : []),
];

const submitUnmet = (facts: DirectiveFacts) => [
  ...textUnmet(facts),
  ...(facts.needsConfirmation && facts.confirmingCouncilId === null ? [unmet('NO_CONFIRMING_COUNCIL')] : []),
];

export const directiveWorkflow: Workflow<State, DraftingAct, DirectiveFacts> = {
  reviseProvision: { from: editableStates, mayEver: drafts, unmet: () => [] },
  reviseDirective: { from: editableStates, mayEver: drafts, unmet: () => [] },
  saveVersion: {
    from: editableStates,
    mayEver: drafts,
    unmet: ({ provisionCount }) => (provisionCount === 0 ? [unmet('NO_PROVISIONS')] : []),
  },
  submitDirective: { from: ['DRAFT'], mayEver: drafts, unmet: submitUnmet },
  returnToDraft: { from: ['IN_REVIEW', 'CONFIRMED'], mayEver: drafts, unmet: () => [] },
};

/** The acts that a text takes only if its road has them. */
const roadActs: readonly string[] = ['submitDirective', 'requestConfirmation', 'publishDirective'];

/** The table of this module and of those above as one, without the acts that the text's road does not have. */
export const actsOf = (facts: DirectiveFacts, more: Workflow<State, string, DirectiveFacts>): Available<string>[] =>
  availableActs<State, string, DirectiveFacts>({ ...directiveWorkflow, ...more }, facts.state, facts).filter(
    ({ act }) => !roadActs.includes(act) || facts.road.includes(act),
  );
