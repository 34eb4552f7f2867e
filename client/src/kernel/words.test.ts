import { expect, it } from 'vitest';
import { fill } from './words.ts';

it('puts parameters into the sentence, numbers in the digits of the language', () => {
  expect(fill('به {count} استان', { count: 31 }, 'fa')).toBe('به ۳۱ استان');
  expect(fill('to {count} {count: province|provinces}', { count: 31 }, 'en')).toBe('to 31 provinces');
  expect(fill('to {count} {count: province|provinces}', { count: 1 }, 'en')).toBe('to 1 province');
  expect(fill('{name}، خوش آمدید', { name: 'مریم' }, 'fa')).toBe('مریم، خوش آمدید');
});
