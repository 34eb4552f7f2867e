import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StartError } from '../start-error.ts';
import { lockDirectory } from './lock.ts';

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'shora lock '));
  file = join(directory, 'shora.lock');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const takenBy = (changes: object): void => {
  lockDirectory(directory);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }));
};

test('a second taker is refused with a sentence that names the first, until it is released', () => {
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.pid}.`);
  release();
  expect(existsSync(file)).toBe(false);
  lockDirectory(directory)();
});

test('what a killed process left is taken over', async () => {
  const killed = spawn('sleep', ['60']);
  const gone = new Promise((resolve) => killed.once('exit', resolve));
  killed.kill('SIGKILL');
  await gone;
  takenBy({ pid: killed.pid });
  lockDirectory(directory);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
});

test.runIf(process.platform === 'linux')('a living process that only has the same number does not hold it', () => {
  takenBy({ birth: 'an earlier start of the machine' });
  lockDirectory(directory);
  expect(readFileSync(file, 'utf8')).not.toContain('earlier');
});

test('a process of another machine and one that is just writing are not overruled', () => {
  takenBy({ host: 'elsewhere', pid: 1 });
  expect(() => lockDirectory(directory)).toThrow('in use by process 1 on elsewhere');
  writeFileSync(file, '');
  expect(() => lockDirectory(directory)).toThrow('in use by another process');
});

test('a directory that cannot be made is one clear sentence', () => {
  writeFileSync(join(directory, 'a file'), '');
  expect(() => lockDirectory(join(directory, 'a file'))).toThrow(StartError);
});
