import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

/**
 * Who reads the votes: the confirming and the drafting council, the office that began the text, the secretariat and
 * those who watch over all. What the policies ask are columns of the row itself.
 */
export const roundSecurity = rowSecurity(
  [
    `council_id = any(${me.councils})`,
    `drafting_council_id = any(${me.councils})`,
    `drafter_office_id = ${me.office}`,
    me.has('SECRETARIAT', 'MONITOR'),
  ],
  [`council_id = any(${me.councils})`, me.has('SECRETARIAT')],
);

/** The columns that `roundSecurity` asks; they never change. */
export abstract class RoundGuard extends Node {
  /** The council that confirms. */
  @Property({ type: 'uuid' })
  councilId!: string;

  @Property({ type: 'uuid' })
  draftingCouncilId!: string;

  @Property({ type: 'uuid' })
  drafterOfficeId!: string;
}
