/** Decides which candidate heads are heads: the numbering, the sentence before and the quotation marks testify. */

import { ArticleSequence } from './article-sequence.ts';
import type { Candidate } from './candidates.ts';
import { DOCUMENT_WORD } from './document-words.ts';
import type { FoldedText } from './folded-text.ts';
import { type Head, isDivision, readsAsMention } from './heads.ts';
import { QuotationReader, quotationsOf } from './quotations.ts';
import type { DoubtCode } from './recognised-text.ts';
import type { TailStart } from './tail-matter.ts';

export interface Verdict {
  readonly candidate: Candidate;
  /** 'OPEN' is a point: the lists decide. */
  readonly as: 'HEAD' | 'OPEN' | 'TEXT';
  readonly doubts: readonly DoubtCode[];
  /** Articles count from one again here, and no chapter explains it. */
  readonly startsAgain: boolean;
}

const LONGEST_DIVISION_LINE = 160;
const AMENDS = /(?:اصلاح|جایگزین|الحاق|اضافه|افزوده|تغییر|متن[ \t]+(?:زیر|ذیل)|عبارت[ \t]+(?:زیر|ذیل)|به[ \t]+شرح[ \t]+(?:زیر|ذیل)|به[ \t]+این[ \t]+شرح)/;
const AMENDS_NOTE = /تبصره[^\n]{0,80}(?:الحاق|اضافه|افزوده|اصلاح|جایگزین|تغییر)/;
const ANY_DOCUMENT_WORD = new RegExp(`(?:^|\\n)[ \\t]*(?:${DOCUMENT_WORD})`);

export class HeadJudge {
  readonly #folded: FoldedText;
  readonly #articles: ArticleSequence;
  readonly #quotations: QuotationReader;
  readonly #tails: readonly TailStart[];
  #tail = 0;
  #inTail: TailStart['kind'] | null = null;
  #last = 0;
  #lastNote = 0;
  #single = false;
  #lastHead: Head | null = null;
  #divisions = new Map<string, number>();
  /** The outermost of the divisions that began right before this point. */
  #outermost: Head | null = null;
  /** While inside foreign provisions: what ends them. */
  #embedded: { readonly until: number | null; readonly isNote: boolean } | null = null;
  #quotedUntil = 0;
  #unquotedUntil = 0;
  #doubtedQuote = -1;

  constructor(folded: FoldedText, candidates: readonly Candidate[], tails: readonly TailStart[]) {
    this.#folded = folded;
    this.#articles = new ArticleSequence(folded, candidates);
    this.#quotations = new QuotationReader(quotationsOf(folded));
    this.#tails = tails;
  }

  judge(candidate: Candidate): Verdict {
    this.#enterTail(candidate.found.from);
    const { found } = candidate;
    if (this.#isQuoted(found.from)) return this.#quoted(candidate);
    if (found.type === 'POINT') {
      return verdict(candidate, this.#inTail !== null || this.#embedded !== null ? 'TEXT' : 'OPEN');
    }
    switch (found.kind) {
      case 'ARTICLE':
        return this.#article(candidate, found);
      case 'NOTE':
        return this.#note(candidate, found);
      case 'PREAMBLE':
      case 'ANNEX':
        return this.#outside(candidate, found);
      default:
        return this.#division(candidate, found);
    }
  }

  #enterTail(position: number): void {
    for (let tail = this.#tails[this.#tail]; tail !== undefined && tail.from <= position; tail = this.#tails[this.#tail]) {
      this.#inTail = tail.kind;
      this.#tail += 1;
    }
  }

  #isQuoted(position: number): boolean {
    if (position < this.#quotedUntil) return true;
    if (position < this.#unquotedUntil) return false;
    const span = this.#quotations.spanAt(position);
    if (span === null) return false;
    if (!this.#articles.isForeign(span, this.#last)) {
      this.#unquotedUntil = span.to;
      return false;
    }
    this.#quotedUntil = span.to;
    return true;
  }

  #quoted(candidate: Candidate): Verdict {
    const isNew = this.#doubtedQuote !== this.#quotedUntil && candidate.found.type === 'HEAD';
    if (isNew) this.#doubtedQuote = this.#quotedUntil;
    return verdict(candidate, 'TEXT', isNew ? ['QUOTED_PROVISIONS'] : []);
  }

  #article(candidate: Candidate, head: Head): Verdict {
    const number = head.number ?? 1;
    const isNext = number === this.#last + 1 || (head.repeat > 0 && number === this.#last);
    if (candidate.place !== 'LINE') {
      const begins = candidate.afterStop || this.#followsDivision(candidate);
      const fits = head.separated && begins && isNext && this.#embedded === null && this.#inTail === null;
      return fits ? this.#acceptArticle(candidate, head, ['RUN_IN']) : verdict(candidate, 'TEXT');
    }
    if (this.#staysEmbedded(head, number)) return verdict(candidate, 'TEXT');
    const mention = this.#mentionDoubt(candidate, head, isNext);
    if (mention !== null) return verdict(candidate, 'TEXT', mention);
    if (this.#beginsEmbedded(candidate, head, number)) return verdict(candidate, 'TEXT', ['EMBEDDED_PROVISIONS']);
    return this.#acceptArticle(candidate, head, this.#numberDoubts(head, number, isNext));
  }

  /** «فصل اول – کلیات ماده ۱ – …»: a chapter's heading needs no full stop. */
  #followsDivision({ line }: Candidate): boolean {
    const start = this.#folded.lines[line]?.textFrom ?? 0;
    return this.#lastHead !== null && isDivision(this.#lastHead.kind) && this.#lastHead.from >= start;
  }

  #staysEmbedded(head: Head, number: number): boolean {
    if (this.#embedded === null) return false;
    if (this.#embedded.isNote) return false;
    if (this.#embedded.until === null || head.repeat > 0) return true;
    if (number !== this.#embedded.until) return true;
    return this.#articles.outcomeOf(head.from, number) === 'RESUMES';
  }

  /** Not null where the line only speaks of an article; then the doubts to show, if any. */
  #mentionDoubt(candidate: Candidate, head: Head, isNext: boolean): readonly DoubtCode[] | null {
    const closed = this.#sentenceEndedBefore(candidate.line);
    if (head.separated) {
      const believed = closed || isNext || (head.number === 1 && this.#startsDocument(head));
      return believed && (this.#inTail !== 'FOOTNOTE' || isNext || head.number === 1) ? null : ['POSSIBLE_HEAD'];
    }
    if (readsAsMention(this.#folded, head)) return closed && isNext ? ['POSSIBLE_HEAD'] : [];
    const alone = this.#lineEndsAt(head.bodyFrom);
    if (isNext && (closed || alone || head.number === 1)) return null;
    if (closed && (alone || head.number === 1)) return null;
    return ['POSSIBLE_HEAD'];
  }

  #beginsEmbedded(candidate: Candidate, head: Head, number: number): boolean {
    if (this.#last === 0 && !this.#single) return false;
    if (!this.#opensForeignText(candidate.line)) return false;
    const outcome = this.#articles.outcomeOf(head.from, this.#last + 1);
    const isForeign =
      outcome === 'RESUMES' || (outcome === 'ENDS' && number !== this.#last + 1 && number !== 1 && head.repeat === 0);
    const isOfSingle = this.#single && number !== 1;
    if (!isForeign && !isOfSingle) return false;
    this.#embedded = { until: outcome === 'RESUMES' ? this.#last + 1 : null, isNote: false };
    return true;
  }

  /** The line before ends with a colon and says that another text is changed. */
  #opensForeignText(line: number): boolean {
    const before = this.#lineBefore(line);
    if (before === null || !/[:«"]$/.test(before)) return false;
    return AMENDS.test(before);
  }

  #numberDoubts(head: Head, number: number, isNext: boolean): DoubtCode[] {
    if (isNext || this.#last === 0) return isNext || number === 1 ? [] : ['NUMBER_GAP'];
    if (number === 1 && this.#lastHead !== null && isDivision(this.#lastHead.kind)) return ['NUMBERS_RESTART'];
    if (number === 1 && this.#startsDocument(head)) return ['SECOND_DOCUMENT'];
    if (number > this.#last) return ['NUMBER_GAP'];
    return [number === this.#last ? 'NUMBER_REPEATED' : 'NUMBER_OUT_OF_ORDER'];
  }

  #startsDocument(head: Head): boolean {
    if (this.#last >= 2 || this.#single || this.#inTail === 'CLOSING') return true;
    const before = this.#folded.text.slice(Math.max(0, head.from - 400), head.from);
    return ANY_DOCUMENT_WORD.test(before.slice(before.lastIndexOf('\n\n') + 1));
  }

  #acceptArticle(candidate: Candidate, head: Head, doubts: readonly DoubtCode[]): Verdict {
    const startsAgain =
      doubts.includes('SECOND_DOCUMENT') || (doubts.includes('NUMBERS_RESTART') && this.#outermost?.number === 1);
    this.#last = head.number ?? 1;
    this.#single = /واحده/.test(this.#folded.text.slice(head.from, head.labelTo));
    return this.#accept(candidate, head, startsAgain ? ['SECOND_DOCUMENT'] : doubts, startsAgain);
  }

  #accept(candidate: Candidate, head: Head, doubts: readonly DoubtCode[] = [], startsAgain = false): Verdict {
    this.#inTail = head.kind === 'NOTE' ? this.#inTail : null;
    this.#embedded = null;
    this.#lastHead = head;
    this.#outermost = isDivision(head.kind) ? (this.#outermost ?? head) : null;
    this.#lastNote = head.kind === 'NOTE' ? (head.number ?? this.#lastNote + 1) : 0;
    return { candidate, as: 'HEAD', doubts, startsAgain };
  }

  #note(candidate: Candidate, head: Head): Verdict {
    if (this.#inTail !== null || (this.#embedded !== null && !this.#embedded.isNote)) return verdict(candidate, 'TEXT');
    if (candidate.place !== 'LINE') {
      const fits = head.separated && candidate.afterStop && this.#embedded === null;
      const inOrder = head.number === null || head.number === 1 || head.number === this.#lastNote + 1;
      return fits && inOrder ? this.#accept(candidate, head, ['RUN_IN']) : verdict(candidate, 'TEXT');
    }
    const before = this.#lineBefore(candidate.line);
    if (this.#embedded !== null) return verdict(candidate, 'TEXT');
    if (before !== null && before.endsWith(':') && AMENDS_NOTE.test(before)) {
      this.#embedded = { until: null, isNote: true };
      return verdict(candidate, 'TEXT', ['EMBEDDED_PROVISIONS']);
    }
    const closed = this.#sentenceEndedBefore(candidate.line);
    if (head.separated && (closed || head.number === null || head.number === this.#lastNote + 1)) {
      return this.#accept(candidate, head);
    }
    if (!head.separated && readsAsMention(this.#folded, head)) return verdict(candidate, 'TEXT');
    if (closed && (head.number !== null || this.#lineEndsAt(head.bodyFrom))) return this.#accept(candidate, head);
    return closed ? this.#accept(candidate, head, ['NO_SEPARATOR']) : verdict(candidate, 'TEXT', ['POSSIBLE_HEAD']);
  }

  #division(candidate: Candidate, head: Head): Verdict {
    const number = head.number ?? 0;
    const last = this.#divisions.get(head.word) ?? 0;
    const inOrder = number === last + 1 || number === 1;
    if (this.#embedded !== null && this.#embedded.until !== null) return verdict(candidate, 'TEXT');
    if (candidate.place !== 'LINE' && !(head.separated && candidate.afterStop && inOrder)) {
      return verdict(candidate, 'TEXT');
    }
    if (candidate.place === 'LINE' && !this.#standsAsDivision(candidate, head)) {
      return verdict(candidate, 'TEXT', inOrder && !readsAsMention(this.#folded, head) ? ['POSSIBLE_HEAD'] : []);
    }
    this.#divisions.set(head.word, number);
    const doubts: DoubtCode[] = candidate.place === 'RUN_IN' ? ['RUN_IN'] : [];
    if (!inOrder) doubts.push(number > last ? 'NUMBER_GAP' : 'NUMBER_OUT_OF_ORDER');
    return this.#accept(candidate, head, doubts);
  }

  #standsAsDivision(candidate: Candidate, head: Head): boolean {
    if (this.#isOfContents(candidate.line)) return false;
    if (this.#lineEndsAt(head.bodyFrom)) return true;
    const line = this.#folded.lines[candidate.line];
    const length = (line?.textTo ?? 0) - head.bodyFrom;
    if (head.separated) return length <= 400;
    if (readsAsMention(this.#folded, head) || !this.#sentenceEndedBefore(candidate.line)) return false;
    return length <= LONGEST_DIVISION_LINE && !/[.؛]/.test(this.#folded.text[(line?.textTo ?? 1) - 1] ?? '');
  }

  /** «فصل اول- کلیات ..... ۳» stands in a table of contents. */
  #isOfContents(index: number): boolean {
    const line = this.#folded.lines[index];
    const tail = line === undefined ? '' : this.#folded.text.slice(Math.max(line.textFrom, line.textTo - 20), line.textTo);
    return /(?:[.…·]{3,}|\t)[ \t]*\d{1,4}$/.test(tail);
  }

  #outside(candidate: Candidate, head: Head): Verdict {
    if (candidate.place !== 'LINE' || (this.#embedded?.until ?? null) !== null) return verdict(candidate, 'TEXT');
    const line = this.#folded.lines[candidate.line];
    const ends = this.#lineEndsAt(head.bodyFrom);
    const isShort = (line?.textTo ?? 0) - head.bodyFrom <= LONGEST_DIVISION_LINE;
    if (head.kind === 'PREAMBLE') {
      const believed = this.#last === 0 && (ends || head.separated);
      return believed ? { candidate, as: 'HEAD', doubts: [], startsAgain: false } : verdict(candidate, 'TEXT');
    }
    const endsAsSentence = /[.؛]/.test(this.#folded.text[(line?.textTo ?? 1) - 1] ?? '');
    const named = head.number !== null || head.labelTo > head.from + head.word.length;
    const believed = this.#lastHead !== null && (ends || (isShort && !endsAsSentence && (head.separated || named)));
    if (!believed || readsAsMention(this.#folded, head)) return verdict(candidate, 'TEXT');
    this.#last = 0;
    return this.#accept(candidate, head);
  }

  /** The text of the nearest line above that is not blank. */
  #lineBefore(index: number): string | null {
    for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
      this.#folded.attempts += 1;
      const line = this.#folded.lines[at];
      if (line !== undefined && line.textTo > line.textFrom) {
        return this.#folded.text.slice(Math.max(line.textFrom, line.textTo - 300), line.textTo);
      }
    }
    return null;
  }

  #sentenceEndedBefore(index: number): boolean {
    const above = this.#folded.lines[index - 1];
    if (above === undefined || above.textFrom === above.textTo) return true;
    if (/[.؛:!؟?»"”)\]…]/.test(this.#folded.text[above.textTo - 1] ?? '')) return true;
    return this.#lastHead !== null && isDivision(this.#lastHead.kind) && this.#lastHead.from >= above.from;
  }

  #lineEndsAt(position: number): boolean {
    const next = this.#folded.text[this.#folded.skipSpaces(position)];
    return next === undefined || next === '\n';
  }
}

function verdict(candidate: Candidate, as: Verdict['as'], doubts: readonly DoubtCode[] = []): Verdict {
  return { candidate, as, doubts, startsAgain: false };
}
