import { SeatCapacity } from '../../councils/index.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { findMeeting, guardOf, type Meeting, MeetingState, tell } from '../../meetings/index.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { changed } from '../decision.changes.ts';
import { refuse } from '../decision.refusals.ts';
import { MinutesSignature } from '../minutes-signature.entity.ts';
import type { Minutes } from '../minutes.entity.ts';
import type { MinutesFacts } from '../minutes.facts.ts';
import type { SignMinutesInput } from '../minutes.inputs.ts';
import { toSign } from '../minutes.workflow.ts';
import { drawUp } from '../minutes/draw-up.ts';
import { minutesOf, openForMinutes } from '../minutes/open-minutes.ts';

const signers = 2;

/** Refuses unless the signer has read what stands, and what stands is what the facts are at this moment. */
const requireSame = async (act: Act, minutes: Minutes, readHash: string): Promise<void> => {
  const path = ['input', 'contentHash'];
  const details = { contentHash: minutes.contentHash };
  if (minutes.contentHash !== readHash) refuse('MINUTES_CHANGED', { path, details });
  if ((await drawUp(act, minutes.meeting.id)).contentHash !== minutes.contentHash) refuse('FACTS_CHANGED', { path, details });
};

const sign = ({ em, viewer, now }: Act, meeting: Meeting, minutes: Minutes, facts: MinutesFacts): number => {
  const capacities = toSign(facts);
  for (const capacity of capacities) {
    em.create(MinutesSignature, {
      ...guardOf(meeting), meeting, capacity: SeatCapacity[capacity], contentHash: minutes.contentHash, at: now, by: viewer.personId, byOffice: viewer.officeId,
    });
  }
  return facts.signed.length + capacities.length;
};

/** Signs the hash of the minutes; the second signature confirms them, and nothing in them changes any more. */
export const signMinutes: Command<SignMinutesInput, { meeting: string; minutes: string }> = {
  name: 'signMinutes',
  async run(act, input) {
    const meeting = await findMeeting(act, input.meetingId);
    const facts = await openForMinutes(act, meeting, 'signMinutes');
    const minutes = await minutesOf(act, meeting);
    await requireSame(act, minutes, input.contentHash);
    if (sign(act, meeting, minutes, facts) >= signers) {
      minutes.signedAt = act.now;
      meeting.state = MeetingState.CONFIRMED;
    }
    await act.em.flush();
    await closeWork(act, { kind: WorkKind.SIGN_MINUTES, objectId: meeting.id, ...(minutes.signedAt ? {} : { officeIds: [act.viewer.officeId] }) });
    tell(act, meeting, { kind: changed.MINUTES_SIGNED, act: this.name, after: { capacities: toSign(facts), contentHash: minutes.contentHash, state: meeting.state } });
    return { meeting: meeting.id, minutes: minutes.id };
  },
};
