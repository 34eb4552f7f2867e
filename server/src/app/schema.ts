import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { acts } from '../kernel/acts.ts';
import { ChangeEventFields, ChangesQueries } from '../kernel/feed/changes.queries.ts';
import type { ClassList } from '../kernel/module.ts';
import { NodeQueries } from '../kernel/node.queries.ts';
import { settleDeclarations } from '../kernel/read/index.ts';
import { DateTime } from '../kernel/scalars.ts';
import { meaningOf } from '../kernel/write/verb.ts';
import { modules } from './modules.ts';

/** Subscriptions listen to the bus; the library wants one of its own all the same. */
const noPubSub = {
  publish: () => {
    throw new Error('Changes are told through the bus.');
  },
  subscribe: () => {
    throw new Error('A subscription names what it listens to by `subscribe`.');
  },
};

const ofKernel = [NodeQueries, ChangesQueries, ChangeEventFields];

/** Each act of a lifecycle is a mutation, and means what that says; one that is none is refused at start-up. */
const declareActs = (): void => {
  const names = modules.flatMap(({ workflows = [] }) => workflows.flatMap((table) => Object.keys(table)));
  acts.declare(Object.fromEntries(names.map((name) => [name, meaningOf(name)])));
};

/** The contract, from the classes of all modules. */
export const makeSchema = (): Promise<GraphQLSchema> => {
  settleDeclarations();
  declareActs();
  return buildSchema({
    resolvers: [...ofKernel, ...modules.flatMap((module) => [...module.resolvers])] as unknown as ClassList & [() => unknown], // the library types a list of classes as functions
    pubSub: noPubSub,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTime }],
  });
};
