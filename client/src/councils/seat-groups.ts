import type { CouncilSeatFragment, SeatCapacity } from '../gql/councils/graphql.ts';
import { inLanguage, language } from '../kernel/language.ts';

/** In the order in which a council is read out. */
export const seatCapacities = ['CHAIR', 'SECRETARY', 'VOTING', 'ADVISORY', 'OBSERVER'] as const satisfies readonly SeatCapacity[];

export interface SeatGroup {
  readonly capacity: SeatCapacity;
  readonly seats: readonly CouncilSeatFragment[];
}

const titleOf = ({ office }: CouncilSeatFragment): string => inLanguage(office.title, office.titleEn);

/** The seats of a council, each capacity by itself and in alphabetical order. */
export const seatGroups = (seats: readonly CouncilSeatFragment[]): SeatGroup[] =>
  seatCapacities
    .map((capacity) => ({
      capacity,
      seats: seats.filter((seat) => seat.capacity === capacity).sort((a, b) => titleOf(a).localeCompare(titleOf(b), language.value)),
    }))
    .filter((group) => group.seats.length > 0);
