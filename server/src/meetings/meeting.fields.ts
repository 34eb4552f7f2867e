import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { acts } from '../kernel/acts.ts';
import { freeForSql } from '../calendar/index.ts';
import { globalId } from '../kernel/global-id.ts';
import { Computed, Connection, FieldsOf, List, One, orders, SqlField, value } from '../kernel/read/index.ts';
import type { Columns } from '../kernel/read/read.ts';
import { bind, raw, type Sql, sql } from '../kernel/read/sql.ts';
import { fill } from '../kernel/refusal.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { AvailableAct, describeAct } from '../kernel/workflow.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { clashesSql } from './call-warnings.sql.ts';
import { type Clash, type DayInCalendar, type Warning, warningsOf } from './call-warnings.ts';
import { Invitee } from './invitee.entity.ts';
import { MeetingDay } from './meeting-day.entity.ts';
import { meetingFactsSql, type ToldFacts } from './meeting-facts.sql.ts';
import { Meeting } from './meeting.entity.ts';
import { isShortNotice } from './meeting.policy.ts';
import { actsOf } from './meeting.workflow.ts';

@ObjectType({ description: 'How long before the first day the invitees are to be called, and how long is left (مهلت دعوت).' })
export class CallNotice {
  @Field(() => Int, { nullable: true, description: 'Days that the by-law asks for; null when it says nothing of it.' })
  neededDays?: number | null;

  @Field(() => Int, { description: 'Days from today to the first day; negative when it has passed.' })
  daysLeft!: number;

  @Field(() => Boolean, { description: 'Whether a call now would be late.' })
  isShort!: boolean;

  @Field(() => Boolean, { description: 'Whether the by-law allows a late call with a reason.' })
  mayBeShort!: boolean;
}

const CallWarningCode = { CLASH: 'CLASH', DAY_OFF: 'DAY_OFF' } as const satisfies { readonly [Code in Warning['code']]: Code };

registerEnumType(CallWarningCode, {
  name: 'CallWarningCode',
  description: 'What a warning before a call is about (نوع هشدار).',
  valuesConfig: { CLASH: { description: 'Invitees are called to another meeting at the same time (تداخل).' }, DAY_OFF: { description: 'A day of the meeting is a holiday or a free day of the week (تعطیل).' } },
});

@ObjectType({ description: 'Something to know before the invitees are called; it forbids nothing (هشدار).' })
export class CallWarning {
  @Field(() => CallWarningCode, { description: 'Stable, for programs.' })
  code!: Warning['code'];

  @Field(() => String, { description: "One sentence in the caller's language." })
  message!: string;

  @Field(() => CivilDate, { description: 'The day concerned.' })
  date!: string;

  @Field(() => ID, { nullable: true, description: 'The other meeting, for a clash.' })
  meetingId?: string | null;
}

@ArgsType()
export class MeetingActArgs {
  @Field(() => acts.values, { description: 'Name of the mutation.' })
  act!: string;
}

const roll = orders<Invitee>('InviteeOrder', { ROLL: { by: ['sortKey'], says: 'Chair and secretary, members, guests, unnamed places (ترتیب فهرست).' } });

/** SQL that says `meeting` of the row that is read. */
const ofMeeting = <T>(text: string) =>
  value<T>(({ row }: { row: Columns<Record<string, unknown>> }): Sql => sql`(select ${raw(text)} from meeting where meeting.id = ${row('id')})`);

const daysInCalendar = value<DayInCalendar[]>(({ row }) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('date', d.date) || ${freeForSql({ month: sql`d.jalali_month`, day: sql`d.jalali_day`, date: sql`d.date` })} order by d.date), '[]')
  from meeting_day d where d.meeting_id = ${row('id')})`);

const facts = ofMeeting<ToldFacts>(meetingFactsSql);

@FieldsOf(() => Meeting)
export class MeetingFields {
  @List(() => MeetingDay, { description: 'Its days in their order (روزها).', by: 'meeting', orderBy: ['number'], limit: 14 })
  days!: MeetingDay[];

  @List<AgendaItem>(() => AgendaItem, {
    description: 'The agenda in the order of reading; the tree follows from `depth` and `parent` (دستور جلسه).',
    by: 'meeting', orderBy: ['position'], limit: 200,
    where: ({ row }) => sql`${row('removedAt')} is null`,
  })
  agenda!: AgendaItem[];

  @Connection<Invitee>(() => Invitee, {
    description: 'Who is invited (دعوت‌شدگان).',
    by: 'meeting', orders: roll,
    where: ({ row }) => sql`${row('removedAt')} is null`,
  })
  invitees!: Invitee[];

  @One<Invitee>(() => Invitee, {
    description: "The invitation of the viewer's office; null when it is not invited (دعوت من).",
    where: ({ row, parent, viewer, table }) => sql`${row('id')} = (select v.id from ${table(Invitee)} v where v.meeting_id = ${parent('id')}
      and v.removed_at is null and v.office_id = ${bind(viewer?.officeId ?? null, 'uuid')} order by v.sort_key limit 1)`,
  })
  myInvitation!: Invitee;

  @SqlField<Meeting>(() => Int, {
    description: 'Minutes planned for the whole agenda (مدت دستور).',
    value: ({ row, table }) => sql`(select coalesce(sum(i.minutes), 0)::int from ${table(AgendaItem)} i where i.meeting_id = ${row('id')} and i.removed_at is null)`,
  })
  plannedMinutes!: number;

  @Computed(() => CallNotice, {
    description: 'What the by-law says of the notice, and how long is left (مهلت دعوت).',
    needs: { facts },
    compute: (given): CallNotice => ({
      neededDays: given.facts.callRule?.noticeDays ?? null,
      daysLeft: given.facts.daysToFirst,
      isShort: isShortNotice(given.facts),
      mayBeShort: given.facts.callRule === null || given.facts.callRule.mayShortenNotice === true,
    }),
  })
  callNotice!: CallNotice;

  @Computed(() => [CallWarning], {
    description: 'What to know before the call: days that are holidays, and people who are called to another meeting at the same time (هشدارها).',
    needs: { clashes: ofMeeting<Clash[]>(clashesSql), days: daysInCalendar },
    compute: (given, { language }): CallWarning[] =>
      warningsOf(given).map(({ code, date, meetingId, words }) => ({
        code, date, message: fill(words, language), meetingId: meetingId && globalId('Meeting', meetingId),
      })),
  })
  callWarnings!: CallWarning[];

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with it in this state, and what is still missing (اقدام‌های ممکن).',
    needs: { facts },
    compute: (given, { viewer, language }) => actsOf({ ...given.facts, viewer }).map(describeAct(language)),
  })
  availableActs!: AvailableAct[];

  @Computed(() => Boolean, {
    description: 'Whether the viewer may take an act now, by the name of its mutation (آیا می‌تواند).',
    args: MeetingActArgs,
    needs: { facts },
    compute: (given, { viewer, args }) => actsOf({ ...given.facts, viewer }).some(({ act, allowed }) => act === args.act && allowed),
  })
  viewerCan!: boolean;
}
