import { expect, it } from 'vitest';
import { createLog } from './log.ts';

const logged = (said: Record<string, unknown>): Record<string, unknown> => {
  const lines: string[] = [];
  createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }).error(said, 'bug');
  return JSON.parse(lines[0] ?? '{}');
};

it('keeps of a database error its own sentence, the code and the frames', () => {
  const error = Object.assign(
    new Error(`insert into "person" ("name") values ('مینا') - duplicate key value violates unique constraint "person_number_unique"`),
    { code: '23505', detail: 'Key (name)=(مینا) already exists.', parameters: ['مینا'] },
  );
  const line = logged({ requestId: 'a', err: error });
  expect(line['err']).toMatchObject({
    type: 'Error', code: '23505', message: 'duplicate key value violates unique constraint "person_number_unique"',
  });
  expect(JSON.stringify(line)).not.toContain('مینا');
});

it('leaves out what people wrote in quotes', () => {
  const line = logged({ err: new Error('invalid input syntax for type uuid: "متن محرمانه"') });
  expect(line['err']).toMatchObject({ message: 'invalid input syntax for type uuid: "…"' });
});

it('takes whatever was thrown', () => {
  expect(logged({ err: 'محرمانه' })['err']).toEqual({ type: 'string' });
  expect(logged({ err: null })['err']).toEqual({ type: 'object' });
});

it('drops what must never be said', () => {
  expect(JSON.stringify(logged({ variables: { a: 'محرمانه' }, body: 'محرمانه', headers: { cookie: 'محرمانه' } }))).not.toContain('محرمانه');
});
