/**
 * Writes migrations/initial.ts from the entities. Only while no version has been released: afterwards every change of
 * the tables is a migration of its own.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { onEmbedded } from '../src/app/database/open-database.ts';
import { openEmbedded } from '../src/app/database/embedded.ts';

const database = await onEmbedded(await openEmbedded(null));
const sql = await database.orm.schema.getCreateSchemaSQL({ wrap: false });
await database.close();

const statements = sql.split(/;\n+/).map((statement) => statement.trim()).filter(Boolean);
const lines = ['create extension if not exists pg_trgm', ...statements].map((statement) => `    this.addSql(${JSON.stringify(statement)});`);
writeFileSync(
  new URL('../../migrations/initial.ts', import.meta.url),
  `import { Migration } from '@mikro-orm/migrations';

/** Printed from the entities by bin/write-initial-migration.ts. */
export class Initial extends Migration {
  override up(): void {
${lines.join('\n')}
  }
}
`,
);
