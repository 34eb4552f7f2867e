import { startOfTehranDay } from '../kernel/jalali/tehran-time.ts';
import type { Act } from '../kernel/write/command.ts';
import type { Handover } from './handover.entity.ts';

/** Open on the day: it had come up by then, or by now where the day is still to come, and was not done before it. */
const itemsSql = `
  with day as (select ?::uuid as handover_id, ?::uuid as office_id, ?::date as day, ?::timestamptz as day_begins, ?::timestamptz as told_at)
  insert into handover_item (id, handover_id, office_id, from_person_id, to_person_id, kind, object_type, object_id, work_kind, capacity, due_on)
  select gen_random_uuid(), day.handover_id, day.office_id, ?, ?, item.* from day, lateral (
    select 'WORK', w.object_type, w.object_id, w.kind, null::text, w.due_on from work_item w
      where w.office_id = day.office_id and w.kind <> 'HAND_OVER' and w.opened_at <= greatest(day.day_begins, least(day.told_at, day.day_begins + interval '1 day'))
        and (w.closed_at is null or w.closed_at >= day.day_begins)
    union all
    select 'DRAFT', 'Directive', d.id, null, null, null from directive d
      where d.created_by_office_id = day.office_id and d.state = 'DRAFT' and (d.created_at <= day.day_begins or day.day_begins >= day.told_at - interval '1 day')
    union all
    select 'SEAT', 'Seat', s.id, null, s.capacity, null from seat s
      where s.office_id = day.office_id and s.valid_from <= day.day and (s.valid_to is null or s.valid_to > day.day)
    union all
    select 'SUBSTITUTION', 'Seat', s.id, null, s.capacity, null from seat_substitute u join seat s on s.id = u.seat_id
      where u.office_id = day.office_id and u.valid_from <= day.day and (u.valid_to is null or u.valid_to > day.day)) item`;

/** Lists anew what passes; called by rule, for nobody but the two persons may read all of it. */
export const listItems = async ({ em, now }: Act, handover: Handover): Promise<void> => {
  await em.execute('delete from handover_item where handover_id = ?', [handover.id]);
  await em.execute(itemsSql, [
    handover.id, handover.office.id, handover.on, startOfTehranDay(handover.on).toISOString(), now.toISOString(),
    handover.fromPerson.id, handover.toPerson?.id ?? null,
  ]);
};
