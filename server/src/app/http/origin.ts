import type { IncomingHttpHeaders } from 'node:http';

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * Whether a socket may be opened from where it comes. Browsers send cookies with sockets of any site and always say
 * the site in `Origin`; a program that says none has no cookies to be misused.
 */
export const isOwnOrigin = (headers: IncomingHttpHeaders, host: string, origins: readonly string[]): boolean => {
  const origin = headers.origin;
  if (origin === undefined) return true;
  return origins.includes(origin) || hostOf(origin) === host;
};
