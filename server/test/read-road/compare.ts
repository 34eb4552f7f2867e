import { execute, getOperationAST, validate } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ReadRoad, Reader } from '../../src/kernel/read/index.ts';
import { documentOf } from './library.ts';
import type { Generated } from './generate.ts';

export interface Compared {
  readonly schema: GraphQLSchema;
  readonly road: ReadRoad<Reader>;
  /** The same contract, whose fields are read one by one. */
  readonly ordinary: GraphQLSchema;
  readonly reader: Reader;
}

interface Outcome {
  readonly data: unknown;
  readonly errors: readonly string[];
}

const outcomeOf = ({ data, errors }: ExecutionResult): Outcome => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: (errors ?? []).map((error) => `${error.path?.join('.')}: ${error.message}`).sort(),
});

export interface Comparison {
  readonly invalid: readonly string[];
  /** Text of the compiled answer; null when graphql-js had to execute. */
  readonly text: string | null;
  readonly byTree: Outcome;
  readonly ordinary: Outcome;
}

/** Answers an operation by all three roads. */
export const compare = async (at: Compared, { source, variables }: Generated): Promise<Comparison> => {
  const document = documentOf(source);
  const invalid = validate(at.schema, document).map(({ message }) => message);
  const operation = getOperationAST(document);
  if (invalid.length > 0 || !operation) return { invalid, text: null, byTree: { data: null, errors: [] }, ordinary: { data: null, errors: [] } };
  const run = async (schema: GraphQLSchema): Promise<Outcome> =>
    outcomeOf(await execute({ schema, document, variableValues: variables, contextValue: at.reader }));
  return {
    invalid,
    text: await at.road.answer(document, operation, variables, at.reader),
    byTree: await run(at.schema),
    ordinary: await run(at.ordinary),
  };
};

/** What is wrong with a comparison, in a word; null when all roads agree. */
export const disagreement = ({ invalid, text, byTree, ordinary }: Comparison): string | null => {
  if (invalid.length > 0) return `invalid: ${invalid.join('; ')}`;
  if (JSON.stringify(byTree.data) !== JSON.stringify(ordinary.data)) return 'by tree and field by field differ';
  // Which of several errors under one null is told is a race, in graphql-js itself.
  if (byTree.errors.length > 0 !== ordinary.errors.length > 0) return 'only one of them fails';
  const asksNothing = Object.values(byTree.data ?? {}).every((value) => value === 'Query');
  if (text === null) return byTree.errors.length > 0 || asksNothing ? null : 'was not compiled';
  if (byTree.errors.length > 0) return 'the text hides an error';
  return JSON.stringify(JSON.parse(text)) === JSON.stringify(byTree.data) ? null : 'text and tree differ';
};
