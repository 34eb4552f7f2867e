import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthwhile = 1_200;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Slow lines gain more from a small answer than the processor loses; quality 4 is where that stays true. */
export const sendCompressed = async (request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> => {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  void reply.header('vary', 'accept-encoding');
  if (text.length < worthwhile) return reply.send(text);
  if (/\bbr\b/.test(accepted))
    return reply
      .header('content-encoding', 'br')
      .send(await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(await zip(text, { level: 5 }));
  return reply.send(text);
};
