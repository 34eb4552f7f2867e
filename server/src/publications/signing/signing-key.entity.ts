import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node.ts';
import { me, rowSecurity } from '../../kernel/row-security.ts';
import { DateTime } from '../../kernel/scalars.ts';

/** Its public half, which everybody may read; kept for ever, for what it signed is verified for ever. */
@ObjectType({ implements: Node, description: 'A key that publications are signed with (کلید امضا).' })
@Entity({ tableName: 'signing_key', ...rowSecurity(['true'], []) })
export class SigningKey extends Node {
  @Field(() => String, { description: 'Public key, Ed25519, PEM (کلید عمومی).' })
  @Property({ type: 'text' })
  publicKey!: string;

  @Field(() => DateTime, { description: 'From when it signs.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When a later key took its place; null for the one in use.' })
  @Property({ type: 'timestamptz', nullable: true })
  retiredAt?: Date | null;
}

/** The private half, in a table that only the system reads. */
@Entity({ tableName: 'signing_secret', ...rowSecurity([me.has('SYSTEM')], []) })
export class SigningSecret {
  @PrimaryKey({ type: 'uuid' })
  keyId!: string;

  /** PKCS#8, PEM. */
  @Property({ type: 'text' })
  privateKey!: string;
}
