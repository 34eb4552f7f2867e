import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../kernel/node.ts';
import { rowSecurity } from '../kernel/row-security.ts';
import { DateTime } from '../kernel/scalars.ts';
import { Office, Person } from '../people/index.ts';
import { DecisionState } from './decision.enums.ts';
import { Decision } from './decision.entity.ts';

const inDecision = `exists (select from decision d where d.id = decision_id)`;

/** Seen by whoever sees the decision: few rows of one decision at a time. */
@ObjectType({ implements: Node, description: 'A step on the way of a decision: a report, its end, its revocation (گزارش اجرا).' })
@Entity({ tableName: 'decision_report', ...rowSecurity([inDecision], [inDecision]) })
@Index({ properties: ['decision', 'at'] })
export class DecisionReport extends Node {
  @ManyToOne({ entity: () => Decision })
  decision!: Decision;

  @Field(() => DecisionState, { description: 'Where the decision stood after it.' })
  @Enum({ items: () => DecisionState })
  state!: DecisionState;

  @Field(() => String, { description: 'What was reported, the evidence or the reason (متن).' })
  @Property({ type: 'text' })
  note!: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => Person, { description: 'Who.' })
  @ManyToOne({ entity: () => Person })
  by!: Person;

  @Field(() => Office, { description: 'In the name of which office.' })
  @ManyToOne({ entity: () => Office })
  byOffice!: Office;
}
