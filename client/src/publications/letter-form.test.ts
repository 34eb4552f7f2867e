import { expect, test } from 'vitest';
import { emptyReference, letterInput } from './letter-form.ts';

const form = { unit: '', subject: ' موضوع ', body: ' ', effectiveFrom: null, attachments: 'پیوست یک\n\n پیوست دو ', copies: '', references: [emptyReference()] };

test('lists are one to a line, and what was left empty is left out', () => {
  expect(letterInput(form)).toEqual({
    subject: 'موضوع', body: null, unit: null, effectiveFrom: null, attachments: ['پیوست یک', 'پیوست دو'], furtherCopies: [], references: [],
  });
});

test('a reference with a number is kept with its kind and date', () => {
  const references = [{ kind: 'IN_REPLY_TO' as const, number: ' 29112/88/700 ', date: '2026-01-05' }];
  expect(letterInput({ ...form, references }).references).toEqual([{ kind: 'IN_REPLY_TO', number: '29112/88/700', date: '2026-01-05' }]);
});
