import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTiny, type TinyServer } from '../../../test/tiny-server.ts';
import type { Readiness } from './http-options.ts';

const webRoot = mkdtempSync(join(tmpdir(), 'shora-pages-'));
mkdirSync(join(webRoot, 'assets'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>شورا</title><script>1</script>');
writeFileSync(join(webRoot, 'csp.json'), JSON.stringify(['sha256-abc=', 'unsafe-inline']));
writeFileSync(join(webRoot, 'assets', 'main-1a2b3c4d.js'), 'export {}');
writeFileSync(join(webRoot, 'assets', 'main-1a2b3c4d.js.gz'), gzipSync('export {}'));

let server: TinyServer;
let readiness: Readiness = { ready: true };
beforeAll(async () => {
  server = await startTiny({ webRoot, readiness: async () => readiness });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers });
const asPerson = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('health', () => {
  it('is alive, and ready when the database is', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    readiness = { ready: false, because: 'migrations are running' };
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([503, { ready: false, because: 'migrations are running' }]);
    readiness = { ready: true };
  });
});

describe('the web application', () => {
  it('is given for any page that a person opens', async () => {
    for (const path of ['/', '/directives/directive_1', '/صندوق']) {
      const response = await get(path, asPerson);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toContain('شورا');
    }
  });

  it('is not given for a missing file or to a program', async () => {
    expect((await get('/assets/gone-00000000.js', asPerson)).status).toBe(404);
    expect((await get('/nothing', { accept: 'application/json' })).status).toBe(404);
    expect((await fetch(`${server.address}/directives`, { method: 'POST', headers: asPerson })).status).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/assets/../../x', '/%00', '/.env'])('keeps %s to itself', async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('lets browsers keep hashed files for ever, compressed as the build left them', async () => {
    const response = await get('/assets/main-1a2b3c4d.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(await response.text()).toBe('export {}');
  });

  it('may load nothing from elsewhere and run nothing that the build did not write', async () => {
    const { headers } = await get('/', asPerson);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'`);
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

it('shows the editor to a person who opens the API’s address, and nothing else to programs', async () => {
  const person = await fetch(`${server.address}/graphql`, { headers: asPerson, redirect: 'manual' });
  expect([person.status, person.headers.get('location')]).toEqual([302, '/graphiql']);
  const editor = await get('/graphiql', asPerson);
  expect(editor.headers.get('content-security-policy')).toMatch(/script-src 'self';.*connect-src 'self'/);
  for (const [, file] of (await editor.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)) expect((await get(file ?? '')).status).toBe(200);
  expect((await get('/graphiql/sockets/..%2f..%2fpackage.json')).status).toBe(404);
});

it('says what to do when the web application is not built', async () => {
  const bare = await startTiny();
  const response = await fetch(bare.address, { headers: asPerson });
  expect(response.status).toBe(503);
  expect(await response.text()).toMatch(/not built yet/);
  await bare.close();
});
