import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isUtf8 } from 'node:buffer';
import { isDeeperThan } from '../../kernel/limits/json-depth.ts';
import { limitError } from '../../kernel/limits/limit-error.ts';
import type { Limits } from '../../kernel/limits/limits.ts';
import type { Work } from './work.ts';

const isForeignCharset = (contentType: string | undefined): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? '')?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
};

const refuse = (code: 'BODY_NOT_UTF8' | 'BODY_MALFORMED', status: number) => limitError(code, {}, { http: { status } });

/** Bodies are JSON in UTF-8, not too large and not too deep; anything else ends here, before GraphQL. */
export const acceptJsonOnly = (server: FastifyInstance, limits: Limits, workFor: (request: FastifyRequest) => Work): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: limits.bodyBytes },
    async (request: FastifyRequest, bytes: Buffer) => {
      workFor(request).bytes = bytes.length;
      if (isForeignCharset(request.headers['content-type']) || !isUtf8(bytes)) throw refuse('BODY_NOT_UTF8', 415);
      if (isDeeperThan(limits.jsonDepth, bytes))
        throw limitError('BODY_TOO_DEEP', { measured: limits.jsonDepth + 1, limit: limits.jsonDepth }, { http: { status: 400 } });
      try {
        const value: unknown = JSON.parse(bytes.toString('utf8'));
        return value;
      } catch {
        throw refuse('BODY_MALFORMED', 400);
      }
    },
  );
};
