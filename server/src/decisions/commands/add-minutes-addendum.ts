import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { findMeeting, guardOf, tell } from '../../meetings/index.ts';
import { changed } from '../decision.changes.ts';
import { MinutesAddendum } from '../minutes-addendum.entity.ts';
import type { AddMinutesAddendumInput } from '../minutes.inputs.ts';
import { sha256 } from '../minutes/draw-up.ts';
import { minutesOf, openForMinutes } from '../minutes/open-minutes.ts';
import { textLimit } from './revise-minutes-part.ts';

/** Adds to signed minutes; each addendum's hash is taken over the one before it. */
export const addMinutesAddendum: Command<AddMinutesAddendumInput, { meeting: string; minutes: string; addendum: string }> = {
  name: 'addMinutesAddendum',
  async run(act, input) {
    const { em, viewer, now } = act;
    const meeting = await findMeeting(act, input.meetingId);
    await openForMinutes(act, meeting, 'addMinutesAddendum');
    const text = acceptText(input.text, { path: ['input', 'text'], limit: textLimit });
    const minutes = await minutesOf(act, meeting);
    const last = await em.findOne(MinutesAddendum, { meeting: meeting.id }, { orderBy: { number: 'desc' } });
    const addendum = em.create(MinutesAddendum, {
      ...guardOf(meeting), meeting, number: (last?.number ?? 0) + 1, text, contentHash: sha256(`${last?.contentHash ?? minutes.contentHash}\n${text}`),
      at: now, by: viewer.personId, byOffice: viewer.officeId,
    });
    tell(act, meeting, { kind: changed.MINUTES_ADDED_TO, act: this.name, after: { number: addendum.number, contentHash: addendum.contentHash } });
    return { meeting: meeting.id, minutes: minutes.id, addendum: addendum.id };
  },
};
