import { hasPower, sitsIn, type Viewer } from '../kernel/viewer.ts';
import type { DirectiveFacts } from './directive.facts.ts';

/** What the rules on drafting ask of a directive: the same columns that its row security reads. */
export type Drafted = Pick<DirectiveFacts, 'councilId' | 'isConfidential' | 'readerOfficeIds'>;

/** Who may begin a text for a council. A delegate receives and acknowledges, and drafts nothing. */
export const mayBegin = (viewer: Viewer | null, councilId: string): boolean =>
  viewer !== null && !viewer.isDelegate && (hasPower(viewer, 'DRAFT') || sitsIn(viewer, councilId));

/**
 * Who drafts a text that was begun: the secretariat, members of the drafting council, offices that draft; of a
 * confidential text only those of them who are named in it. The row security of the tables says the same.
 */
export const mayDraft = (viewer: Viewer | null, directive: Drafted): boolean => {
  if (viewer === null || viewer.isDelegate) return false;
  if (hasPower(viewer, 'SECRETARIAT') || sitsIn(viewer, directive.councilId)) return true;
  return hasPower(viewer, 'DRAFT') && (!directive.isConfidential || directive.readerOfficeIds.includes(viewer.officeId));
};
