import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

/*
 * What the policies of a meeting and of everything in it ask: columns of the row itself, copied from the meeting by
 * planning/copy-guard.ts, because a look at another protected table for each row is what makes row security dear.
 */
const leads = `leader_office_ids && array[${me.office}]`;

const readers = [
  me.has('SECRETARIAT', 'MONITOR'),
  leads,
  `is_called and council_id = any(${me.councils})`,
  `is_called and invited_office_ids && array[${me.office}]`,
];

/** Who plans and leads: the secretariat, and the offices of the council's chair and secretary. */
export const meetingSecurity = rowSecurity(readers, [me.has('SECRETARIAT'), leads]);

/** What everybody who is in the room may add to, such as the list of speakers; who may take which act is for the policy. */
export const roomSecurity = rowSecurity(readers, readers);

/** Row security of what members read and guests do not, such as minutes. */
export const memberSecurity = rowSecurity(
  [me.has('SECRETARIAT', 'MONITOR'), leads, `is_called and council_id = any(${me.councils})`],
  [me.has('SECRETARIAT'), leads],
);

/** The columns that `meetingSecurity` asks, beside the council's. */
export abstract class MeetingGuard extends Node {
  /** Whether it was called: before, only those who plan it know of it. */
  @Property({ type: 'boolean' })
  isCalled = false;

  /** Offices of the council's chair and secretary. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  leaderOfficeIds: string[] = [];

  /** Offices that are invited, as members or as guests. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  invitedOfficeIds: string[] = [];
}

/** The same in the tables of what belongs to a meeting. */
export abstract class MeetingPart extends MeetingGuard {
  @Property({ type: 'uuid' })
  councilId!: string;
}
