import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

/**
 * What the policies of a directive and of everything that holds its text ask: columns of the row itself, copied from
 * the directive, because a look at another protected table for each row is what makes row security dear.
 * The commands that change a column of the directive copy it on (commands/copy-guard.ts).
 */
const readers = [
  `is_open and ${me.signedIn}`,
  me.has('SECRETARIAT', 'MONITOR'),
  `council_id = any(${me.councils})`,
  `confirming_council_id = any(${me.councils})`,
  `not is_confidential and ${me.has('DRAFT')}`,
  `reader_office_ids && array[${me.office}]`,
];

/** Who drafts: the secretariat, the drafting council, the offices that draft, and of a confidential text those named in it. */
const drafters = [
  me.has('SECRETARIAT'),
  `council_id = any(${me.councils})`,
  `(not is_confidential or reader_office_ids && array[${me.office}]) and ${me.has('DRAFT')}`,
];

/** Row security of the tables that hold text of a directive, whichever module they belong to. */
export const textSecurity = rowSecurity(readers, drafters);

/** Row security of the tables that members of the confirming council write too. */
export const councilSecurity = rowSecurity(readers, [...drafters, `confirming_council_id = any(${me.councils})`]);

/** Row security of what every reader may add to, such as comments; who may take which act is for the module's policy. */
export const readerSecurity = rowSecurity(readers, readers);

/** The columns of a table that holds text of a directive. */
export abstract class GuardedText extends Node {
  @Property({ type: 'uuid' })
  councilId!: string;

  @Property({ type: 'uuid', nullable: true })
  confirmingCouncilId?: string | null;

  /** Published and not confidential: readable by everybody who is signed in. */
  @Property({ type: 'boolean' })
  isOpen = false;

  @Property({ type: 'boolean' })
  isConfidential = false;

  /** Offices that read it whatever else holds: the office that began it and, once published, those it is addressed to. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  readerOfficeIds: string[] = [];
}
