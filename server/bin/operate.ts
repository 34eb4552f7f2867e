import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readConfig } from '../src/app/config.ts';
import type { OpenDatabase } from '../src/app/database/open-database.ts';
import { explainStartError } from '../src/app/http/explain-start-error.ts';
import { openDatabase } from '../src/app/open.ts';
import { Refused, fill } from '../src/kernel/refusal.ts';
import { asSystem, type SystemAct } from '../src/kernel/write/write-road.ts';

const explain = (error: unknown): string =>
  error instanceof Refused ? fill(error.refusal.words, 'en', error.refusal.parameters) : explainStartError(error);

/** What stands after the command; when too little does, an example is shown and the program ends. */
export const argumentsOr = (least: number, example: string): readonly string[] => {
  const given = process.argv.slice(2);
  if (given.length >= least && !given.includes('--help')) return given;
  process.stderr.write(`For example: ${example}\n`);
  process.exit(64);
};

/** Runs a command of the operator over the configured database; a failure is one sentence and code 1. */
export const operate = async (work: (database: OpenDatabase) => Promise<string>): Promise<void> => {
  try {
    const database = await openDatabase(readConfig(process.env));
    const said = await work(database).finally(() => database.close());
    process.stdout.write(`${said}\n`);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
};

export const operateAsSystem = (work: (act: SystemAct) => Promise<string>): Promise<void> =>
  operate((database) => asSystem(database, `operator-${randomUUID()}`, work));
