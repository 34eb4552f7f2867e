import type { CouncilMemberFragment, SeatCapacity } from '../gql/councils/graphql.ts';

/** In the order in which a council is read out. */
export const seatCapacities = ['CHAIR', 'SECRETARY', 'VOTING', 'ADVISORY', 'OBSERVER'] as const satisfies readonly SeatCapacity[];

export interface MemberGroup {
  readonly capacity: SeatCapacity;
  readonly members: readonly CouncilMemberFragment[];
}

/** The members of a council, each capacity by itself; within it as the server has ordered them. */
export const memberGroups = (members: readonly CouncilMemberFragment[]): MemberGroup[] =>
  seatCapacities
    .map((capacity) => ({ capacity, members: members.filter((member) => member.capacity === capacity) }))
    .filter((group) => group.members.length > 0);

/** Roles that a meeting needs and that nobody fills on the day. */
export const unfilled = (required: readonly SeatCapacity[], members: readonly CouncilMemberFragment[]): SeatCapacity[] =>
  required.filter((capacity) => !members.some((member) => member.capacity === capacity && (member.person || member.substitute)));
