import type { Viewer } from '../kernel/viewer.ts';
import type { DirectiveState } from './directive.enums.ts';

/** What the rules know of a directive and of who asks. Plain values: the read road and the commands both have them. */
export interface DirectiveFacts {
  readonly viewer: Viewer | null;
  readonly state: keyof typeof DirectiveState;
  readonly councilId: string;
  readonly confirmingCouncilId: string | null;
  readonly isConfidential: boolean;
  readonly readerOfficeIds: readonly string[];
  /** Provisions that stand. */
  readonly provisionCount: number;
  /** References to provisions that were removed. */
  readonly brokenReferences: number;
  /** Acts of the road that the text takes. */
  readonly road: readonly string[];
  readonly needsConfirmation: boolean;
  /** What modules above say of the directive, by the name of their extension. */
  readonly more: Readonly<Record<string, unknown>>;
}
