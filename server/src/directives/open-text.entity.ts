import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { me, rowSecurity } from '../kernel/row-security.ts';

/**
 * Search keys of the provisions that everybody who is signed in may read. Row security forbids PostgreSQL to use a
 * trigram index, for LIKE may tell of rows by its errors; here is nothing to hide, so the policy is `true` and the
 * index is used. What is found is read from the protected tables all the same.
 */
@Entity({ tableName: 'open_text', ...rowSecurity(['true'], [me.has('SECRETARIAT')]) })
@Index({ name: 'open_text_search_key_trgm', expression: 'create index "open_text_search_key_trgm" on "open_text" using gin ("search_key" gin_trgm_ops)' })
export class OpenText {
  @PrimaryKey({ type: 'uuid' })
  provisionId!: string;

  @Property({ type: 'uuid', index: true })
  directiveId!: string;

  @Property({ type: 'text' })
  searchKey!: string;
}
