import { FieldsOf, List, One } from '../kernel/read/index.ts';
import { sql } from '../kernel/read/sql.ts';
import { Vote } from '../votes/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Meeting } from './meeting.entity.ts';

@FieldsOf(() => AgendaItem)
export class AgendaItemVotes {
  @List<Vote>(() => Vote, {
    description: 'Votes that were taken on it, in their order, as far as the viewer may see them (رأی‌گیری‌ها).',
    orderBy: ['openedAt'], limit: 100,
    where: ({ row, parent }) => sql`${row('occasionId')} = ${parent('id')} and ${row('occasionType')} = 'AgendaItem'`,
  })
  votes!: never;
}

@FieldsOf(() => Meeting)
export class MeetingVote {
  @One<Vote>(() => Vote, {
    description: 'The vote that is being taken, the latest when there are several; null when none is (رأی‌گیری جاری).',
    where: ({ row, parent, table }) => sql`${row('id')} = (select v.id from ${table(Vote)} v join ${table(AgendaItem)} i on i.id = v.occasion_id
      where i.meeting_id = ${parent('id')} and v.occasion_type = 'AgendaItem' and v.state = 'OPEN' order by v.opened_at desc limit 1)`,
  })
  openVote!: never;
}

@FieldsOf(() => Vote)
export class VoteAgendaItem {
  @One<AgendaItem>(() => AgendaItem, {
    description: 'The item of the agenda on which it was taken; null in writing, or when it may not be seen (بند دستور جلسه).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('occasionId')} and ${parent('occasionType')} = 'AgendaItem'`,
  })
  agendaItem!: never;
}
