import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';

const readable = [
  `council_id = any(${me.councils})`,
  `reader_office_ids && array[${me.office}]`,
  `reader_council_ids && ${me.councils}`,
  me.has('SECRETARIAT', 'MONITOR'),
];

/**
 * Who reads a vote: its council, the offices that cast its seats, councils and offices that its subject names, the
 * secretariat and those who watch over all. Nobody writes one but by rule: the policy is asked by each verb.
 */
export const voteSecurity = rowSecurity(readable, []);

/** The same readers; an office writes its own ballots and no other. */
export const ballotSecurity = rowSecurity(readable, [`office_id = ${me.office}`]);

/** The columns that the policies ask; they never change. */
export abstract class VoteGuard extends Node {
  /** The council that votes. */
  @Property({ type: 'uuid' })
  councilId!: string;

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  readerCouncilIds: string[] = [];

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  readerOfficeIds: string[] = [];
}

export const guardOf = ({ councilId, readerCouncilIds, readerOfficeIds }: VoteGuard) => ({ councilId, readerCouncilIds, readerOfficeIds });
