import type { DirectiveFacts } from '../directives/index.ts';

/** What the rules of publication know of a directive. */
export interface PublicationFacts {
  readonly hasUnit: boolean;
  readonly hasRule: boolean;
  readonly hasDeadlineRule: boolean;
  /** Whether nobody holds the office that signs. */
  readonly isSignatoryVacant: boolean;
  /** Provinces of today in which no office of the addressed kind exists. */
  readonly provincesWithoutOffice: readonly { readonly name: string; readonly nameEn: string }[];
  /** Addressees of the last publication that have not acknowledged. */
  readonly owing: number;
  /** Whether the viewer's own office is one of them. */
  readonly iOwe?: boolean;
}

export const extensionName = 'publications';

/** Null where the state of the directive makes none of it matter. */
export const publishingOf = (facts: DirectiveFacts): PublicationFacts | null =>
  (facts.more[extensionName] as PublicationFacts | null | undefined) ?? null; // the shape is that of publication-facts.sql.ts
