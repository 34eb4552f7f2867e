import type { HandedItemFragment } from '../gql/handovers/graphql.ts';

/** The page of what passed, by the type that its id names; null where it has none of its own. */
export function itemPlace({ objectId, seat }: HandedItemFragment): string | null {
  if (seat) return `/councils/${seat.council.id}`;
  const places: readonly (readonly [prefix: string, path: string])[] = [['directive_', '/directives/'], ['vote_', '/votes/'], ['meeting_', '/meetings/']];
  const place = places.find(([prefix]) => objectId.startsWith(prefix));
  return place ? `${place[1]}${objectId}` : null;
}
