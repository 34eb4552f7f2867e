import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../kernel/jalali/civil-date.ts';
import { inTransaction } from '../kernel/read/in-transaction.ts';
import { bind, join, raw, render, type Sql, sql } from '../kernel/read/sql.ts';
import { SeatCapacity } from './seat.entity.ts';

/** In the order in which a council is read out. */
const readOut = [SeatCapacity.CHAIR, SeatCapacity.SECRETARY, SeatCapacity.VOTING, SeatCapacity.ADVISORY, SeatCapacity.OBSERVER];

const holdsOn = (alias: string, day: Sql): Sql =>
  sql`${raw(alias)}.valid_from <= ${day} and (${raw(alias)}.valid_to is null or ${raw(alias)}.valid_to > ${day})`;

/** One row for each seat that the council has on the day: the office, who holds it or acts for it, and the substitute. */
export const membersSql = (council: Sql, day: Sql): Sql => sql`
  select s.id::text as id, s.id as seat_id, s.office_id, s.capacity, a.id as appointment_id, a.person_id, x.id as substitute_id, x.office_id as substitute_office_id,
    coalesce(a.capacity, 'VACANT') as holding,
    case when a.person_id is null then 0 else count(*) over (partition by a.person_id) end::int as seats_of_person,
    array_position(array[${join(readOut.map((capacity) => raw(`'${capacity}'`)), ', ')}], s.capacity) || o.sort_key as place
  from seat s join office o on o.id = s.office_id
    left join lateral (select a.id, a.person_id, a.capacity from appointment a where a.office_id = s.office_id and a.capacity <> 'DELEGATE'
      and ${holdsOn('a', day)} order by a.valid_from desc limit 1) a on true
    left join lateral (select x.id, x.office_id from seat_substitute x where x.seat_id = s.id and ${holdsOn('x', day)} order by x.valid_from desc limit 1) x on true
  where s.council_id = ${council} and ${holdsOn('s', day)}`;

/** The days on which who sits in the council, or may sit for somebody, has changed or will change. */
export const turnsSql = (council: Sql): Sql => sql`
  select distinct day::text as id, day as "on" from seat s cross join lateral (
    select s.valid_from as day union all select s.valid_to
    union all select a.valid_from from appointment a where a.office_id = s.office_id and a.capacity <> 'DELEGATE'
    union all select a.valid_to from appointment a where a.office_id = s.office_id and a.capacity <> 'DELEGATE'
    union all select x.valid_from from seat_substitute x where x.seat_id = s.id
    union all select x.valid_to from seat_substitute x where x.seat_id = s.id) turn
  where s.council_id = ${council} and day is not null and day >= s.valid_from and (s.valid_to is null or day <= s.valid_to)`;

/** Who sits in a council on a day, for a command that calls a meeting or opens a vote. */
export interface Member {
  readonly seatId: string;
  readonly officeId: string;
  readonly capacity: SeatCapacity;
  /** Null while the office is vacant. */
  readonly personId: string | null;
  readonly holding: 'HOLDER' | 'ACTING' | 'VACANT';
  /** The office that may sit for the seat on that day. */
  readonly substituteOfficeId: string | null;
}

interface Row {
  readonly seat_id: string;
  readonly office_id: string;
  readonly capacity: SeatCapacity;
  readonly person_id: string | null;
  readonly holding: Member['holding'];
  readonly substitute_office_id: string | null;
}

export const findMembers = async (em: EntityManager, councilId: string, day: CivilDate): Promise<Member[]> => {
  const { text, parameters } = render(sql`select * from (${membersSql(bind(councilId, 'uuid'), bind(day, 'date'))}) m order by m.place, m.id`);
  const rows = await inTransaction(em).query('councilMembers', text, parameters.map(({ value }) => value));
  return (rows as unknown as Row[]).map((row) => ({ // the columns that the statement names
    seatId: row.seat_id,
    officeId: row.office_id,
    capacity: row.capacity,
    personId: row.person_id,
    holding: row.holding,
    substituteOfficeId: row.substitute_office_id,
  }));
};
