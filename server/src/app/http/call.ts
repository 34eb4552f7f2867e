import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Call, Cookies } from './http-options.ts';

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';

const cookiesOf = (request: FastifyRequest, reply: FastifyReply | null): Cookies => ({
  get: (name) => request.cookies[name] ?? null,
  set(name, value, { maxAgeSeconds } = {}) {
    if (!reply) throw new Error('a socket has no answer to set a cookie on');
    void reply.setCookie(name, value ?? '', {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(request),
      ...(value === null ? { maxAge: 0 } : maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
    });
  },
});

export const callOf = (request: FastifyRequest, reply: FastifyReply | null, requestId: string): Call => ({
  transport: reply ? 'http' : 'socket',
  requestId,
  address: request.ip,
  headers: request.headers,
  cookies: cookiesOf(request, reply),
});
