import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import { MikroORM as PgliteORM } from '@mikro-orm/pglite';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { openEmbedded } from '../../src/app/database/embedded.ts';
import type { StatementRunner } from '../../src/kernel/database/database.ts';
import { attachReadRoad, settleDeclarations } from '../../src/kernel/read/index.ts';
import type { ReadRoad, Reader } from '../../src/kernel/read/index.ts';
import type { Viewer } from '../../src/kernel/viewer.ts';
import { createEmptyOnServer, onServer } from '../database.ts';
import { Author, Book, BookState, Remark, libraryEntities } from './library.entities.ts';
import { libraryResolvers } from './library.fields.ts';
import { attachOrdinary } from './attach-ordinary.ts';

export interface Library {
  readonly schema: GraphQLSchema;
  readonly road: ReadRoad<Reader>;
  readonly ordinary: GraphQLSchema;
  readonly runner: StatementRunner;
  readonly orm: MikroORM;
  readonly offices: readonly [string, string];
  close(): Promise<void>;
}

export const viewerOf = (officeId: string): Viewer => ({
  personId: randomUUID(), officeId, appointmentId: randomUUID(), provinceId: null, councilIds: [], powers: [], scopes: ['READ'],
  isDelegate: false, sessionId: null, tokenId: null,
});

const texts = ['نخست', "O'Reilly \\u0000 \"quoted\"", 'a\u0001b\tc', 'دوم ⟦x⟧', '', '😀', '{"json":[1]}', 'last'];

/** Rows are chosen so that some columns are null, some values are equal and some texts are awkward. */
const insert = async (orm: MikroORM, offices: readonly [string, string]): Promise<void> => {
  const em = orm.em.fork({ session: { variables: { 'app.powers': '{SYSTEM}' } } });
  await em.transactional(async (tx) => {
    const authors = [0, 1, 2, 3].map((n) => Object.assign(new Author(), { name: `author ${n}`, bornOn: n % 2 ? `19${50 + n}-02-2${n}` : null }));
    authors.forEach((author, n) => (author.teacher = n > 0 ? authors[n - 1] ?? null : null));
    tx.persist(authors);
    const books = Array.from({ length: 24 }, (_, n) =>
      Object.assign(new Book(), {
        title: texts[n % texts.length], author: authors[n % 3], editor: n % 4 ? authors[(n + 1) % 4] : null,
        state: [BookState.PRINTED, BookState.DRAFT, BookState.PRINTED, BookState.LOST][n % 4], pages: n % 5 ? n % 7 : null,
        tags: texts.slice(0, n % 3), createdAt: new Date(1_700_000_000_000 + (n % 6) * 86_400_123), officeId: offices[Math.floor(n / 4) % 2],
        measures: n % 3 ? { width: n, depth: n % 2 ? 3 : null, labels: [{ text: texts[n % 8] }, { text: 'b' }] } : null,
      }));
    tx.persist(books);
    const remarks: Remark[] = [];
    for (let n = 0; n < 60; n += 1) {
      remarks.push(Object.assign(new Remark(), {
        book: books[(n * 7) % 20], text: texts[(n * 3) % 8], dueOn: n % 3 ? `2026-0${1 + (n % 4)}-11` : null,
        answerTo: n > 10 && n % 2 ? remarks[n % 10] : null,
      }));
    }
    tx.persist(remarks);
  });
};

interface Opened {
  readonly orm: MikroORM;
  readonly runner: StatementRunner;
  close(): Promise<unknown>;
}

const options = { entities: libraryEntities, namingStrategy: UnderscoreNamingStrategy, forceUtcTimezone: true };

const openOnEmbedded = async (): Promise<Opened> => {
  const pglite = await openEmbedded(null);
  const orm = (await PgliteORM.init({ ...options, driverOptions: { pglite }, dbName: 'postgres' })) as unknown as MikroORM;
  return {
    orm,
    runner: { query: async (_name, text, parameters) => (await pglite.query<Record<string, unknown>>(text, [...parameters])).rows },
    close: async () => orm.close(true).then(() => pglite.close()),
  };
};

const openOnServer = async (): Promise<Opened> => {
  const { url, drop } = await createEmptyOnServer();
  const orm = await MikroORM.init({ ...options, clientUrl: url, pool: { min: 0, max: 4 } });
  await orm.connect();
  const pool: Pool = await orm.em.getConnection().getNativeClient();
  return {
    orm,
    runner: { query: async (name, text, values) => (await pool.query({ name, text, values: [...values] })).rows as Record<string, unknown>[] },
    close: async () => orm.close(true).then(drop),
  };
};

export const openLibrary = async (): Promise<Library> => {
  const { orm, runner, close } = await (onServer ? openOnServer() : openOnEmbedded());
  await orm.schema.create();
  const offices = [randomUUID(), randomUUID()] as const;
  await insert(orm, offices);
  settleDeclarations();
  const build = (): GraphQLSchema => buildSchemaSync({ resolvers: [...libraryResolvers] as never, validate: false });
  const entities: Iterable<EntityMetadata> = orm.getMetadata();
  const schema = build();
  const road = attachReadRoad<Reader>(schema, entities, (context) => context);
  const ordinary = build();
  attachOrdinary(ordinary, entities);
  return { schema, road, ordinary, runner, offices, orm, close: async () => void (await close()) };
};

const documents = new Map<string, DocumentNode>();
export const documentOf = (source: string): DocumentNode => {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  return document;
};
