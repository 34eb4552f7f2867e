/** The floor: node:http, a pool, and one prepared statement an operation. It checks nothing and knows its callers by heart. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { settingNames, type ViewerSettings } from '../../src/kernel/row-security.ts';
import type { OperationName } from '../operations.ts';
import { statements } from './floor.sql.ts';
import { countStatements, reportBack } from './report-back.ts';

const callers = new Map<string, ViewerSettings>(JSON.parse(process.env['BENCH_CALLERS'] ?? '[]'));
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, idleTimeoutMillis: 0, options: '-c jit=off' });
const counted = countStatements(pool);

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

interface Asked {
  readonly operation: OperationName;
  readonly values: readonly unknown[];
}

const answer = async (request: IncomingMessage): Promise<string> => {
  const { operation, values } = JSON.parse(await textOf(request)) as Asked;
  const viewer = callers.get(request.headers.authorization ?? '');
  if (!viewer) return '{"errors":[{"message":"not signed in"}]}';
  const settings = settingNames.map((name) => viewer[name]);
  const { rows } = await pool.query({ name: operation, text: statements[operation], values: [...settings, ...values] });
  return `{"data":${rows[0].r}}`;
};

const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => reportBack(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, counted));
