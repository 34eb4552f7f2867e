import type { ChangeKind } from '../../kernel/feed/change-kinds.ts';
import type { Act } from '../../kernel/write/command.ts';
import { meetingTopic } from '../../meetings/index.ts';
import type { Decision } from '../decision.entity.ts';

export interface Told {
  readonly kind: ChangeKind;
  readonly act: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

export const summary = ({ state, kind, owner, dueOn, dueDays, eventOn, revision }: Decision) => ({
  state, kind, ownerId: owner?.id ?? null, dueOn: dueOn ?? null, dueDays: dueDays ?? null, eventOn: eventOn ?? null, revision,
});

/** Notes a change of a decision in the audit log, the change feed and for those who have its meeting open. */
export const tellDecision = (act: Act, decision: Decision, { kind, act: name, before, after }: Told): void => {
  act.audit({ act: name, objectType: 'Decision', objectId: decision.id, ...(before ? { before } : {}), ...(after ? { after } : {}) });
  act.emit({
    kind, objectType: 'Decision', objectId: decision.id,
    audience: { councilIds: [decision.council.id], officeIds: [...decision.leaderOfficeIds, ...(decision.owner ? [decision.owner.id] : [])] },
    topics: decision.meeting ? [meetingTopic(decision.meeting.id)] : [],
    facts: { act: name, state: decision.state, revision: decision.revision },
  });
};
