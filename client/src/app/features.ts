import { accounts } from '../accounts/routes.ts';
import { comments } from '../comments/routes.ts';
import { confirmations } from '../confirmations/routes.ts';
import { councils } from '../councils/routes.ts';
import { directives } from '../directives/routes.ts';
import { handovers } from '../handovers/routes.ts';
import type { Feature } from '../kernel/feature.ts';
import { meetings } from '../meetings/routes.ts';
import { people } from '../people/routes.ts';
import { publications } from '../publications/routes.ts';
import { schedules } from '../schedules/routes.ts';
import { votes } from '../votes/routes.ts';
import { worklist } from '../worklist/routes.ts';

/** Every module of the application, in the order of the navigation. */
export const features: readonly Feature[] = [
  worklist, publications, directives, comments, confirmations, meetings, schedules, councils, votes, people, handovers, accounts,
];
