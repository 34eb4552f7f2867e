import type { Unmet } from '../kernel/refusal.ts';
import { availableActs, type Available, type Workflow } from '../kernel/workflow.ts';
import type { ItemFacts, ItemState } from './agenda-item.facts.ts';
import { mayLead } from './meeting.policy.ts';
import { quorumUnmet, unmet } from './meeting.refusals.ts';
import { quorumIn } from './quorum.ts';

/** Each act is named as its mutation. */
export type ItemAct = 'takeUpItem' | 'finishItem' | 'carryOverItem' | 'askToSpeak' | 'recuse' | 'openMeetingVote';

const leads = ({ viewer, leaderOfficeIds }: ItemFacts): boolean => mayLead(viewer, leaderOfficeIds);

/** Those who are in the room, and whoever leads for them. */
const isInRoom = (facts: ItemFacts): boolean => leads(facts) || (facts.isInvited && facts.viewer?.isDelegate === false);
const mayRecuse = (facts: ItemFacts): boolean => leads(facts) || (facts.votes && facts.viewer?.isDelegate === false);

const inSession = ({ meetingState }: ItemFacts): Unmet[] => (meetingState === 'OPEN' ? [] : [unmet('MEETING_NOT_OPEN')]);
const underWay = ({ meetingState }: ItemFacts): Unmet[] =>
  meetingState === 'OPEN' || meetingState === 'SUSPENDED' ? [] : [unmet('MEETING_NOT_OPEN')];
const beforeItIsOver = ({ meetingState }: ItemFacts): Unmet[] =>
  meetingState === 'CALLED' || meetingState === 'OPEN' || meetingState === 'SUSPENDED' ? [] : [unmet('MEETING_IS_OVER')];

/** While a vote is taken on an item nothing else is done with it. */
const noVote = ({ openVotes }: ItemFacts): Unmet[] => (openVotes > 0 ? [unmet('VOTE_OPEN')] : []);

/** Below the quorum debate goes on, and nothing is decided. */
const quorate = ({ room }: ItemFacts): Unmet[] => {
  const state = quorumIn(room);
  return state === null || state.isMet ? [] : [quorumUnmet(state)];
};

/** A leader acts for others too, so what they themselves have said forbids them nothing. */
const onlyOnce = (facts: ItemFacts, has: boolean, code: 'ASKED_ALREADY' | 'RECUSED_ALREADY'): Unmet[] => (has && !leads(facts) ? [unmet(code)] : []);

/** PENDING → CURRENT → DONE, or CARRIED_OVER to a later meeting; what was finished too early is taken up again. */
export const itemWorkflow: Workflow<ItemState, ItemAct, ItemFacts> = {
  takeUpItem: { from: ['PENDING', 'DONE'], mayEver: leads, unmet: inSession },
  finishItem: { from: ['CURRENT'], mayEver: leads, unmet: (facts) => [...underWay(facts), ...noVote(facts)] },
  carryOverItem: { from: ['PENDING', 'CURRENT'], mayEver: leads, unmet: (facts) => [...underWay(facts), ...noVote(facts)] },
  askToSpeak: {
    from: ['PENDING', 'CURRENT'],
    mayEver: isInRoom,
    unmet: (facts) => [...underWay(facts), ...onlyOnce(facts, facts.asksToSpeak, 'ASKED_ALREADY')],
  },
  recuse: {
    from: ['PENDING', 'CURRENT'],
    mayEver: mayRecuse,
    unmet: (facts) => [...beforeItIsOver(facts), ...noVote(facts), ...onlyOnce(facts, facts.isRecused, 'RECUSED_ALREADY')],
  },
  openMeetingVote: { from: ['CURRENT'], mayEver: leads, unmet: (facts) => [...inSession(facts), ...noVote(facts), ...quorate(facts)] },
};

export const itemActsOf = (facts: ItemFacts): Available<ItemAct>[] => availableActs(itemWorkflow, facts.state, facts);
