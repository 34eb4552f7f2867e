import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

/** A schedule that was adopted is open to all; before that to its council, to those who draft and those who watch over all. */
const readers = [
  `is_open and ${me.signedIn}`,
  me.has('SECRETARIAT', 'MONITOR', 'DRAFT'),
  `council_id = any(${me.councils})`,
];

const planners = [me.has('SECRETARIAT', 'DRAFT'), `council_id = any(${me.councils})`];

/** Row security of a schedule and of all that stands in it. */
export const planSecurity = rowSecurity(readers, planners);

/** The columns that `planSecurity` asks, copied from the schedule, for a look at another table for each row is dear. */
export abstract class GuardedPlan extends Node {
  @Property({ type: 'uuid' })
  councilId!: string;

  /** Was adopted once: readable by everybody who is signed in. */
  @Property({ type: 'boolean' })
  isOpen = false;
}
