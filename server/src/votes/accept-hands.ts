import type { Counts, VoteFacts } from './vote.facts.ts';
import { refuse } from './vote.refusals.ts';

/** Every hand is somebody's who is present and not recused, and everybody of them is counted once. */
export const acceptHands = ({ eligible }: VoteFacts, { inFavour, against, abstained }: Counts): Counts => {
  const sum = inFavour + against + abstained;
  const isCount = [inFavour, against, abstained].every((hands) => hands >= 0);
  if (!isCount || sum !== eligible) refuse('HANDS_DO_NOT_ADD_UP', { path: ['input'], parameters: { sum, eligible }, details: { sum, eligible } });
  return { inFavour, against, abstained };
};
