import type { EntityManager } from '@mikro-orm/postgresql';
import { secretHash } from '../../accounts/index.ts';
import type { Database } from '../../kernel/database/database.ts';
import { render, sql } from '../../kernel/read/sql.ts';
import { systemSettings, type ViewerSettings, viewerSettings } from '../../kernel/row-security.ts';
import { subjectTitle } from '../../kernel/subject.ts';

/** A day of a meeting, as its invitee may know it. */
export interface FeedEvent {
  readonly meetingId: string;
  readonly dayNumber: number;
  readonly days: number;
  readonly title: string;
  readonly state: string;
  readonly revision: number;
  readonly place: string | null;
  readonly link: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** When it was called, or called off: it changes only when the event does. */
  readonly changedAt: string;
  /** Items of the day: label and title, null where the invitee may not know what it is about. */
  readonly agenda: readonly { readonly label: string; readonly title: string | null }[];
}

interface Seating {
  readonly person_id: string;
  readonly office_id: string;
  readonly council_ids: string[];
}

/** The offices that the owner of an address holds or acts for today; none when it was revoked or its owner may not sign in. */
const findSeatings = (database: Database, secret: string, today: string, sampleIsOn: boolean): Promise<Seating[]> =>
  database.transaction(systemSettings, (em) =>
    em.execute<Seating[]>(
      `select f.person_id, o.id as office_id,
         array(select s.council_id::text from seat s where s.office_id = o.id and s.valid_from <= ?::date and (s.valid_to is null or s.valid_to > ?::date)) as council_ids
       from calendar_feed f
       join account c on c.person_id = f.person_id and c.disabled_at is null and (?::boolean or not c.is_sample)
       join appointment a on a.person_id = f.person_id and a.capacity <> 'DELEGATE' and a.valid_from <= ?::date and (a.valid_to is null or a.valid_to > ?::date)
       join office o on o.id = a.office_id and (o.valid_to is null or o.valid_to > ?::date)
       where f.secret_hash = ? and f.revoked_at is null`,
      [today, today, sampleIsOn, today, today, today, secretHash(secret)],
    ),
  );

/** Asked when it is needed, for modules above declare what an item can be about after this one is loaded. */
const eventsSql = (): string => `select m.id as "meetingId", d.number as "dayNumber", (select count(*)::int from meeting_day x where x.meeting_id = m.id) as days,
    m.title, m.state, m.revision, m.place, m.link, d.starts_at as "startsAt", d.ends_at as "endsAt",
    coalesce(m.cancelled_at, m.called_at) as "changedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('label', i.label, 'title', coalesce(i.own_title, ${render(subjectTitle(sql`i.object_type`, sql`i.object_id`)).text})) order by i.position), '[]')
     from agenda_item i where i.meeting_id = m.id and i.removed_at is null and i.day_number = d.number) as agenda
  from meeting m join meeting_day d on d.meeting_id = m.id
  where m.is_called and m.invited_office_ids && array[?::uuid] and d.date >= ?::date - 180
  order by d.starts_at, m.id`;

const settingsOf = ({ person_id, office_id, council_ids }: Seating): ViewerSettings => ({
  ...viewerSettings(null), 'app.person': person_id, 'app.office': office_id, 'app.councils': `{${council_ids.join(',')}}`,
});

/** The meetings to which somebody is invited, each read under the row security of the office that is; null for an unknown address. */
export const findEvents = async (database: Database, secret: string, today: string, sampleIsOn: boolean): Promise<FeedEvent[] | null> => {
  const seatings = await findSeatings(database, secret, today, sampleIsOn);
  if (seatings.length === 0) return null;
  const events = new Map<string, FeedEvent>();
  for (const seating of seatings) {
    const found = await database.transaction(settingsOf(seating), (em: EntityManager) => em.execute<FeedEvent[]>(eventsSql(), [seating.office_id, today]));
    for (const event of found) if (!events.has(`${event.meetingId}/${event.dayNumber}`)) events.set(`${event.meetingId}/${event.dayNumber}`, event);
  }
  return [...events.values()];
};
