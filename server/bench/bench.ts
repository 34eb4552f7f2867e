/** `npm run bench`: what Shora's answers cost beside the least they could; see README.md. */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/app/config.ts';
import { openDatabase } from '../src/app/open.ts';
import { type Contestant, type ContestantName, start } from './contestants/start.ts';
import { fillDataSet } from './data-set.ts';
import { databaseFor } from './database.ts';
import { operationNames } from './operations.ts';
import { checkAnswers, type Field, growth, race, type Result, watchMemory } from './race.ts';
import { printGrowth, printMemory, printResults } from './report.ts';
import { findRows } from './rows.ts';
import { directivesAt, settings } from './settings.ts';
import { makeViewers } from './viewers.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** From dist/bench to the sources. */
const postgraphile = fileURLToPath(new URL('../../bench/postgraphile', import.meta.url));

/** Packages that only this comparison needs are brought when it is asked for. */
const bringPostgraphile = (): boolean => {
  if (!settings.postgraphile) return false;
  if (existsSync(`${postgraphile}/node_modules/postgraphile`)) return true;
  try {
    execFileSync('pnpm', ['install', '--frozen-lockfile'], { cwd: postgraphile, stdio: 'ignore' });
    return true;
  } catch {
    say('PostGraphile could not be installed; it is left out.');
    return false;
  }
};

const prepare = async (scale: number): Promise<{ url: string; field: Omit<Field, 'contestants'> }> => {
  const directives = directivesAt(scale);
  const url = await databaseFor(directives);
  say(`Preparing ${directives} directives`);
  const database = await openDatabase({ ...readConfig({}), databaseUrl: url });
  try {
    await fillDataSet(url, directives);
    return { url, field: { viewers: await makeViewers(database), ...(await findRows(url)) } };
  } finally {
    await database.close();
  }
};

const withContestants = async (
  names: readonly ContestantName[],
  scale: number,
  work: (field: Field) => Promise<void>,
): Promise<void> => {
  const { url, field } = await prepare(scale);
  const { deputies, expert, monitor } = field.viewers;
  const contestants = new Map<ContestantName, Contestant>();
  try {
    for (const name of names) contestants.set(name, await start(name, url, [expert, monitor, ...deputies]));
    await work({ ...field, contestants });
  } finally {
    for (const contestant of contestants.values()) await contestant.stop();
  }
};

const operations = operationNames.filter((name) => settings.only.length === 0 || settings.only.includes(name));
const names: ContestantName[] = bringPostgraphile() ? ['floor', 'shora', 'postgraphile'] : ['floor', 'shora'];
const results = new Map<string, ReadonlyMap<ContestantName, Result>>();

await withContestants(names, settings.scale, async (field) => {
  await checkAnswers(field);
  for (const operation of operations) {
    say(`Racing: ${operation}`);
    results.set(operation, await race(field, operation));
  }
  printResults(results, names);
  const shora = field.contestants.get('shora');
  if (shora) printMemory(await watchMemory(field, shora));
  await withContestants(['floor', 'shora'], settings.scale / 10, async (small) => {
    const grown = new Map<string, readonly [number, number]>();
    for (const operation of operations) {
      grown.set(operation, [await growth(field, small, operation, 'shora'), await growth(field, small, operation, 'floor')]);
    }
    printGrowth(grown);
  });
});
