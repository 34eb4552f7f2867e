import type { Unmet } from '../kernel/refusal.ts';
import type { Act } from '../kernel/write/command.ts';
import type { ByLawRules, VoteRule } from '../councils/index.ts';
import type { Sql } from '../kernel/read/sql.ts';
import type { SeatPresence, VoteMethod } from './vote.enums.ts';
import type { QuorumSnapshot } from './vote.facts.ts';
import type { Vote } from './vote.entity.ts';

/** Something that is to be voted on. */
export interface Asked {
  readonly councilId: string;
  readonly subjectId: string;
  readonly method: keyof typeof VoteMethod;
}

/**
 * What a module above says of votes on its objects without this one knowing them. Everything runs in the transaction of
 * the vote; what `onOpened` and the other `on…` do happens by rule, `by` is the name of the mutation. A module declares its subject once, where its index.ts is loaded.
 */
export interface VoteSubject {
  /** GraphQL type of the object. */
  readonly type: string;
  /** The rule, where it is not the by-law's `vote`; null when the by-law has none for it. */
  readonly rule?: (rules: ByLawRules, method: keyof typeof VoteMethod) => VoteRule | null;
  /** Locks the object before its vote, as all who change it do, so that two never wait for each other; runs by rule. */
  readonly lock?: (act: Act, subjectId: string) => Promise<unknown>;
  /** What keeps it from being voted on now. */
  readonly unmetToOpen?: (act: Act, asked: Asked) => Promise<readonly Unmet[]>;
  /** Councils and offices besides the voting ones that may read the vote. */
  readonly readers?: (act: Act, subjectId: string) => Promise<{ readonly councilIds: readonly string[]; readonly officeIds: readonly string[] }>;
  /** Refuses a ballot on another text than the voter has read; `revision` is what they say they have read. */
  readonly requireSame?: (act: Act, subjectId: string, revision: number | null) => Promise<void>;
  /** What is spoken of, part by part: id of the part → hash of its content. */
  readonly hashes?: (act: Act, subjectId: string) => Promise<Record<string, string>>;
  /** SQL of a number over the row named `vote`: the votes in favour that hold for all of the subject as it is now. */
  readonly holding?: Sql;
  /** The work of written consent, where it is not a work item of the vote itself. */
  readonly givesOwnWork?: boolean;
  readonly onOpened?: (act: Act, vote: Vote, by: string) => Promise<void>;
  /** Seats of the viewer's office have spoken, or taken back what they said. */
  readonly onSpoken?: (act: Act, vote: Vote, by: string) => Promise<void>;
  /** The vote has ended, or a correction says that it ended otherwise. */
  readonly onDecided?: (act: Act, vote: Vote, by: string) => Promise<void>;
}

const subjects = new Map<string, VoteSubject>();

/** Declaring the same type again replaces it. */
export const extendVotes = (subject: VoteSubject): void => void subjects.set(subject.type, subject);

export const voteSubjects = (): readonly VoteSubject[] => [...subjects.values()];

export const subjectOf = (type: string | null | undefined): VoteSubject | null => (type ? (subjects.get(type) ?? null) : null);

/** A seat as it is at a meeting when a vote opens. */
export interface OpenSeat {
  readonly seatId: string;
  /** The office that casts it: its substitute's, or (when absent) its own. */
  readonly votingOfficeId?: string | null;
  readonly presence: keyof typeof SeatPresence;
}

export interface VoteSnapshot {
  /** Every voting seat of the council, absent and recused ones included. */
  readonly seats: readonly OpenSeat[];
  readonly quorum: QuorumSnapshot;
}

/** Where votes are taken: a module above that holds meetings declares it once. */
export interface VoteOccasion {
  /** GraphQL type of what a vote is taken at, e.g. AgendaItem. */
  readonly type: string;
  /** Seats and quorum at this moment: asked when a vote is repeated and when it ends. */
  readonly snapshot: (act: Act, occasionId: string) => Promise<VoteSnapshot>;
  /** Topics under which live subscribers of the occasion hear of its votes. */
  readonly topics?: (act: Act, occasionId: string) => Promise<readonly string[]>;
}

const occasions = new Map<string, VoteOccasion>();

export const takeVotesAt = (occasion: VoteOccasion): void => void occasions.set(occasion.type, occasion);

export const occasionOf = (type: string | null | undefined): VoteOccasion | null => (type ? (occasions.get(type) ?? null) : null);
