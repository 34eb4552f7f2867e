import { expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';

const content = { kind: 'ARTICLE', heading: 'تعاریف', source: 'مراکز شبه\u200cخانواده' } as const;

test('the fingerprint is the one that stock tools compute', () => {
  // printf '%s' '["TEXT","","a"]' | sha256sum
  expect(contentHash({ kind: 'TEXT', source: 'a' })).toBe(
    'c317472cf2f305551875a36ebec384f05672f774b6db59d8bd4eea452ecfca96',
  );
});

test('kind, heading and every character count; a missing heading is an empty one', () => {
  const hashes = [
    contentHash(content),
    contentHash({ ...content, kind: 'NOTE' }),
    contentHash({ ...content, heading: null }),
    contentHash({ ...content, source: 'مراکز شبهخانواده' }),
    contentHash({ ...content, source: `${content.source} ` }),
    contentHash({ kind: 'ARTICLE', heading: 'تعاریفم', source: 'راکز شبه\u200cخانواده' }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(contentHash({ ...content, heading: '' })).toBe(hashes[2]);
});
