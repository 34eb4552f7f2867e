import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { me, rowSecurity } from '../../kernel/row-security.ts';

/** The last number that a unit gave in a Jalali year. Its row is locked from the taking of a number until commit. */
@Entity({ tableName: 'number_series', ...rowSecurity([me.has('SECRETARIAT')], [me.has('SECRETARIAT')]) })
export class NumberSeries {
  @PrimaryKey({ type: 'text' })
  unit!: string;

  @PrimaryKey({ type: 'int', autoincrement: false })
  jalaliYear!: number;

  @Property({ type: 'int' })
  last!: number;
}
