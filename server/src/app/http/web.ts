import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

const forEver = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

const notBuilt = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>Shora</title>
<p>برنامهٔ وب هنوز ساخته نشده است؛ <code dir="ltr">pnpm --filter @shora/client build</code> را اجرا کنید.
<p lang="en" dir="ltr">The web application is not built yet: run <code>pnpm --filter @shora/client build</code>.`;

/** A page that a person opened; not a script, picture or request of a program, which must see that it is missing. */
const isNavigation = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  /\btext\/html\b/.test(request.headers.accept ?? '') &&
  !/\.[a-z0-9]{1,6}$/i.test(request.url.split('?')[0] ?? '');

const sendMissing = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send('Not found. یافت نشد.\n');

/** The built web application: hashed files are kept by browsers for ever, the page itself is asked for anew. */
export const serveWeb = async (server: FastifyInstance, webRoot: string): Promise<void> => {
  const isBuilt = existsSync(join(webRoot, 'index.html'));
  if (isBuilt)
    await server.register(fastifyStatic, {
      root: webRoot,
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, path) => {
        void reply.setHeader('cache-control', path.includes(`${sep}assets${sep}`) ? forEver : askAgain);
      },
    });
  server.setNotFoundHandler(async (request, reply) => {
    if (!isNavigation(request)) return sendMissing(reply);
    if (isBuilt) return reply.sendFile('index.html');
    return reply.code(503).type('text/html; charset=utf-8').send(notBuilt);
  });
};
