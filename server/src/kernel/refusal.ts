import { Extensions, Field, ObjectType } from 'type-graphql';
import { type Declared, OpenEnum } from './open-enum.ts';
import type { Language } from './viewer.ts';

/** A sentence in both languages; `{name}` places are filled from the parameters. */
export type Words = Readonly<Record<Language, string>>;
export type WordBook = Readonly<Record<string, Words>>;
export type Parameters = Readonly<Record<string, string | number>>;

export const fill = (words: Words, language: Language, parameters: Parameters = {}): string =>
  words[language].replace(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place));

export type RefusalCode = Declared<'RefusalCode'>;

const codes = new OpenEnum('RefusalCode', 'Why not: stable, for programs. A later version may have more (کد عدم پذیرش).');

/** Makes the codes of a book part of the contract; each is described there by its sentences. */
export const declareCodes = <Code extends string>(book: Readonly<Record<Code, Words>>): Readonly<Record<Code, RefusalCode>> => {
  const said = {} as Record<Code, string>; // filled below, code by code
  for (const code of Object.keys(book) as Code[]) said[code] = `${book[code].en} (${book[code].fa})`; // Object.keys forgets the key type
  return codes.declare(said);
};

/** One condition that is not met: stable code, sentence for people. */
export interface Unmet {
  readonly code: RefusalCode;
  readonly words: Words;
  readonly parameters?: Parameters;
}

export interface RefusalDetails extends Unmet {
  /** Where in the input, e.g. ['input', 'text']. */
  readonly path?: readonly string[];
  readonly unmet?: readonly Unmet[];
  /** What the caller needs to go on, e.g. the three texts of a conflict. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A rule's "no". It is data for the caller and rolls the command back; any other error is a bug. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: RefusalDetails;
  constructor(refusal: RefusalDetails) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Typed access to a module's refusals: `refuse('STALE_REVISION', { path })` throws. */
export type Refuse<Code extends string> = (code: Code, rest?: Omit<RefusalDetails, 'code' | 'words'>) => never;

export const refusals =
  <Code extends string>(book: Readonly<Record<Code, Words>>): Refuse<Code> => {
    const declared = declareCodes(book);
    return (code, rest = {}) => {
      throw new Refused({ code: declared[code], words: book[code], ...rest });
    };
  };

/** The same sentences as conditions of an act: `unmet('NO_ADVISORY_COUNCIL')`. */
export const unmetFrom =
  <Code extends string>(book: Readonly<Record<Code, Words>>) => {
    const declared = declareCodes(book);
    return (code: Code, parameters: Parameters = {}): Unmet => ({ code: declared[code], words: book[code], parameters });
  };

@Extensions({ cost: { weight: 0 } })
@ObjectType({ description: 'A condition that is not met (شرط برآورده‌نشده).' })
export class UnmetCondition {
  @Field(() => codes.values, { description: 'Stable code, for programs.' })
  code!: string;

  @Field(() => String, { description: "One sentence in the caller's language, for people." })
  message!: string;
}

@Extensions({ cost: { weight: 0 } })
@ObjectType({ description: "A rule's refusal of a request; nothing was changed (عدم پذیرش)." })
export class Refusal {
  @Field(() => codes.values, { description: 'Stable code, for programs.' })
  code!: string;

  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string;

  @Field(() => [String], { description: 'Path of the offending input field, from `input` on; empty when none.' })
  path!: string[];

  @Field(() => [UnmetCondition], { description: 'The conditions that are not met, when there are several.' })
  unmet!: UnmetCondition[];

  @Field(() => String, { nullable: true, description: 'What the caller needs to go on, as JSON; its shape depends on the code.' })
  details?: string | null;
}

export const describeUnmet = (language: Language) => (condition: Unmet): UnmetCondition => ({
  code: condition.code,
  message: fill(condition.words, language, condition.parameters),
});

export const describeRefusal = (refusal: RefusalDetails, language: Language): Refusal => ({
  ...describeUnmet(language)(refusal),
  path: [...(refusal.path ?? [])],
  unmet: (refusal.unmet ?? []).map(describeUnmet(language)),
  details: refusal.details ? JSON.stringify(refusal.details) : null,
});
