import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { CivilDate } from '../kernel/scalars.ts';
import type { CouncilKind } from '../councils/index.ts';
import { DirectiveKind } from './directive.enums.ts';

/** What a kind of text goes through, in order. Each name is that of the mutation that takes the act. */
export interface WorkflowRoad {
  readonly acts: readonly string[];
  /** The council whose confirmation is needed; null where none is. */
  readonly confirmedBy: keyof typeof CouncilKind | null;
  /** To whom the published text goes. */
  readonly publishedTo: 'ALL_PROVINCES';
}

/** The by-laws of the councils are not public, so the road of a text is data; the sample's follows report R3. */
@ObjectType({ implements: Node, description: 'A version of the road that texts of a kind take (گردش کار).' })
@Entity({ tableName: 'workflow_definition', ...rowSecurity([me.signedIn], [me.has('ADMINISTER')]) })
export class WorkflowDefinition extends Node {
  @Field(() => DirectiveKind, { nullable: true, description: 'For texts of this kind; null for every kind that has no road of its own.' })
  @Enum({ items: () => DirectiveKind, nullable: true })
  kind?: DirectiveKind | null;

  @Field(() => Int, { description: 'Number of the version, from 1 (نسخه).' })
  @Property({ type: 'int' })
  version!: number;

  @Field(() => CivilDate, { description: 'First day on which new texts take this road (از تاریخ).' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Name in Persian (نام).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is made up («نمونه»).' })
  @Property({ type: 'boolean' })
  isSample = false;

  @Property({ type: 'jsonb' })
  road!: WorkflowRoad;
}
