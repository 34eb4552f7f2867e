import type { ChangeKind } from '../../kernel/feed/change-kinds.ts';
import { globalId } from '../../kernel/global-id.ts';
import type { Act, Audience } from '../../kernel/write/command.ts';
import type { Meeting } from '../meeting.entity.ts';

/** Who hears of a change: before the call those who plan it, then the council and everybody invited. */
export const audienceOf = ({ isCalled, council, leaderOfficeIds, invitedOfficeIds }: Meeting): Audience => ({
  councilIds: isCalled ? [council.id] : [],
  officeIds: isCalled ? [...new Set([...leaderOfficeIds, ...invitedOfficeIds])] : leaderOfficeIds,
});

/** The topic under which live subscribers hear of one meeting. */
export const meetingTopic = (meetingId: string): string => `meeting:${meetingId}`;

export interface Told {
  readonly kind: ChangeKind;
  /** Name of the mutation. */
  readonly act: string;
  /** The item concerned. */
  readonly itemId?: string;
  /** For the audit: ids, dates and numbers. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Notes a change of a meeting in the audit log, the change feed and for live subscribers. */
export const tell = (act: Act, meeting: Meeting, { kind, act: name, itemId, before, after }: Told): void => {
  const item = itemId ? { itemId: globalId('AgendaItem', itemId) } : {};
  act.audit({
    act: name, objectType: 'Meeting', objectId: meeting.id,
    ...(before ? { before } : {}),
    after: { ...after, ...item },
  });
  act.emit({
    kind, objectType: 'Meeting', objectId: meeting.id, audience: audienceOf(meeting), topics: [meetingTopic(meeting.id)],
    facts: {
      act: name, ...item, revision: meeting.revision,
      personId: globalId('Person', act.viewer.personId), officeId: globalId('Office', act.viewer.officeId),
    },
  });
};
