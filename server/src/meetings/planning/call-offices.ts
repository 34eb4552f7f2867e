import type { Words } from '../../kernel/refusal.ts';
import type { Act } from '../../kernel/write/command.ts';
import { openWork, WorkKind } from '../../worklist/index.ts';
import type { Meeting } from '../meeting.entity.ts';

const reason: Words = { fa: 'به این جلسه دعوت شده‌اید.', en: 'You are invited to this meeting.' };

/** Puts the meeting on the work lists of these offices, due on its first day. */
export const callOffices = (act: Act, meeting: Meeting, officeIds: readonly string[]): Promise<void> =>
  openWork(act, { officeIds, kind: WorkKind.ATTEND, objectType: 'Meeting', objectId: meeting.id, reason, dueOn: meeting.firstOn });
