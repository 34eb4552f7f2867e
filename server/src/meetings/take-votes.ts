import { takeVotesAt } from '../votes/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { meetingTopic } from './planning/tell.ts';
import { voteSnapshot } from './room/vote-snapshot.ts';

/** Votes are taken on items of an agenda: who is there, and who hears of it. */
takeVotesAt({
  type: 'AgendaItem',
  snapshot: async (act, itemId) => voteSnapshot(act, await act.em.findOneOrFail(AgendaItem, { id: itemId }, { populate: ['meeting'] })),
  topics: async ({ em }, itemId) => [meetingTopic((await em.findOneOrFail(AgendaItem, { id: itemId })).meeting.id)],
});
