import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { rowSecurity } from '../kernel/row-security.ts';

/** Failed sign-ins of one key (an account or an address), for throttling. Kept for numbers that do not exist too. */
@Entity({ tableName: 'sign_in_attempt', ...rowSecurity([], []) })
export class SignInAttempt {
  /** sha256 of 'number:…' or 'address:…', hex: the table names nobody. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'int' })
  failures!: number;

  @Property({ type: 'timestamptz' })
  lastAt!: Date;
}
