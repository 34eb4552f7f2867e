import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal } from './seal.ts';

const about = {
  number: '1/94/700', code: 'K7QX-2M4T-9HRC', classification: 'NORMAL',
  approvedOn: '2015-03-10', communicatedOn: '2015-03-14', effectiveFrom: '2015-03-21', keyId: 'signingKey_1',
};

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shora seal '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const openssl = (certificate: string, signature: string): string => {
  writeFileSync(join(folder, 'certificate.json'), certificate);
  writeFileSync(join(folder, 'certificate.sig'), Buffer.from(signature, 'base64'));
  writeFileSync(join(folder, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  return execFileSync(
    'openssl',
    ['pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-rawin', '-in', 'certificate.json', '-sigfile', 'certificate.sig'],
    { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
  );
};

test('stock openssl verifies what is sealed', () => {
  const sealed = seal({ title: 'برنامهٔ راهبردی ۱۳۹۴' }, about, privateKey);
  expect(openssl(sealed.certificate, sealed.signature)).toContain('Signature Verified Successfully');
});

test('stock openssl refuses a certificate of which one letter was changed', () => {
  const sealed = seal({ title: 'برنامهٔ راهبردی ۱۳۹۴' }, about, privateKey);
  expect(() => openssl(sealed.certificate.replace('1/94/700', '2/94/700'), sealed.signature)).toThrow(/Command failed/);
});

test('the certificate names the hash of the content, whatever the order of its keys', () => {
  const one = seal({ a: 1, b: { c: 2, d: 3 } }, about, privateKey);
  const other = seal({ b: { d: 3, c: 2 }, a: 1 }, about, privateKey);
  expect(other).toEqual(one);
  const digest = createHash('sha256').update(one.content).digest('hex');
  expect(JSON.parse(one.certificate)).toMatchObject({ ...about, contentSha256: digest });
});
