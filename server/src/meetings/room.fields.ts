import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Council, SeatCapacity } from '../councils/index.ts';
import { acts } from '../kernel/acts.ts';
import { Computed, Connection, FieldsOf, List, One, orders, SqlField, value } from '../kernel/read/index.ts';
import { raw, sql } from '../kernel/read/sql.ts';
import { AvailableAct, describeAct } from '../kernel/workflow.ts';
import { itemFactsSql, type ToldItem } from './agenda-item-facts.sql.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { itemActsOf } from './agenda-item.workflow.ts';
import { Attendance } from './attendance.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { MeetingSession } from './meeting-session.entity.ts';
import { Meeting } from './meeting.entity.ts';
import type { RoomFacts } from './quorum.facts.ts';
import { roomFactsSql } from './quorum.sql.ts';
import { quorumIn, sayQuorum } from './quorum.ts';
import { Recusal } from './recusal.entity.ts';
import { Speaker } from './speaker.entity.ts';

@ObjectType({ description: 'Whether those who are there may decide, at this moment (حد نصاب).' })
export class Quorum {
  @Field(() => Int, { description: 'Voting seats that were called.' })
  seats!: number;

  @Field(() => Int, { description: 'Voting seats that must be there (لازم).' })
  needed!: number;

  @Field(() => Int, { description: 'Voting seats that are there: themselves, by a substitute or through the link (حاضر).' })
  present!: number;

  @Field(() => [SeatCapacity], { description: 'Capacities of which somebody must be there and nobody is (نقش‌های غایب).' })
  missingRoles!: string[];

  @Field(() => Boolean, { description: 'Whether there is a quorum (برقرار).' })
  isMet!: boolean;

  @Field(() => String, { description: "The sum written out, in the caller's language, e.g. «۹ از ۱۳ کرسی دارای رأی حاضر؛ لازم: ۷»." })
  sentence!: string;
}

export const InviteePresence = {
  EXPECTED: 'EXPECTED', PRESENT: 'PRESENT', ONLINE: 'ONLINE', SUBSTITUTE: 'SUBSTITUTE', LEFT: 'LEFT',
} as const;

registerEnumType(InviteePresence, {
  name: 'InviteePresence',
  description: 'Whether somebody is at a meeting at this moment (وضعیت حضور).',
  valuesConfig: {
    EXPECTED: { description: 'Has not come (نیامده).' },
    PRESENT: { description: 'Is in the room (حاضر).' },
    ONLINE: { description: 'Attends through the link (برخط).' },
    SUBSTITUTE: { description: 'Another office sits for the seat (جانشین).' },
    LEFT: { description: 'Was there and has left (رفته).' },
  },
});

@ArgsType()
export class ItemActArgs {
  @Field(() => acts.values, { description: 'Name of the mutation.' })
  act!: string;
}

const itemFacts = value<ToldItem>(({ row }) => sql`(select ${raw(itemFactsSql)} from agenda_item where agenda_item.id = ${row('id')})`);

@FieldsOf(() => Meeting)
export class MeetingRoom {
  @Computed(() => Quorum, {
    description: 'Whether those who are there may decide now; null where the by-law has no rule for it (حد نصاب).',
    nullable: true,
    needs: { room: value<RoomFacts>(({ row }) => sql`(select ${raw(roomFactsSql)} from meeting where meeting.id = ${row('id')})`) },
    compute: ({ room }, { language }): Quorum | null => {
      const state = quorumIn(room);
      return state && { ...state, missingRoles: [...state.missingRoles], sentence: sayQuorum(state, language) };
    },
  })
  quorum!: never;

  @One<AgendaItem>(() => AgendaItem, {
    description: 'The item that is being debated; null when none is (بند جاری).',
    by: 'meeting',
    where: ({ row }) => sql`${row('state')} = 'CURRENT' and ${row('removedAt')} is null`,
  })
  currentItem!: never;

  @One<Speaker>(() => Speaker, {
    description: 'Who has the floor; null when nobody has (سخنران).',
    by: 'meeting',
    where: ({ row }) => sql`${row('floorAt')} is not null and ${row('endedAt')} is null`,
  })
  currentSpeaker!: never;

  @List(() => MeetingSession, { description: 'When it was in session (نوبت‌های برگزاری).', by: 'meeting', orderBy: ['number'], limit: 100 })
  sessions!: never;
}

@FieldsOf(() => Invitee)
export class InviteeFields {
  @SqlField<Invitee>(() => InviteePresence, {
    description: 'Whether they are there at this moment (وضعیت حضور).',
    value: ({ row, table }) => sql`coalesce((
      select case when a.left_at is not null then 'LEFT' when a.substitute_id is not null then 'SUBSTITUTE' when a.is_online then 'ONLINE' else 'PRESENT' end
      from ${table(Attendance)} a where a.invitee_id = ${row('id')} and a.replaced_at is null order by a.left_at desc nulls first limit 1), 'EXPECTED')`,
  })
  presence!: never;

  @List<Attendance>(() => Attendance, {
    description: 'When they were there, as it stands (حضور).',
    by: 'invitee', orderBy: ['arrivedAt'], limit: 100,
    where: ({ row }) => sql`${row('replacedAt')} is null`,
  })
  stays!: never;

  @List<Attendance>(() => Attendance, {
    description: 'Every record, with those that were corrected or taken back (سابقهٔ حضور).',
    by: 'invitee', orderBy: ['recordedAt'], limit: 200,
  })
  attendanceHistory!: never;
}

@FieldsOf(() => AgendaItem)
export class AgendaItemRoom {
  @List<Speaker>(() => Speaker, {
    description: 'The list of speakers: who speaks, and who waits, in their order (فهرست سخنرانان).',
    by: 'item', orderBy: ['askedAt'], limit: 500,
    where: ({ row }) => sql`${row('endedAt')} is null`,
  })
  speakers!: never;

  @List<Speaker>(() => Speaker, {
    description: 'Who has spoken, in the order in which they did (سخن گفته).',
    by: 'item', orderBy: ['floorAt'], limit: 500,
    where: ({ row }) => sql`${row('endedAt')} is not null and ${row('floorAt')} is not null`,
  })
  spoken!: never;

  @List<Recusal>(() => Recusal, { description: 'Seats that keep out of the decision (خودداری‌ها).', by: 'item', orderBy: ['at'], limit: 100 })
  recusals!: never;

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with it now, and what is still missing (اقدام‌های ممکن).',
    needs: { facts: itemFacts },
    compute: ({ facts }, { viewer, language }) => itemActsOf({ ...facts, viewer }).map(describeAct(language)),
  })
  availableActs!: never;

  @Computed(() => Boolean, {
    description: 'Whether the viewer may take an act now, by the name of its mutation (آیا می‌تواند).',
    args: ItemActArgs,
    needs: { facts: itemFacts },
    compute: ({ facts }, { viewer, args }) => itemActsOf({ ...facts, viewer }).some(({ act, allowed }) => act === args.act && allowed),
  })
  viewerCan!: never;
}

const waiting = orders<AgendaItem>('CarriedOverItemOrder', { OLDEST: { by: ['endedAt'], says: 'What has waited longest first (قدیمی‌ترین).' } });

@FieldsOf(() => Council)
export class CouncilRoom {
  @Connection<AgendaItem>(() => AgendaItem, {
    description: 'Items that were left to a later meeting and stand on none yet (بندهای موکول‌شده).',
    orders: waiting,
    where: ({ row, parent }) => sql`${row('councilId')} = ${parent('id')} and ${row('state')} = 'CARRIED_OVER' and ${row('carriedTo')} is null and ${row('removedAt')} is null`,
  })
  carriedOverItems!: never;
}
