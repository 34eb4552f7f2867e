/** What a provision is. The order is that of the ladder from the whole to its parts. */
export const ProvisionKind = {
  PREAMBLE: 'PREAMBLE',
  PART: 'PART',
  CHAPTER: 'CHAPTER',
  SECTION: 'SECTION',
  ARTICLE: 'ARTICLE',
  POINT: 'POINT',
  SUBPOINT: 'SUBPOINT',
  NOTE: 'NOTE',
  ANNEX: 'ANNEX',
  HEADING: 'HEADING',
  TEXT: 'TEXT',
} as const;
export type ProvisionKind = keyof typeof ProvisionKind;

/** What a provision may stand under; ROOT is the text itself. */
export type ParentKind = ProvisionKind | 'ROOT';

/** Kinds of which one turns into the next when a provision moves a level down. */
export const LADDER = ['PART', 'CHAPTER', 'SECTION', 'ARTICLE', 'POINT', 'SUBPOINT'] as const satisfies
  readonly ProvisionKind[];

const DIVISIONS = ['ROOT', 'ANNEX', 'PART', 'CHAPTER', 'SECTION'] as const satisfies readonly ParentKind[];

/**
 * Which parents a kind may have, as seen in Iranian regulations: a بخش stands above a فصل or under one,
 * circulars have بند without ماده, a تبصره belongs to its article unless it says «در این بند».
 */
const PARENTS = {
  PREAMBLE: ['ROOT', 'ANNEX'],
  PART: ['ROOT', 'ANNEX', 'CHAPTER'],
  CHAPTER: ['ROOT', 'ANNEX', 'PART'],
  SECTION: DIVISIONS,
  ARTICLE: DIVISIONS,
  POINT: [...DIVISIONS, 'PREAMBLE', 'ARTICLE', 'NOTE'],
  SUBPOINT: ['POINT', 'SUBPOINT'],
  NOTE: [...DIVISIONS, 'ARTICLE', 'POINT', 'SUBPOINT'],
  ANNEX: ['ROOT'],
  HEADING: [...DIVISIONS, 'PREAMBLE', 'ARTICLE'],
  TEXT: [...DIVISIONS, 'PREAMBLE', 'ARTICLE', 'POINT', 'SUBPOINT', 'NOTE'],
} as const satisfies Record<ProvisionKind, readonly ParentKind[]>;

export function mayStandUnder(kind: ProvisionKind, parent: ParentKind): boolean {
  const parents: readonly ParentKind[] = PARENTS[kind];
  return parents.includes(parent);
}

export function isLadderKind(kind: ParentKind): kind is (typeof LADDER)[number] {
  const ladder: readonly ParentKind[] = LADDER;
  return ladder.includes(kind);
}
