import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Council } from './council.entity.ts';
import type { MeetingRule } from './meeting-rule.ts';
import type { Majority, VoteBase, VoteRule } from './vote-rule.ts';

export interface ConfirmationRule {
  /** A confirmation is given in writing, where nobody is present. */
  readonly base: Exclude<VoteBase, 'PRESENT'>;
  readonly majority: Majority;
  /** Days from opening to the end of the last day. */
  readonly deadlineDays: number;
  /** Whether a seat may not change what it said while the round is open; it may when this is absent. */
  readonly votesAreFinal?: boolean;
}

/** When the revision of an adopted schedule goes before the council again. */
export interface ScheduleRule {
  readonly revisionNeedsVote: {
    /** Whether adding or removing items does. */
    readonly scope: boolean;
    readonly weights: boolean;
    readonly budget: boolean;
    /** Days by which an end may be moved without; null when any may. */
    readonly slipDays: number | null;
  };
}

export interface ByLawRules {
  /** How it votes; absent in versions from before there were votes. */
  readonly vote?: VoteRule;
  readonly confirmation: ConfirmationRule;
  /** Days that a province has to acknowledge a directive, by urgency. */
  readonly acknowledgeWithinDays: Readonly<Record<'NORMAL' | 'URGENT' | 'VERY_URGENT' | 'IMMEDIATE', number>>;
  /** How meetings are called and when they may decide; absent in versions from before there were meetings. */
  readonly meeting?: MeetingRule;
  /** Absent where the by-law does not speak of schedules: then no revision needs a vote. */
  readonly schedule?: ScheduleRule;
}

/** The by-laws are not public: what the sample holds is marked as a sample. */
@ObjectType({ implements: Node, description: "A version of a council's by-law (آیین کار شورا)." })
@Entity({ tableName: 'by_law', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class ByLaw extends Node {
  @ManyToOne({ entity: () => Council, index: true })
  council!: Council;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  @Property({ type: 'int' })
  version!: number;

  @Field(() => CivilDate, { description: 'First day on which it applies.' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'Whether its values are made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  @Property({ type: 'jsonb' })
  rules!: ByLawRules;
}
