import { ArgsType, Field, ID } from 'type-graphql';
import { Council } from '../councils/index.ts';
import { localId } from '../kernel/global-id.ts';
import { searchPattern } from '../kernel/persian/search-pattern.ts';
import { Connection, FieldsOf, OneById, orders, Queries } from '../kernel/read/index.ts';
import type { Scope } from '../kernel/read/index.ts';
import { all, bind, type Sql, sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingState } from './meeting.enums.ts';

@ArgsType()
export class MeetingArgs {
  @Field(() => [MeetingState], { nullable: true, description: 'Only in one of these states (وضعیت).' })
  states?: MeetingState[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Only those that end on this day or later (از تاریخ).' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Only those that begin on this day or before (تا تاریخ).' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those to which the viewer's office is invited, or only the others (دعوت‌های من)." })
  invited?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Words of the title, in any spelling (جست‌وجو).' })
  text?: string | null;
}

@ArgsType()
export class MeetingsArgs extends MeetingArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this council (شورا).' })
  councilId?: string | null;
}

const meetingOrder = orders<Meeting>('MeetingOrder', {
  LATEST: { by: ['-firstOn'], says: 'Latest first (تازه‌ترین).' },
  EARLIEST: { by: ['firstOn'], says: 'Earliest first: for what is coming (نزدیک‌ترین).' },
});

const ofCouncil = (column: Sql, councilId: string): Sql => {
  const id = localId('Council', councilId);
  return id === null ? sql`false` : sql`${column} = ${bind(id, 'uuid')}`;
};

const wanted = ({ row, args, viewer, table }: Scope<Meeting, MeetingArgs>): Sql => {
  const invited = sql`exists (select from ${table(Invitee)} v where v.meeting_id = ${row('id')} and v.removed_at is null
    and v.office_id = ${bind(viewer?.officeId ?? null, 'uuid')})`;
  return all(
    args.states ? sql`${row('state')} = any(${bind(args.states, 'text[]')})` : null,
    args.from ? sql`${row('lastOn')} >= ${bind(args.from, 'date')}` : null,
    args.to ? sql`${row('firstOn')} <= ${bind(args.to, 'date')}` : null,
    args.invited === true ? invited : args.invited === false ? sql`not ${invited}` : null,
    args.text ? sql`${row('searchKey')} like ${bind(searchPattern(args.text), 'text')}` : null,
  );
};

@Queries()
export class MeetingQueries {
  @OneById(() => Meeting, { description: 'A meeting (جلسه); null for what does not exist or may not be seen.' })
  meeting!: Meeting;

  @OneById(() => AgendaItem, { description: 'An item of an agenda (بند دستور جلسه).' })
  agendaItem!: AgendaItem;

  @Connection<Meeting, MeetingsArgs>(() => Meeting, {
    description: 'The meetings that the caller may see (جلسه‌ها).',
    args: MeetingsArgs,
    orders: meetingOrder,
    where: (scope) => all(wanted(scope), scope.args.councilId ? ofCouncil(scope.row('council'), scope.args.councilId) : null),
  })
  meetings!: Meeting[];
}

@FieldsOf(() => Council)
export class CouncilMeetings {
  @Connection<Meeting, MeetingArgs>(() => Meeting, {
    description: 'Its meetings, as far as the caller may see them (جلسه‌ها).',
    by: 'council',
    args: MeetingArgs,
    orders: meetingOrder,
    where: wanted,
  })
  meetings!: Meeting[];
}
