/** SQL of a JSON list of `Clash` over the row named `meeting`: other meetings that the viewer may see, with the people of both. */
export const clashesSql = `(
  select coalesce(jsonb_agg(jsonb_build_object('meetingId', clash.id, 'title', clash.title, 'date', clash.date, 'names', clash.names) order by clash.date, clash.id), '[]')
  from (
    select other.id, other.title, day.date, jsonb_agg(distinct person.name) as names
    from meeting_day day
    join meeting_day taken on taken.date = day.date and taken.meeting_id <> day.meeting_id and taken.starts_at < day.ends_at and day.starts_at < taken.ends_at
    join meeting other on other.id = taken.meeting_id and other.state in ('CALLED', 'OPEN', 'SUSPENDED')
    join invitee mine on mine.meeting_id = day.meeting_id and mine.removed_at is null
    join appointment held on held.office_id = mine.office_id and held.capacity <> 'DELEGATE'
      and held.valid_from <= day.date and (held.valid_to is null or held.valid_to > day.date)
    join appointment also on also.person_id = held.person_id and also.capacity <> 'DELEGATE'
      and also.valid_from <= day.date and (also.valid_to is null or also.valid_to > day.date)
    join invitee theirs on theirs.meeting_id = other.id and theirs.removed_at is null and theirs.office_id = also.office_id
    join person on person.id = held.person_id
    where day.meeting_id = meeting.id
    group by other.id, other.title, day.date
  ) clash)`;
