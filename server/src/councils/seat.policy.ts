import { refuse } from '../kernel/refusals.ts';
import { hasPower, type Viewer } from '../kernel/viewer.ts';

/** Who names substitutes: the secretariat, which is told of them before a meeting, and administrators. */
export const mayNameSubstitutes = (viewer: Viewer | null): boolean => hasPower(viewer, 'ADMINISTER') || hasPower(viewer, 'SECRETARIAT');

export const requireSeatKeeper = (viewer: Viewer): void => {
  if (!mayNameSubstitutes(viewer)) refuse('NOT_ALLOWED');
};
