import { refuse } from '../kernel/refusals.ts';
import { hasPower, type Viewer } from '../kernel/viewer.ts';

/** Who keeps the register of people, offices and appointments: administrators, and nobody through a delegation. */
export const mayKeepRegister = (viewer: Viewer | null): boolean => hasPower(viewer, 'ADMINISTER');

export const requireRegistrar = (viewer: Viewer): void => {
  if (!mayKeepRegister(viewer)) refuse('NOT_ALLOWED');
};
