/** What the recogniser found. Every offset counts UTF-16 units of the source as it was pasted. */

export type RecognisedKind =
  | 'TITLE'
  | 'PREAMBLE'
  | 'PART'
  | 'CHAPTER'
  | 'SECTION'
  | 'ARTICLE'
  | 'POINT'
  | 'SUBPOINT'
  | 'NOTE'
  | 'ANNEX'
  | 'HEADING'
  | 'TEXT'
  | 'CLOSING'
  | 'FOOTNOTE';

/** Why a person should look at a line before trusting it. */
export type DoubtCode =
  /** A number or letter is missing before this one. */
  | 'NUMBER_GAP'
  | 'NUMBER_REPEATED'
  | 'NUMBER_OUT_OF_ORDER'
  /** Articles count from one again under a new chapter. */
  | 'NUMBERS_RESTART'
  /** Articles count from one again: probably another document. */
  | 'SECOND_DOCUMENT'
  /** A head with nothing between its number and its text, where one cannot be sure. */
  | 'NO_SEPARATOR'
  /** The provision began in the middle of a line. */
  | 'RUN_IN'
  /** Kept as text, though it looks like the head of a provision. */
  | 'POSSIBLE_HEAD'
  /** Kept as text, though it looks like a point. */
  | 'POSSIBLE_POINT'
  /** Provisions inside quotation marks, kept as text. */
  | 'QUOTED_PROVISIONS'
  /** Provisions of another law without quotation marks, kept as text. */
  | 'EMBEDDED_PROVISIONS'
  /** A paragraph after the last point: it may belong to the point or to the article. */
  | 'TEXT_AFTER_POINTS'
  /** The list goes on after a note that did not say it belongs to a point. */
  | 'POINT_AFTER_NOTE'
  | 'NOTE_MAY_BELONG_TO_POINT'
  | 'TITLE_GUESSED'
  | 'HEADING_GUESSED'
  | 'CLOSING_GUESSED';

export interface Doubt {
  readonly code: DoubtCode;
  /** Where in the source to look. */
  readonly at: number;
}

export interface RecognisedNode {
  readonly kind: RecognisedKind;
  readonly depth: number;
  /** The label exactly as it stands in the source («ماده ۵»), null where there is none. */
  readonly label: string | null;
  readonly number: number | null;
  /** 0 for «ماده ۳», 1 for «ماده ۳ مکرر», 2 for «ماده ۳ مکرر ۲». */
  readonly repeat: number;
  /** Amendment marks of the head, as they stand: «مکرر», «(الحاقی ۱۳۹۵/۲/۱)». */
  readonly marks: readonly string[];
  readonly heading: string | null;
  readonly text: string;
  /** The nodes tile the source: each starts where the one before it ends. */
  readonly start: number;
  readonly end: number;
  /** Where label, separators, marks and heading are over. */
  readonly textStart: number;
  readonly doubts: readonly Doubt[];
}

export type CountedKind = 'PART' | 'CHAPTER' | 'SECTION' | 'ARTICLE' | 'POINT' | 'NOTE' | 'ANNEX';

/** «این دستورالعمل در ۸ فصل و ۶۵ ماده …»: what the text says of itself, and what was found. */
export interface CountCheck {
  readonly kind: CountedKind;
  readonly stated: number;
  readonly found: number;
  readonly at: number;
}

export interface RecognisedText {
  readonly source: string;
  readonly title: string | null;
  readonly nodes: readonly RecognisedNode[];
  readonly checks: readonly CountCheck[];
  /** Starts of the nodes at which another document seems to begin. */
  readonly secondDocumentsAt: readonly number[];
}
