import type { EntityMetadata } from '@mikro-orm/core';
import { isAbstractType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { makeCatalog } from '../../src/kernel/read/catalog.ts';
import type { Reader } from '../../src/kernel/read/read.ts';
import { Ordinary, OrdinaryPage, OrdinaryRow } from './ordinary.ts';
import type { Args } from './ordinary.ts';

/** Gives the fields of a schema resolvers of ordinary execution; the context is the reader. */
export const attachOrdinary = (schema: GraphQLSchema, entities: Iterable<EntityMetadata>): void => {
  const catalog = makeCatalog(schema, entities);
  const ordinary = new Ordinary(catalog);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (value instanceof OrdinaryRow ? value.row.type.name : undefined);
    if (!isObjectType(type)) continue;
    const reads = type === schema.getQueryType() ? catalog.rootReads : catalog.rowTypes.get(type.name)?.reads;
    for (const field of Object.values(type.getFields())) {
      const read = reads?.get(field.name);
      const given = field.resolve;
      field.resolve = (source: unknown, args: Args, context: Reader, info) => {
        if (source instanceof OrdinaryPage) return source.fields[field.name]?.();
        const parent = source instanceof OrdinaryRow ? source : null;
        if (read) return ordinary.read(read, field, parent, args, context);
        return given ? given(source, args, context, info) : (source as Args)[field.name];
      };
    }
  }
};
