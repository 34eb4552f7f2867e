import type { FunctionalComponent } from 'vue';
import DraftIcon from '~icons/pencil-line';
import ReviewIcon from '~icons/messages-square';
import ConfirmedIcon from '~icons/stamp';
import PublishedIcon from '~icons/send';
import SupersededIcon from '~icons/history';
import RepealedIcon from '~icons/ban';
import type { Classification, DirectiveKind, DirectiveState, Milestone, ProvisionKind, Urgency } from '../gql/directives/graphql.ts';
import type { Tone } from '../kernel/ui/Badge.vue';

export const directiveStates = ['DRAFT', 'IN_REVIEW', 'CONFIRMED', 'PUBLISHED', 'SUPERSEDED', 'REPEALED'] as const satisfies readonly DirectiveState[];
export const directiveKinds = ['DIRECTIVE', 'REGULATION', 'PROCEDURE', 'CIRCULAR', 'AMENDMENT', 'GUIDE'] as const satisfies readonly DirectiveKind[];
export const urgencies = ['NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE'] as const satisfies readonly Urgency[];

/** Higher classifications are known to the server so that it can refuse them; nobody is offered them. */
export const classifications = ['NORMAL', 'CONFIDENTIAL'] as const satisfies readonly Classification[];

export const stateLooks: Record<DirectiveState, { readonly tone: Tone; readonly icon: FunctionalComponent; readonly word: `state.${DirectiveState}` }> = {
  DRAFT: { tone: 'neutral', icon: DraftIcon, word: 'state.DRAFT' },
  IN_REVIEW: { tone: 'wait', icon: ReviewIcon, word: 'state.IN_REVIEW' },
  CONFIRMED: { tone: 'note', icon: ConfirmedIcon, word: 'state.CONFIRMED' },
  PUBLISHED: { tone: 'good', icon: PublishedIcon, word: 'state.PUBLISHED' },
  SUPERSEDED: { tone: 'neutral', icon: SupersededIcon, word: 'state.SUPERSEDED' },
  REPEALED: { tone: 'bad', icon: RepealedIcon, word: 'state.REPEALED' },
};

export const kindWord = (kind: DirectiveKind) => `kind.${kind}` as const;
export const provisionKindWord = (kind: ProvisionKind) => `provision.${kind}` as const;
export const urgencyWord = (urgency: Urgency) => `urgency.${urgency}` as const;
export const milestoneWord = (milestone: Milestone) => `milestone.${milestone}` as const;

/** Parts of a text: their own line, larger, nothing but a heading as a rule. */
export const divisionKinds: ReadonlySet<ProvisionKind> = new Set(['PART', 'CHAPTER', 'SECTION', 'ANNEX', 'HEADING']);
