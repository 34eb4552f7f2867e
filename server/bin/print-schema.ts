import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from '../src/app/schema.ts';

/** The contract as the code has it now, for schema.graphql: `npm run check -- --write` keeps that file. */
process.stdout.write(`${printSchema(lexicographicSortSchema(await makeSchema()))}\n`);
