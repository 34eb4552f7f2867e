import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isHash = (value: unknown): value is string => typeof value === 'string' && /^'?sha(256|384|512)-[A-Za-z0-9+/=]+'?$/.test(value);

/** Hashes of what the build wrote into index.html; the build lists them beside it. */
export const inlineHashes = (webRoot: string): readonly string[] => {
  const list = join(webRoot, 'csp.json');
  if (!existsSync(list)) return [];
  const hashes: unknown = JSON.parse(readFileSync(list, 'utf8'));
  return Array.isArray(hashes) ? hashes.filter(isHash).map((hash) => `'${hash.replaceAll("'", '')}'`) : [];
};

/**
 * Nothing from any other host and no script that the build did not write.
 * Style attributes are allowed: libraries of the editor and of overlays set sizes and positions by them.
 */
export const contentSecurityPolicy = (hashes: readonly string[], styles: readonly string[] = hashes): string =>
  [
    `default-src 'none'`,
    `script-src ${["'self'", ...hashes].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** A page that needs another policy sets it itself, and keeps it. */
export const sendSecurityHeaders = (server: FastifyInstance, webRoot: string): void => {
  const policy = contentSecurityPolicy(inlineHashes(webRoot));
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers(always).header('content-security-policy', policy);
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
  });
};
