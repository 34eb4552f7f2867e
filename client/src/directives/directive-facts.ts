import type { Classification, DirectiveKind, Urgency } from '../gql/directives/graphql.ts';

/** What a person says of a directive beside its text. */
export interface DirectiveFacts {
  readonly title: string;
  readonly kind: DirectiveKind;
  readonly councilId: string;
  readonly classification: Classification;
  readonly urgency: Urgency;
}

export const emptyFacts: DirectiveFacts = { title: '', kind: 'DIRECTIVE', councilId: '', classification: 'NORMAL', urgency: 'NORMAL' };
