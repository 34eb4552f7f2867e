import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { rowSecurity } from '../kernel/row-security.ts';

/**
 * The box of a secret vote: how often each thing was said, and nothing else. There is no ballot that could be traced,
 * and nobody reads the box, whatever their powers; the result is taken from it by rule when the vote ends.
 */
@Entity({ tableName: 'secret_box', ...rowSecurity([], []) })
export class SecretBox {
  @PrimaryKey({ type: 'uuid' })
  voteId!: string;

  @Property({ type: 'int' })
  inFavour = 0;

  @Property({ type: 'int' })
  against = 0;

  @Property({ type: 'int' })
  abstained = 0;
}
