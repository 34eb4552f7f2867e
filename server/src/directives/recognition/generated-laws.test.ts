import { expect, test } from 'vitest';
import { ordinalFa } from '../../kernel/persian/number-words.ts';
import { recogniseText } from './recognise-text.ts';

/** Laws of known structure, each head written in a form drawn by lot: what was written must be what is read. */

interface Law {
  readonly source: string;
  readonly levels: readonly string[];
}

class Writer {
  readonly levels: string[] = [];
  source = '';
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  random(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) | 0;
    return (this.#state >>> 0) / 4294967296;
  }

  upTo(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.upTo(choices.length)] ?? choices[0];
  }

  digits(value: number): string {
    const zero = this.oneOf([0x30, 0x660, 0x6f0]);
    return [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
  }

  mark(): string {
    return this.random() < 0.2 ? this.oneOf(['\u200c', '\u200f', '\u200e', '\ufeff']) : '';
  }

  separator(): string {
    return this.oneOf(['-', ' -', ' – ', 'ـ', ' ـ ', '. ', ': ', ') ', '.- ', ' — ']);
  }

  /** A new line, sometimes with blank ones, spaces and marks before what follows. */
  line(): void {
    if (this.source !== '') this.source += this.oneOf(['\n', '\n', '\n\n', '\r\n', '\n\u200c', '\n  ']);
  }

  sentence(): string {
    return `${this.mark()}${this.oneOf([
      'مرکز طبق ماده ۱۰ قانون و تبصره ۲ آن ثبت می‌شود.', 'شورا ظرف ۲۴ - ۴۸ ساعت پاسخ می‌دهد.', 'سقف آن ۲.۵۰۰.۰۰۰ ریال است.',
      'عبارت «مرکز» در این دستورالعمل به کار می‌رود.', 'بند (۲) ماده ۵ آیین‌نامه رعایت شود.', 'گزارش هر سال تا ۱۴۰۳/۱/۳ داده شود.',
    ])}`;
  }

  put(level: string, head: string, text: string): void {
    this.line();
    this.levels.push(level);
    // «بـمورد» is a stretched word: behind a letter that joins the next one, a stroke needs a space.
    const separator = this.separator();
    this.source += `${head}${separator === 'ـ' && /^(?:.|.ـ)$/.test(head) ? 'ـ ' : separator}${text}`;
  }
}

const ALPHABET = [...'ابپتثجچحخد'];
const ABJAD = [...'ابجدهوزحطی'];

function labels(writer: Writer, count: number, taken: string): { readonly style: string; readonly labels: string[] } {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const style = writer.oneOf((['DIGIT', 'ALPHABET', 'ABJAD', 'WORD'] as const).filter((one) => one !== taken && !(taken !== '' && one === 'ABJAD')) as [string, ...string[]]);
  const letters = style === 'ABJAD' ? ABJAD : ALPHABET;
  if (style === 'DIGIT') return { style, labels: numbers.map((value) => writer.digits(value)) };
  if (style === 'WORD') return { style, labels: numbers.map((value) => ['یک', 'دو', 'سه', 'چهار', 'پنج'][value - 1] ?? 'شش') };
  return { style, labels: numbers.map((value) => (value === 1 ? 'الف' : `${letters[value - 1]}${style === 'ABJAD' && value === 5 ? 'ـ' : ''}`)) };
}

function writePoints(writer: Writer, depth: number): void {
  const outer = labels(writer, 2 + writer.upTo(4), '');
  for (const [index, label] of outer.labels.entries()) {
    const isLast = index === outer.labels.length - 1;
    const nests = !isLast && writer.random() < 0.2;
    writer.put(`${depth} POINT ${index + 1}`, label, nests ? 'موارد:' : `مورد${writer.oneOf(['؛', '.', ''])}`);
    if (!nests) continue;
    const inner = labels(writer, 2 + writer.upTo(3), outer.style === 'ABJAD' ? 'ALPHABET' : outer.style);
    for (const [place, name] of inner.labels.entries()) writer.put(`${depth + 1} SUBPOINT ${place + 1}`, name, 'ریز؛');
  }
}

function writeArticle(writer: Writer, number: number, depth: number): void {
  const name = writer.random() < 0.15 ? `ماده ${ordinalFa(number)}` : `م${writer.mark()}اده${writer.oneOf([' ', '', '  '])}${writer.digits(number)}`;
  const amended = writer.random() < 0.1 ? writer.oneOf([' (اصلاحی ۱۴۰۰/۲/۱) ', ' – (الحاقی ۱۳۹۵) (اصلاحی ۱۳۹۹)']) : '';
  const hasPoints = writer.random() < 0.4;
  writer.put(`${depth} ARTICLE ${number}`, `${name}${amended}`, hasPoints ? 'شرایط به شرح زیر است:' : writer.sentence());
  if (hasPoints) writePoints(writer, depth + 1);
  const notes = writer.random() < 0.4 ? 1 + writer.upTo(3) : 0;
  for (let note = 1; note <= notes; note += 1) {
    const ownPoints = writer.random() < 0.2;
    const label = notes === 1 ? 'تبصره' : `تبصره${writer.oneOf([' ', ''])}${writer.digits(note)}`;
    writer.put(`${depth + 1} NOTE ${notes === 1 ? null : note}`, label, ownPoints ? 'مدارک لازم:' : writer.sentence());
    if (ownPoints) writePoints(writer, depth + 2);
  }
}

function writeLaw(seed: number): Law {
  const writer = new Writer(seed);
  const words: readonly string[] = writer.oneOf([[], ['فصل'], ['بخش', 'فصل'], ['فصل', 'مبحث']]);
  let article = 0;
  const division = (level: number) => {
    const word = words[level];
    for (let number = 1; number <= (word === undefined ? 1 : 2 + writer.upTo(2)); number += 1) {
      const kind = word === 'بخش' ? 'PART' : word === 'فصل' ? 'CHAPTER' : 'SECTION';
      if (word !== undefined) writer.put(`${level} ${kind} ${number}`, `${word} ${writer.oneOf([ordinalFa(number), writer.digits(number)])}`, 'کلیات');
      if (level + 1 < words.length) division(level + 1);
      else for (let count = 1 + writer.upTo(5); count > 0; count -= 1) writeArticle(writer, (article += 1), words.length);
    }
  };
  division(0);
  return writer;
}

test('every level of 300 laws is right', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { source, levels } = writeLaw(seed * 7919);
    const read = recogniseText(source).nodes.map(({ depth, kind, number }) => `${depth} ${kind} ${number}`);
    expect({ source, levels: read }).toEqual({ source, levels });
  }
});
