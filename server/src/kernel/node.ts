import { randomUUID } from 'node:crypto';
import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';

/** Everything that has an identity. Ids are random: a time-ordered one would tell when a draft was begun. */
@InterfaceType({ description: 'An object with a global identity (شیء دارای شناسه).' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque global id, stable for ever (شناسه).' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();
}
