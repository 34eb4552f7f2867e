import { ID } from 'type-graphql';
import { idPrefix } from '../kernel/global-id.ts';
import { Computed, column, FieldsOf, SqlField, value } from '../kernel/read/index.ts';
import { type Sql, sql } from '../kernel/read/sql.ts';
import { DateTime } from '../kernel/scalars.ts';
import { subjectTitle } from '../kernel/subject.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { MeetingDay } from './meeting-day.entity.ts';

/** Whether the viewer may know what the item is about: it is bound to nothing, or to what they may see. */
const isTold = (row: (name: 'objectId' | 'objectType') => Sql): Sql =>
  sql`(${row('objectId')} is null or ${subjectTitle(row('objectType'), row('objectId'))} is not null)`;

@FieldsOf(() => AgendaItem)
export class AgendaItemFields {
  @SqlField<AgendaItem>(() => String, {
    description: 'Its own title, or that of what it is about, under that object’s row security; null when the viewer may not know it (عنوان).',
    nullable: true,
    value: ({ row }) => sql`coalesce(${row('ownTitle')}, ${subjectTitle(row('objectType'), row('objectId'))})`,
  })
  title!: string;

  @SqlField<AgendaItem>(() => Boolean, {
    description: 'Whether it is about something that the viewer may not see: then they learn that there is an item, and not what (نهفته).',
    value: ({ row }) => sql`not ${isTold(row)}`,
  })
  isHidden!: boolean;

  @SqlField<AgendaItem>(() => String, {
    description: 'Note for the invitees; null when the viewer may not see what it is about (توضیح).',
    nullable: true,
    value: ({ row }) => sql`case when ${isTold(row)} then ${row('ownNote')} end`,
  })
  note!: string;

  @SqlField<AgendaItem>(() => String, {
    description: 'Type of what it is about, e.g. Directive; null when it is about nothing in this system or may not be seen.',
    nullable: true,
    value: ({ row }) => sql`case when ${isTold(row)} then ${row('objectType')} end`,
  })
  objectType!: string;

  @Computed(() => ID, {
    description: 'Id of what it is about; ask `node` for it. Null when it is about nothing in this system or may not be seen (موضوع).',
    nullable: true,
    needs: {
      type: column<string | null>('objectType'),
      id: column<string | null>('objectId'),
      isTold: value<boolean>(({ row }) => isTold(row)),
    },
    compute: ({ type, id, isTold: told }) => (told && type && id ? `${idPrefix(type)}${id}` : null),
  })
  objectId!: string;

  @SqlField<AgendaItem>(() => DateTime, {
    description: 'When it is planned to begin: the beginning of its day and the minutes of all items of that day before it (ساعت).',
    nullable: true,
    value: ({ row, table }) => sql`(select d.starts_at + make_interval(mins => coalesce((
      select sum(i.minutes)::int from ${table(AgendaItem)} i where i.meeting_id = ${row('meeting')} and i.removed_at is null
        and i.day_number = ${row('dayNumber')} and i.position < ${row('position')}), 0))
      from ${table(MeetingDay)} d where d.meeting_id = ${row('meeting')} and d.number = ${row('dayNumber')})`,
  })
  startsAt!: Date;
}
