import type { Act } from '../kernel/write/command.ts';
import { changed } from './vote.changes.ts';
import { occasionOf } from './extend-votes.ts';
import type { Vote } from './vote.entity.ts';

/** The topic under which live subscribers hear of one vote. */
export const voteTopic = (voteId: string): string => `vote:${voteId}`;

export interface ToldOfVote {
  readonly kind: keyof typeof changed;
  /** Name of the mutation. */
  readonly act: string;
  /** For the audit: ids and numbers, never text, and nothing of what a secret ballot says. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Notes what happened to a vote in the audit log, the change feed and for live subscribers, those of its meeting too. */
export const tellVote = async (act: Act, vote: Vote, { kind, act: name, before, after }: ToldOfVote): Promise<void> => {
  act.audit({ act: name, objectType: 'Vote', objectId: vote.id, ...(before ? { before } : {}), after: { ...after, state: vote.state } });
  const more = vote.occasionId ? await occasionOf(vote.occasionType)?.topics?.(act, vote.occasionId) : [];
  act.emit({
    kind: changed[kind], objectType: 'Vote', objectId: vote.id,
    audience: { councilIds: [vote.councilId, ...vote.readerCouncilIds], officeIds: vote.readerOfficeIds },
    topics: [voteTopic(vote.id), ...(more ?? [])],
    facts: { act: name, state: vote.state },
  });
};
