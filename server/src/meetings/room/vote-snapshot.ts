import type { Act } from '../../kernel/write/command.ts';
import type { OpenSeat, QuorumSnapshot, VoteSnapshot } from '../../votes/index.ts';
import type { AgendaItem } from '../agenda-item.entity.ts';
import { findQuorum, isThereSql } from '../quorum.sql.ts';
import { type QuorumState, sayQuorum } from '../quorum.ts';

interface SeatNow {
  readonly seatId: string;
  readonly substituteId: string | null;
  readonly isThere: boolean;
  readonly isRecused: boolean;
}

const presenceOf = ({ isThere, isRecused, substituteId }: SeatNow): OpenSeat['presence'] => {
  if (isRecused) return 'RECUSED';
  if (!isThere) return 'ABSENT';
  return substituteId ? 'SUBSTITUTE' : 'PRESENT';
};

/** Where the by-law does not say when a meeting may decide, nothing forbids it. */
const noRule: QuorumSnapshot = {
  needed: 0, present: 0, missingRoles: [], isMet: true,
  sentence: { fa: 'آیین کار حد نصابی معین نکرده است.', en: 'The by-law sets no quorum.' },
};

const frozen = (state: QuorumState): QuorumSnapshot => {
  const { needed, present, missingRoles, isMet } = state;
  return { needed, present, missingRoles, isMet, sentence: { fa: sayQuorum(state, 'fa'), en: sayQuorum(state, 'en') } };
};

/** Who is there for a vote on an item at this moment, and whether they may decide. */
export const voteSnapshot = async ({ em }: Act, item: AgendaItem): Promise<VoteSnapshot> => {
  await em.flush();
  const seats = await em.execute<SeatNow[]>(
    `select v.seat_id as "seatId", ${isThereSql} as "isThere",
       (select a.substitute_id from attendance a where a.invitee_id = v.id and a.left_at is null and a.replaced_at is null limit 1) as "substituteId",
       exists (select from recusal r where r.item_id = ? and r.invitee_id = v.id) as "isRecused"
     from invitee v where v.meeting_id = ? and v.removed_at is null and v.capacity in ('CHAIR', 'VOTING')`,
    [item.id, item.meeting.id],
  );
  const quorum = await findQuorum(em, item.meeting.id);
  return {
    seats: seats.map((seat) => ({ seatId: seat.seatId, votingOfficeId: seat.substituteId, presence: presenceOf(seat) })),
    quorum: quorum ? frozen(quorum) : noRule,
  };
};
