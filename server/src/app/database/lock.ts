import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

/** Who holds a directory. A number alone would be mistaken for another process after a restart of the machine. */
interface Owner {
  readonly pid: number;
  /** When that process began, as the system tells it; empty where it does not. */
  readonly birth: string;
  readonly host: string;
}

const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The 22nd field; the second is a name in brackets that may hold spaces.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, but another user's
  }
};

const readOwner = (text: string): Owner | null => {
  try {
    const { pid, birth, host } = JSON.parse(text);
    return typeof pid === 'number' && typeof birth === 'string' && typeof host === 'string' ? { pid, birth, host } : null;
  } catch {
    return null;
  }
};

/** Another machine's process cannot be asked, and one that is just writing its name has not finished: both count. */
const holds = (owner: Owner | null): boolean =>
  owner === null || owner.host !== hostname() || (isAlive(owner.pid) && birthOf(owner.pid) === owner.birth);

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const removeIfStale = (file: string): void => {
  const found = readIfThere(file);
  if (found === null || holds(readOwner(found))) return;
  // Moved away first: of two that start at once, one must not remove what the other has just written.
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  if (readFileSync(aside, 'utf8') === found) rmSync(aside);
  else renameSync(aside, file);
};

const inUse = (directory: string, file: string): StartError => {
  const owner = readOwner(readIfThere(file) ?? '');
  if (owner !== null && owner.host !== hostname()) {
    return new StartError(
      `The data directory ${directory} is in use by process ${owner.pid} on ${owner.host}. ` +
        `Stop it there; if that machine is gone, remove ${file}.`,
    );
  }
  const who = owner === null ? 'another process' : `process ${owner.pid}`;
  return new StartError(
    `The data directory ${directory} is in use by ${who}. Stop that process, or set SHORA_DATA to another directory.\n` +
      `پوشهٔ داده‌ها در دست برنامهٔ دیگری است (${owner?.pid ?? '؟'})؛ آن را ببندید یا با SHORA_DATA پوشهٔ دیگری بدهید.`,
  );
};

/**
 * The embedded database does not notice a second process on its directory, and the two destroy each other's rows.
 * Takes the directory for this process and gives the function that releases it.
 */
export const lockDirectory = (directory: string): (() => void) => {
  const file = join(directory, 'shora.lock');
  const me: Owner = { pid: process.pid, birth: birthOf(process.pid), host: hostname() };
  try {
    mkdirSync(directory, { recursive: true });
    removeIfStale(file);
    writeFileSync(file, JSON.stringify(me), { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' && existsSync(file)) throw inUse(directory, file);
    throw new StartError(
      `The data directory ${directory} cannot be written (${code}). Make it writable, or set SHORA_DATA to another directory.\n` +
        `در پوشهٔ داده‌ها نمی‌توان نوشت؛ اجازهٔ آن را درست کنید یا با SHORA_DATA پوشهٔ دیگری بدهید.`,
    );
  }
  const release = (): void => rmSync(file, { force: true });
  process.once('exit', release);
  return release;
};
