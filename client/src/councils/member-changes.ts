import type { CouncilMemberFragment } from '../gql/councils/graphql.ts';

/** What became of a seat between two days; null where there was no seat, or nobody sat on it. */
export interface MemberChange {
  readonly seatId: string;
  readonly office: CouncilMemberFragment['office'];
  readonly kind: 'CAME' | 'WENT' | 'HANDED_OVER';
  readonly before: CouncilMemberFragment['person'];
  readonly after: CouncilMemberFragment['person'];
}

/** Who came and went from the earlier of two days to the later one, seat by seat. */
export function memberChanges(earlier: readonly CouncilMemberFragment[], later: readonly CouncilMemberFragment[]): MemberChange[] {
  const ofLater = new Map(later.map((member) => [member.seat.id, member]));
  const ofEarlier = new Set(earlier.map((member) => member.seat.id));
  const kept = earlier.flatMap(({ seat, office, person: before = null }): MemberChange[] => {
    const then = ofLater.get(seat.id);
    const after = then?.person ?? null;
    if (!then) return [{ seatId: seat.id, office, kind: 'WENT', before, after }];
    return before?.id === after?.id ? [] : [{ seatId: seat.id, office, kind: 'HANDED_OVER', before, after }];
  });
  const came = later
    .filter(({ seat }) => !ofEarlier.has(seat.id))
    .map(({ seat, office, person = null }): MemberChange => ({ seatId: seat.id, office, kind: 'CAME', before: null, after: person }));
  return [...kept, ...came];
}
