import { CalendarFeeds } from './calendar-feeds.ts';
import { Calendar } from './calendar.ts';
import { ConfirmationsAsVotes } from './confirmations-as-votes.ts';
import { Decisions } from './decisions.ts';
import { FirstRows } from './first-rows.ts';
import { Handovers } from './handovers.ts';
import { Initial } from './initial.ts';
import { MeetingRooms } from './meeting-rooms.ts';
import { JournalAtCommit } from './journal-at-commit.ts';
import { Meetings } from './meetings.ts';
import { SampleMeetingRules } from './sample-meeting-rules.ts';
import { Schedules } from './schedules.ts';
import { SeatSubstitutes } from './seat-substitutes.ts';
import { Votes } from './votes.ts';
import { RegisterRevisions } from './register-revisions.ts';

/** In order. The names are kept for ever: they are what the database remembers. */
export const migrations = [
  { name: '0001-initial', class: Initial },
  { name: '0002-first-rows', class: FirstRows },
  { name: '0003-calendar', class: Calendar },
  { name: '0004-sample-meeting-rules', class: SampleMeetingRules },
  { name: '0005-meetings', class: Meetings },
  { name: '0006-seat-substitutes', class: SeatSubstitutes },
  { name: '0007-votes', class: Votes },
  { name: '0008-confirmations-as-votes', class: ConfirmationsAsVotes },
  { name: '0009-schedules', class: Schedules },
  { name: '0010-meeting-rooms', class: MeetingRooms },
  { name: '0011-decisions', class: Decisions },
  { name: '0012-calendar-feeds', class: CalendarFeeds },
  { name: '0013-handovers', class: Handovers },
  { name: '0014-register-revisions', class: RegisterRevisions },
  { name: '0015-journal-at-commit', class: JournalAtCommit },
];
