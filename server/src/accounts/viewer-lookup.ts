import { AppointmentCapacity, type OfficeKind, powersThrough } from '../people/index.ts';
import type { Caller } from '../kernel/context.ts';
import type { Database } from '../kernel/database/database.ts';
import { systemSettings, settingNames } from '../kernel/row-security.ts';
import { scopes, type Scope, type Viewer } from '../kernel/viewer.ts';
import { secretHash } from './secret.ts';

interface Row {
  person_id: string;
  session_id: string | null;
  token_id: string | null;
  scopes: Scope[] | null;
  appointment_id: string | null;
  capacity: AppointmentCapacity;
  office_id: string;
  office_kind: OfficeKind;
  province_id: string | null;
  council_ids: string[];
}

const asTheSystem = `with me as materialized (select ${settingNames
  .map((name) => `set_config('${name}', '${systemSettings[name]}', true)`)
  .join(', ')}, true as v)`;

/**
 * `source` is the row of a session or token; the appointment must hold and the office exist on the day $2. People of the
 * sample, whose password everybody knows, are somebody only while it is on ($3).
 */
const callerSql = (source: string): string => `${asTheSystem}
select q.* from me, lateral (
  select x.person_id, x.session_id, x.token_id, x.scopes, a.id as appointment_id, a.capacity,
    o.id as office_id, o.kind as office_kind, o.province_id,
    array(select s.council_id from seat s where s.office_id = o.id and s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2)
      union select s.council_id from seat_substitute u join seat s on s.id = u.seat_id
      where u.office_id = o.id and u.valid_from <= $2 and (u.valid_to is null or u.valid_to > $2) and (s.valid_to is null or s.valid_to > $2)) as council_ids
  from (${source}) x
  join account c on c.person_id = x.person_id and c.disabled_at is null and ($3::boolean or not c.is_sample)
  left join appointment a on a.id = x.appointment_id and a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2)
  left join office o on o.id = a.office_id and (o.valid_to is null or o.valid_to > $2)
  where me.v is not null offset 0
) q`;

const bySession = callerSql(
  `select person_id, id as session_id, null::uuid as token_id, null::text[] as scopes, appointment_id
   from session where secret_hash = $1 and revoked_at is null and expires_at > now()`,
);

const byToken = callerSql(
  `select person_id, null::uuid as session_id, id as token_id, scopes, appointment_id
   from api_token where secret_hash = $1 and revoked_at is null and expires_at > now()`,
);

/** The same session or token by its id, for a second look at a viewer who was found before. */
const sessionAgain = bySession.replace('secret_hash = $1', 'id = $1::uuid');
const tokenAgain = byToken.replace('secret_hash = $1', 'id = $1::uuid');

const toCaller = (row: Row): Caller => ({
  personId: row.person_id,
  sessionId: row.session_id,
  viewer:
    row.appointment_id === null || row.office_id === null
      ? null
      : {
          personId: row.person_id,
          officeId: row.office_id,
          appointmentId: row.appointment_id,
          provinceId: row.province_id,
          councilIds: row.capacity === AppointmentCapacity.DELEGATE ? [] : row.council_ids,
          powers: powersThrough(row.office_kind, row.capacity === AppointmentCapacity.DELEGATE),
          scopes: row.scopes ?? scopes,
          isDelegate: row.capacity === AppointmentCapacity.DELEGATE,
          sessionId: row.session_id,
          tokenId: row.token_id,
        },
});

/** As of when somebody is looked up, and whether the sample organisation is on. */
export interface Moment {
  readonly today: string;
  readonly sampleIsOn: boolean;
}

const find = async (database: Database, name: string, sql: string, key: string, moment: Moment): Promise<Caller | null> => {
  const [row] = await database.query(name, sql, [key, moment.today, moment.sampleIsOn]);
  return row ? toCaller(row as unknown as Row) : null; // the row has the columns that the statement names
};

export const callerOfSession = (database: Database, secret: string, moment: Moment): Promise<Caller | null> =>
  find(database, 'caller-of-session', bySession, secretHash(secret), moment);

export const callerOfToken = (database: Database, secret: string, moment: Moment): Promise<Caller | null> =>
  find(database, 'caller-of-token', byToken, secretHash(secret), moment);

/** The viewer as of now, or null when their session, token or appointment has ended since. */
export const renewViewer = async (database: Database, viewer: Viewer, moment: Moment): Promise<Viewer | null> => {
  const caller = viewer.sessionId
    ? await find(database, 'session-again', sessionAgain, viewer.sessionId, moment)
    : await find(database, 'token-again', tokenAgain, viewer.tokenId ?? '', moment);
  return caller?.viewer?.appointmentId === viewer.appointmentId ? caller.viewer : null;
};
