import type { FastifyInstance } from 'fastify';
import type { Database } from '../kernel/database/database.ts';
import { tehranDate } from '../kernel/jalali/tehran-time.ts';
import { findEvents } from './feed/find-events.ts';
import { writeCalendar } from './feed/write-calendar.ts';

export interface FeedOptions {
  readonly database: Database;
  readonly sampleIsOn: boolean;
  readonly siteOrigin: string | null;
}

const form = /^([\w-]{43})\.ics$/;

/** Calendars for programs that cannot sign in: who knows the address reads. Unknown and revoked look the same. */
export const calendarFeedRoutes =
  ({ database, sampleIsOn, siteOrigin }: FeedOptions) =>
  (server: FastifyInstance): void => {
    server.get<{ Params: { file: string } }>('/feeds/:file', async (request, reply) => {
      const [, secret] = form.exec(request.params.file) ?? [];
      const events = secret ? await findEvents(database, secret, tehranDate(new Date()), sampleIsOn) : null;
      if (!events) return reply.code(404).type('text/plain; charset=utf-8').send('Not found. یافت نشد.\n');
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, no-cache')
        .header('referrer-policy', 'no-referrer')
        .send(writeCalendar(events, siteOrigin));
    });
  };
