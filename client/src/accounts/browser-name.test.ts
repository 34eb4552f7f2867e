import { expect, it } from 'vitest';
import { browserName } from './browser-name.ts';

it('names the browser, not those that it claims to be', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0';
  expect(browserName(edge)).toBe('Edge · Windows');
  expect(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0')).toBe('Firefox · Linux');
});

it('names nothing it does not know', () => {
  expect(browserName('curl/8')).toBeNull();
});
