import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const hashWith = (password: string, salt: Buffer, { memory, passes, parallelism, tagLength }: typeof cost | Cost): Promise<Buffer> =>
  derive('argon2id', { message: password.normalize('NFC'), nonce: salt, memory, passes, parallelism, tagLength });

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly tagLength: number;
}

/** PHC form: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const hash = await hashWith(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(hash)}`;
};

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Checked in place of an account that does not exist, so that the answer takes as long. */
const nobody = hashPassword(randomBytes(16).toString('hex'));

/** Whether the password is this account's; `null` for no account costs the same time and is never right. */
export const isPassword = async (password: string, stored: string | null): Promise<boolean> => {
  const parts = phc.exec(stored ?? (await nobody));
  if (!parts) throw new Error('A stored password hash is not in PHC form.');
  const [, memory, passes, parallelism, salt = '', expected = ''] = parts;
  const wanted = Buffer.from(expected, 'base64');
  const hash = await hashWith(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: wanted.length,
  });
  return timingSafeEqual(hash, wanted) && stored !== null;
};

/** From 10 to 200 characters: length is what protects; no rule about kinds of characters. */
export const isAcceptablePassword = (password: string): boolean => password.length >= 10 && password.length <= 200;
