import { Council } from '../../councils/index.ts';
import { localId } from '../../kernel/global-id.ts';
import { normalizeFa } from '../../kernel/persian/search-key.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { changed } from '../meeting.changes.ts';
import { Meeting } from '../meeting.entity.ts';
import type { PlanMeetingInput } from '../meeting.inputs.ts';
import { mayLead } from '../meeting.policy.ts';
import { acceptDays } from '../planning/accept-days.ts';
import { acceptHost, acceptLink, acceptPlace } from '../planning/accept-place.ts';
import { inviteSeats, leadersOf, seatsOn } from '../planning/invite-seats.ts';
import { tell } from '../planning/tell.ts';
import { spanOf, writeDays } from '../planning/write-days.ts';

export const titleLimit = 200;

const findCouncil = async ({ em }: Act, globalId: string): Promise<Council> => {
  const id = localId('Council', globalId);
  return (id && (await em.findOne(Council, { id }))) || refuseCommon('NOT_FOUND', { path: ['input', 'councilId'] });
};

/** Plans a meeting; its members are invited by rule, from the seats of its first day. */
export const planMeeting: Command<PlanMeetingInput, { meeting: string }> = {
  name: 'planMeeting',
  async run(act, input) {
    const { em, viewer, now } = act;
    const council = await findCouncil(act, input.councilId);
    const days = acceptDays(input.days);
    const { firstOn, lastOn } = spanOf(days);
    const leaderOfficeIds = leadersOf(await seatsOn(act, council.id, firstOn));
    if (!mayLead(viewer, leaderOfficeIds)) refuseCommon('NOT_ALLOWED');
    const title = acceptLine(input.title, { path: ['input', 'title'], limit: titleLimit });
    const meeting = em.create(Meeting, {
      council, title, searchKey: normalizeFa(title), leaderOfficeIds, firstOn, lastOn,
      mode: input.mode, place: acceptPlace(input.place), link: acceptLink(input.link), hostProvince: await acceptHost(act, input.hostProvinceId),
      plannedBy: viewer.personId, plannedByOffice: viewer.officeId, plannedAt: now,
    });
    await writeDays(act, meeting, days);
    await inviteSeats(act, meeting);
    tell(act, meeting, { kind: changed.MEETING_PLANNED, act: this.name, after: { councilId: council.id, firstOn, lastOn } });
    return { meeting: meeting.id };
  },
};
