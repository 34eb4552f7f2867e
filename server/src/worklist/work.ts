import { announceToAll } from '../kernel/bus/announce.ts';
import type { Words } from '../kernel/refusal.ts';
import { byRule } from '../kernel/write/by-rule.ts';
import type { Act } from '../kernel/write/command.ts';
import type { WorkKind } from './work-item.entity.ts';

type Pens = Pick<Act, 'em' | 'now'>;

export interface NewWork {
  readonly officeIds: readonly string[];
  readonly kind: WorkKind;
  readonly objectType: string;
  readonly objectId: string;
  /** Why the office has it; no title in it, for a title may be secret. */
  readonly reason: Words;
  readonly dueOn?: string | null;
}

const uuids = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** The topic under which an office hears that its work list or its inbox has changed. */
export const officeTopic = (officeId: string): string => `office:${officeId}`;

const tellOffices = (act: Pens, officeIds: readonly string[]): Promise<void> =>
  announceToAll(act.em, officeIds.map(officeTopic), { kind: 'WORK_LIST' });

/** Gives each office this work; one that has it already keeps it, with the new reason and deadline. */
export const openWork = (act: Pens, work: NewWork): Promise<void> =>
  byRule(act, async () => {
    await act.em.execute(
      `insert into work_item (id, office_id, kind, object_type, object_id, reason_fa, reason_en, due_on, opened_at)
       select gen_random_uuid(), office_id, ?, ?, ?, ?, ?, ?::date, ?::timestamptz
       from unnest(?::uuid[]) office_id
       on conflict (office_id, kind, object_id) where closed_at is null
       do update set reason_fa = excluded.reason_fa, reason_en = excluded.reason_en, due_on = excluded.due_on`,
      [
        work.kind, work.objectType, work.objectId, work.reason.fa, work.reason.en, work.dueOn ?? null,
        act.now.toISOString(), uuids(work.officeIds),
      ],
    );
    await tellOffices(act, work.officeIds);
  });

export interface DoneWork {
  readonly kind: WorkKind;
  readonly objectId: string;
  /** Whose work is done; everybody's when absent. */
  readonly officeIds?: readonly string[];
}

/** The work is done or has fallen away; nothing of it stays on the list. Closing what is not open does nothing. */
export const closeWork = (act: Pens, { kind, objectId, officeIds }: DoneWork): Promise<void> =>
  byRule(act, async () => {
    const closed = await act.em.execute<{ office_id: string }[]>(
      `update work_item set closed_at = ?::timestamptz
       where closed_at is null and kind = ? and object_id = ? and (?::uuid[] is null or office_id = any (?::uuid[]))
       returning office_id`,
      [act.now.toISOString(), kind, objectId, officeIds ? uuids(officeIds) : null, officeIds ? uuids(officeIds) : null],
    );
    await tellOffices(act, closed.map((row) => row.office_id));
  });
