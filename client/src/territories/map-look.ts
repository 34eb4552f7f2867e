/** How a province is filled: a ground and, over it, a pattern in the colour of its text, so that no state is told by colour alone. */
export interface MapLook {
  readonly pattern: 'plain' | 'stripes' | 'dots' | 'full';
  /** `fill-…` of the ground. */
  readonly ground: string;
  /** `text-…` of pattern, mark and name. */
  readonly ink: string;
}

/** A province on the map: what it is called, and in words what its look says. */
export interface MapProvince {
  /** Code of ISO 3166-2, e.g. IR-10. */
  readonly code: string;
  readonly name: string;
  readonly state: string;
  /** When it came into this state, in words. */
  readonly since: string | null;
  /** All three in one sentence, for those who do not see the map. */
  readonly says: string;
  /** Which of the looks it has. */
  readonly kind: string;
  /** Left out by a filter: it stays, but pale. */
  readonly isPale: boolean;
}
