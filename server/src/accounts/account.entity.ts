import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { me, rowSecurity } from '../kernel/row-security.ts';
import { Person } from '../people/index.ts';

/** The way in of one person. Only the system reads it. */
@Entity({ tableName: 'account', ...rowSecurity([`person_id = ${me.person}`, me.has('ADMINISTER')], [`person_id = ${me.person}`, me.has('ADMINISTER')]) })
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @OneToOne({ entity: () => Person, unique: true })
  person!: Person;

  /** argon2id in PHC form. */
  @Property({ type: 'text' })
  passwordHash!: string;

  @Property({ type: 'timestamptz', nullable: true })
  disabledAt?: Date | null;

  /** Made with the sample organisation: may be entered with one click while the sample is on. */
  @Property({ type: 'boolean' })
  isSample = false;
}
