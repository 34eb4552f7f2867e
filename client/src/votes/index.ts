/** What modules above show of votes: the pane of one vote, e.g. in the room of a meeting, and its address. */
export { default as VotePane } from './VotePane.vue';
export { councilVotesPlace, votePlace } from './places.ts';
