import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localId } from '../kernel/global-id.ts';
import type { Database } from '../kernel/database/database.ts';
import { viewerSettings } from '../kernel/row-security.ts';
import { readVerificationCode } from './signing/verification-code.ts';

/** What is read for somebody who has not signed in. */
const visitor = viewerSettings(null);

interface Certified {
  readonly certificate: string;
  readonly signature: string;
  readonly content: string | null;
}

const findCertified = async (database: Database, typed: string): Promise<Certified | null> => {
  const code = readVerificationCode(typed);
  if (code === null) return null;
  const rows = await database.transaction(visitor, (em) =>
    em.execute<Certified[]>('select certificate, signature, content from verification where code = ?', [code]),
  );
  return rows[0] ?? null;
};

const findKey = async (database: Database, keyId: string): Promise<string | null> => {
  const id = localId('SigningKey', keyId);
  if (id === null) return null;
  const rows = await database.transaction(visitor, (em) =>
    em.execute<{ public_key: string }[]>('select public_key from signing_key where id = ?', [id]),
  );
  return rows[0]?.public_key ?? null;
};

const send = (reply: FastifyReply, type: string, body: string | Buffer | null): FastifyReply =>
  body === null
    ? reply.code(404).type('text/plain; charset=utf-8').send('Not found. یافت نشد.\n')
    : reply.type(type).header('cache-control', 'no-cache').send(body);

/** A person who opens the address in a browser gets the page of the web application; a program gets the file. */
const isPerson = (request: FastifyRequest): boolean => /\btext\/html\b/.test(request.headers.accept ?? '');

const json = 'application/json; charset=utf-8';

/**
 * Files for stock openssl, without signing in: the signed bytes, the signature, the public key and, unless it is
 * confidential, the content whose hash the certificate names.
 */
export const verifyRoutes =
  (database: Database) =>
  (server: FastifyInstance): void => {
    server.get<{ Params: { code: string } }>('/verify/:code', async (request, reply) => {
      const [, code = '', ending] = /^(.*?)(\.json|\.sig)?$/.exec(request.params.code) ?? [];
      if (!ending && isPerson(request)) return reply.callNotFound();
      const certified = await findCertified(database, code);
      return ending === '.sig'
        ? send(reply, 'application/octet-stream', certified && Buffer.from(certified.signature, 'base64'))
        : send(reply, json, certified && Buffer.from(certified.certificate, 'utf8'));
    });
    server.get<{ Params: { code: string } }>('/verify/:code/content', async (request, reply) => {
      const certified = await findCertified(database, request.params.code);
      return send(reply, json, certified?.content ? Buffer.from(certified.content, 'utf8') : null);
    });
    server.get<{ Params: { key: string } }>('/verify/keys/:key', async (request, reply) =>
      send(reply, 'application/x-pem-file', await findKey(database, request.params.key.replace(/\.pem$/, ''))),
    );
  };
