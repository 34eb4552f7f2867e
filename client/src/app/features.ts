import { accounts } from '../accounts/routes.ts';
import { directives } from '../directives/routes.ts';
import type { Feature } from '../kernel/feature.ts';

/** Every module of the application, in the order of the navigation. */
export const features: readonly Feature[] = [accounts, directives];
