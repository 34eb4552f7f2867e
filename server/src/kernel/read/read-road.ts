import type { EntityMetadata } from '@mikro-orm/core';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Attachment } from './attach.ts';
import type { ReaderOf } from './attach.ts';
import { makeCatalog } from './catalog.ts';
import type { Catalog } from './catalog.ts';
import type { Plan } from './operation.ts';
import { PlanCache } from './plan-cache.ts';
import type { Reader } from './read.ts';
import type { Asked } from './scope.ts';
import type { Said } from './skeleton.ts';
import { splice } from './splice.ts';

/** Text that is the `data` of an answer already. */
export class DataText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export interface ReadRoad<Context> {
  /** The text of `data`; null when graphql-js must execute the operation. */
  answer(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, reader: Reader): Promise<string | null>;
  /** Reads back, in one statement and over the given reader, the objects that a mutation's payload names by id. */
  readBack(info: GraphQLResolveInfo, refs: Readonly<Record<string, unknown>>, reader: Reader): Promise<Record<string, unknown>>;
  readonly plugin: ApolloServerPlugin<Context & object>;
}

const answerOf =
  (catalog: Catalog, plans: PlanCache): ReadRoad<unknown>['answer'] =>
  async (document, operation, raw, reader) => {
    if (operation.operation !== 'query') return null;
    const { coerced } = getVariableValues(catalog.schema, operation.variableDefinitions ?? [], raw, { maxErrors: 1 });
    if (!coerced) return null;
    const plan = plans.operation(document, operation, coerced);
    if (!plan) return null;
    const asked = { viewer: reader.viewer, language: reader.language, variables: coerced };
    const said = askSites(plan, asked);
    return said && splice(plan, await plan.read(said, reader), asked);
  };

/** Null when an argument is at fault: graphql-js then says so at its path. */
const askSites = (plan: Plan, asked: Asked): readonly Said[] | null => {
  try {
    return plan.ask(asked);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
};

/** The database's error, for the place where errors are logged and told. */
const asError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('The read failed', { originalError: error instanceof Error ? error : new Error(String(error)) });

const respond = async <Context extends object>(
  answer: ReadRoad<Context>['answer'],
  readerOf: ReaderOf<Context>,
  { document, operation, request, contextValue, response }: GraphQLRequestContext<Context>,
): Promise<GraphQLResponse | null> => {
  const reader = readerOf(contextValue);
  if (!document || !operation) return null;
  const text = await answer(document, operation, request.variables ?? {}, reader).catch(asError);
  if (text === null) return null;
  if (text instanceof GraphQLError) return { http: response.http, body: { kind: 'single', singleResult: { data: null, errors: [text] } } };
  // The text takes the place of the data object; `stringifyAnswer` writes it.
  const data = new DataText(text) as unknown as Record<string, unknown>;
  return { http: response.http, body: { kind: 'single', singleResult: { data } } };
};

/** Gives every field of the schema its resolver, and the whole schema its short road. */
export const attachReadRoad = <Context extends object>(
  schema: GraphQLSchema,
  entities: Iterable<EntityMetadata>,
  readerOf: ReaderOf<Context>,
): ReadRoad<Context> => {
  const catalog = makeCatalog(schema, entities);
  const plans = new PlanCache(catalog);
  const attachment = new Attachment(catalog, plans, readerOf);
  attachment.attach();
  const answer = answerOf(catalog, plans);
  return {
    answer,
    readBack: (info, refs, reader) => attachment.readBack(info, refs, reader),
    plugin: {
      requestDidStart: async () => ({
        responseForOperation: (context) => respond(answer, readerOf, context as GraphQLRequestContext<Context>),
      }),
    },
  };
};

/** Writes an answer of Apollo; data that is text already goes into it as it is. */
export const stringifyAnswer = (answer: object): string => {
  const { data, ...rest } = answer as { data?: unknown };
  if (!(data instanceof DataText)) return JSON.stringify(answer);
  const more = JSON.stringify(rest);
  return more === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${more.slice(1)}`;
};
