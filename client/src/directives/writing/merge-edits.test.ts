import { expect, it } from 'vitest';
import { mergeText } from './merge-edits.ts';

it('takes both changes where a kept word stands between them', () => {
  expect(mergeText('یک دو سه', 'صفر دو سه', 'یک دو چهار')).toBe('صفر دو چهار');
  expect(mergeText('یک', 'صفر یک', 'یک دو')).toBe('صفر یک دو');
  expect(mergeText('یک', 'یک', 'دو')).toBe('دو');
  expect(mergeText('یک', 'دو', 'دو')).toBe('دو');
});

it('asks where they touch, also within one word', () => {
  expect(mergeText('یک دو', 'سه دو', 'چهار دو')).toBeNull();
  expect(mergeText('یک', 'یکم', 'اول')).toBeNull();
  expect(mergeText('یک دو', 'یک سه', 'یک دو چهار')).toBeNull();
});
