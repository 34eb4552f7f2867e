import { computed, type ComputedRef } from 'vue';
import { VoteChangedDocument, VoteDocument, type VoteFactsFragment } from '../gql/votes/graphql.ts';
import { type Asked, useAsk, useRefresh } from '../kernel/ask.ts';
import { useLive } from '../kernel/live.ts';

/** What an act on a vote may change elsewhere. */
export const voteRefreshes = ['Vote', 'CouncilVotes', 'WorkList', 'WorkCount', 'ConfirmationRound', 'DirectiveHead'] as const;

/** A vote as it is now: asked again whenever something happens to it. */
export function useVote(id: string): Omit<Asked<unknown>, 'data'> & { readonly vote: ComputedRef<VoteFactsFragment | null> } {
  const refresh = useRefresh();
  const asked = useAsk(VoteDocument, () => ({ id }));
  useLive(VoteChangedDocument, { voteId: id }, () => void refresh('Vote'));
  return { ...asked, vote: computed(() => asked.data.value?.vote ?? null) };
}

type ActName = VoteFactsFragment['availableActs'][number]['act'];

export interface OfferedAct {
  readonly allowed: boolean;
  readonly reasons: readonly string[] | undefined;
}

/** What the server says of an act; null when it is not this person's to take. */
export function offered(vote: VoteFactsFragment, name: ActName): OfferedAct | null {
  const act = vote.availableActs.find((one) => one.act === name);
  if (!act) return null;
  return { allowed: act.allowed, reasons: act.unmet.length ? act.unmet.map(({ message }) => message) : undefined };
}
