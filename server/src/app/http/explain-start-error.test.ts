import { expect, it } from 'vitest';
import { startTiny } from '../../../test/tiny-server.ts';
import { StartError } from '../start-error.ts';
import { explainStartError } from './explain-start-error.ts';

it('names the port that is taken and says what to do', async () => {
  const first = await startTiny();
  const port = Number(new URL(first.address).port);
  const error = await startTiny({ config: { port } }).catch((reason: unknown) => reason);
  const [english, persian] = explainStartError(error).split('\n');
  expect(english).toBe(`Port ${port} is in use by another program: stop it, or choose another with PORT=number.`);
  expect(persian).toContain(String(port));
  await first.close();
});

const failure = (facts: Record<string, unknown>): Error => Object.assign(new Error('as the library says it'), facts);

it.each([
  [failure({ code: 'ECONNREFUSED', address: '10.0.0.5', port: 5432 }), 'The database at 10.0.0.5:5432 does not answer'],
  [new Error('wrapped', { cause: new AggregateError([failure({ code: 'ECONNREFUSED', address: '::1', port: 5432 })]) }), 'The database at ::1:5432 does not answer'],
  [failure({ code: 'EACCES', syscall: 'listen', port: 80 }), 'Port 80 may not be opened'],
  [failure({ code: 'EACCES', syscall: 'mkdir', path: '/var/shora' }), 'Cannot write to /var/shora'],
  [failure({ code: 'ENOSPC' }), 'The disk is full'],
  [failure({ code: '28P01' }), 'The database refused the user or password'],
  [failure({ code: '3D000' }), 'does not exist: create it'],
  [new StartError('The data directory is in use.'), 'The data directory is in use.'],
  [new Error('something else\nat line 1'), 'The server could not start: something else'],
])('explains %s', (error, sentence) => {
  expect(explainStartError(error)).toContain(sentence);
});
