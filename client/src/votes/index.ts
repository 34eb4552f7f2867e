import { defineAsyncComponent } from 'vue';

/** The pane of one vote, e.g. in the room of a meeting; it comes when there is a vote to show. */
export const VotePane = defineAsyncComponent(() => import('./VotePane.vue'));

export { councilVotesPlace, votePlace } from './places.ts';
