import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { globalId } from '../../kernel/global-id.ts';
import type { FeedEvent } from './find-events.ts';

/** Of an item whose matter the invitee may not know there is only the number. */
const agendaText = ({ agenda, link }: FeedEvent): string =>
  [...agenda.map(({ label, title }) => `${label}. ${title ?? '—'}`), ...(link ? ['', link] : [])].join('\n');

const titleOf = ({ title, days, dayNumber }: FeedEvent): string => (days > 1 ? `${title} (${dayNumber}/${days})` : title);

/**
 * The calendar of one person, as RFC 5545 has it. Times are instants in UTC, so that no client has to know Tehran's
 * clock; the id of an event stays, and its sequence grows with the plan, so that clients move it rather than double it.
 */
export const writeCalendar = (events: readonly FeedEvent[], site: string | null): string => {
  const calendar = ical({ name: 'شورا', prodId: { company: 'Shora', product: 'Meetings', language: 'FA' }, method: ICalCalendarMethod.PUBLISH, ttl: 900 });
  for (const event of events) {
    calendar.createEvent({
      id: `${event.meetingId}-${event.dayNumber}@shora`,
      sequence: event.revision,
      stamp: new Date(event.changedAt),
      start: new Date(event.startsAt),
      end: new Date(event.endsAt),
      summary: titleOf(event),
      description: agendaText(event),
      location: event.place,
      url: site ? new URL(`/meetings/${globalId('Meeting', event.meetingId)}`, site).href : null,
      status: event.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
};
