/** Gives every head and point its depth: what holds it, and what it closes. */

import { type Block, headBlock, plainBlock, pointBlock } from './block.ts';
import type { Candidate } from './candidates.ts';
import type { FoldedText } from './folded-text.ts';
import { type Head, isDivision } from './heads.ts';
import type { Verdict } from './head-judge.ts';
import { follows, type Placing, PointLists } from './point-lists.ts';
import { isFirst, type PointLabel } from './point-labels.ts';
import type { DoubtCode } from './recognised-text.ts';
import type { TailStart } from './tail-matter.ts';

interface OpenNote {
  readonly block: Block;
  readonly belongsToPoint: boolean;
}

const OF_THIS_POINT = /(?:این|همین)[ \t]*(بند|جزء|جزی)(?![\u0620-\u063f\u0641-\u06d3])/;

export interface Rejected {
  readonly at: number;
  readonly doubts: readonly DoubtCode[];
}

export class Assembler {
  readonly blocks: Block[] = [];
  readonly rejected: Rejected[] = [];
  readonly #folded: FoldedText;
  readonly #hasArticles: boolean;
  #divisions: { readonly word: string; readonly rank: number }[] = [];
  #base = 0;
  #article: Block | null = null;
  #note: OpenNote | null = null;
  #lists = new PointLists();
  #noteLists = new PointLists();
  #hasPreamble = false;

  constructor(folded: FoldedText, hasArticles: boolean) {
    this.#folded = folded;
    this.#hasArticles = hasArticles;
  }

  beginDocument(hasPreamble: boolean): void {
    this.#divisions = [];
    this.#base = 0;
    this.#hasPreamble = hasPreamble && this.#hasArticles;
    this.#closeArticle();
  }

  tail({ kind, from, line }: TailStart): void {
    this.blocks.push(plainBlock({ kind, from, line }));
  }

  reject(verdict: Verdict): void {
    if (verdict.doubts.length > 0) this.rejected.push({ at: verdict.candidate.found.from, doubts: verdict.doubts });
  }

  head(candidate: Candidate, head: Head, doubts: readonly DoubtCode[]): void {
    if (head.kind === 'NOTE') return this.#openNote(candidate, head, doubts);
    this.#closeArticle();
    const depth = this.#depthOf(head);
    const block = headBlock(head, { from: this.#startOf(candidate), line: candidate.line, depth, doubts });
    if (head.kind === 'ARTICLE') this.#article = block;
    this.#hasPreamble = head.kind === 'PREAMBLE';
    this.blocks.push(block);
  }

  #closeArticle(): void {
    this.#article = null;
    this.#note = null;
    this.#lists = new PointLists();
    this.#noteLists = new PointLists();
  }

  #depthOf(head: Head): number {
    if (head.kind === 'ARTICLE') return this.#base + this.#divisions.length;
    if (!isDivision(head.kind)) {
      this.#divisions = [];
      this.#base = head.kind === 'ANNEX' ? 1 : 0;
      return 0;
    }
    const open = this.#divisions.findIndex(({ word }) => word === head.word);
    if (open !== -1) this.#divisions.length = open;
    while ((this.#divisions.at(-1)?.rank ?? -1) > head.rank) this.#divisions.pop();
    this.#divisions.push({ word: head.word, rank: head.rank });
    return this.#base + this.#divisions.length - 1;
  }

  #startOf({ place, line, found }: Candidate): number {
    return place === 'LINE' ? (this.#folded.lines[line]?.from ?? found.from) : found.from;
  }

  /** The depth of points that stand right in the article, or in what takes its place. */
  get #pointDepth(): number {
    if (this.#article !== null) return this.#article.depth + 1;
    return this.#base + this.#divisions.length + (this.#hasPreamble ? 1 : 0);
  }

  /** A note closes the points and belongs to the article, unless it says «در این بند». */
  #openNote(candidate: Candidate, head: Head, doubts: readonly DoubtCode[]): void {
    const level = this.#pointOfNote(candidate, head);
    const depth = level === null ? this.#pointDepth : this.#pointDepth + level + 1;
    if (level !== null) this.#lists.keep(level + 1);
    const block = headBlock(head, { from: this.#startOf(candidate), line: candidate.line, depth, doubts });
    this.#note = { block, belongsToPoint: level !== null };
    this.#noteLists = new PointLists();
    this.blocks.push(block);
  }

  /** The level of the point that a note belongs to, or null. */
  #pointOfNote(candidate: Candidate, head: Head): number | null {
    if (!this.#lists.isOpen) return null;
    const line = this.#folded.lines[candidate.line];
    this.#folded.attempts += 1;
    const text = this.#folded.text.slice(head.bodyFrom, Math.min(line?.to ?? head.bodyFrom, head.bodyFrom + 600));
    const said = OF_THIS_POINT.exec(text)?.[1];
    if (said === 'بند') return 0;
    if (said !== undefined) return this.#lists.depth - 1;
    return this.#article === null && !this.#hasPreamble && this.#divisions.length === 0 ? 0 : null;
  }

  point(candidate: Candidate, label: PointLabel, next: Candidate | undefined): void {
    if (!label.separated && !this.#mayStandBare(candidate, label, next)) return;
    const placed = this.#place(label);
    if (placed === null) {
      if (label.separated) this.rejected.push({ at: label.from, doubts: ['POSSIBLE_POINT'] });
      return;
    }
    const { placing, depth, doubts } = placed;
    const from = this.#startOf(candidate);
    const bare: DoubtCode[] = label.separated ? [] : ['NO_SEPARATOR'];
    const standing = { from, line: candidate.line, depth, doubts: [...placing.doubts, ...doubts, ...bare] };
    this.blocks.push(pointBlock(label, standing, placing));
  }

  /** «الف متن» is a point where «ب متن» follows it, or where it goes on such a list. */
  #mayStandBare(candidate: Candidate, label: PointLabel, next: Candidate | undefined): boolean {
    if (candidate.place !== 'LINE' || label.letter === 'و') return false;
    if (label.style === 'PATH') return true;
    const lists = this.#note === null ? this.#lists : this.#noteLists;
    if (lists.continuing(label) !== null) return true;
    if (!isFirst(label) || next?.found.type !== 'POINT' || next.found.separated) return false;
    if (!follows(next.found, label) || next.line - candidate.line > 4) return false;
    return label.style === 'LETTER' || this.#endsWithColon(label.from);
  }

  #endsWithColon(position: number): boolean {
    let at = position - 1;
    while (/\s/.test(this.#folded.text[at] ?? '')) at -= 1;
    return this.#folded.text[at] === ':';
  }

  #place(label: PointLabel): { placing: Placing; depth: number; doubts: DoubtCode[] } | null {
    const opensBelow = this.#endsWithColon(label.from) && !this.#isOtherText(label.from);
    if (!isFirst(label) && label.style !== 'PATH' && !this.#isListOpen && !this.#sentenceEnded(label.from)) return null;
    const note = this.#note;
    if (note === null) {
      const placing = this.#placeIn(this.#lists, label, opensBelow);
      return placing === null ? null : { placing, depth: this.#pointDepth + placing.level, doubts: [] };
    }
    if (this.#noteLists.continuing(label) === null && !isFirst(label) && this.#continuesOuter(label, note)) {
      return this.#placeAfterNote(label, note);
    }
    const placing = this.#placeIn(this.#noteLists, label, opensBelow);
    return placing === null ? null : { placing, depth: note.block.depth + 1 + placing.level, doubts: [] };
  }

  get #isListOpen(): boolean {
    return this.#lists.isOpen || this.#noteLists.isOpen;
  }

  #sentenceEnded(position: number): boolean {
    const before = this.#folded.text.slice(Math.max(0, position - 40), position);
    return /(?:^|\n[ \t]*\n|[.؛:!؟»)])\s*$/.test(before);
  }

  /** The last point had ended its sentence on its own line: the line in between speaks for the article. */
  #isOtherText(position: number): boolean {
    const last = this.blocks.at(-1);
    const line = last === undefined ? undefined : this.#folded.lines[last.line];
    if (last === undefined || line === undefined || last.kind !== 'POINT' || line.textTo > position) return false;
    const own = this.#folded.text[line.textTo - 1] ?? '';
    return /[.؛]/.test(own);
  }

  #placeIn(lists: PointLists, label: PointLabel, opensBelow: boolean): Placing | null {
    if (label.style === 'PATH') return lists.placePath(label, this.#article?.number ?? null);
    return lists.place(label, opensBelow);
  }

  #continuesOuter(label: PointLabel, note: OpenNote): boolean {
    if (this.#lists.continuing(label) !== null) return true;
    return note.belongsToPoint && !this.#noteLists.isOpen;
  }

  /** The list goes on after the note: «ب» after a note that followed «الف». */
  #placeAfterNote(label: PointLabel, note: OpenNote): { placing: Placing; depth: number; doubts: DoubtCode[] } | null {
    const placing = this.#placeIn(this.#lists, label, false);
    if (placing === null) return null;
    this.#note = null;
    const isSure = note.belongsToPoint;
    if (!isSure) note.block.doubts.push({ code: 'NOTE_MAY_BELONG_TO_POINT', at: note.block.bodyFrom });
    return { placing, depth: this.#pointDepth + placing.level, doubts: isSure ? [] : ['POINT_AFTER_NOTE'] };
  }
}
