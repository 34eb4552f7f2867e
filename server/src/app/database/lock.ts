import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, but another user's
  }
};

const readOwner = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return Number.NaN;
  }
};

/**
 * The embedded database does not notice a second process on its directory, and the two destroy each other's rows.
 * Takes the directory for this process and gives the function that releases it.
 */
export const lockDirectory = (directory: string): (() => void) => {
  const file = join(directory, 'shora.lock');
  try {
    mkdirSync(directory, { recursive: true });
    const owner = readOwner(file);
    if (Number.isInteger(owner) && owner !== process.pid && !isAlive(owner)) rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') {
      throw new StartError(
        `The data directory ${directory} is in use by process ${readOwner(file)}. Stop that process, or set SHORA_DATA to another directory.`,
      );
    }
    throw new StartError(`The data directory ${directory} cannot be written (${code}). Make it writable, or set SHORA_DATA to another directory.`);
  }
  const release = (): void => rmSync(file, { force: true });
  process.once('exit', release);
  return release;
};
