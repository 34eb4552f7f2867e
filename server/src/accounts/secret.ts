import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, URL-safe. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: a plain hash is enough for random bits. Hex. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Tokens can be told from other strings where they leak: in a log, in a repository. */
export const tokenPrefix = 'shora_';
