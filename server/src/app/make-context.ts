import { type Callers, sessionSeconds } from '../accounts/index.ts';
import type { Bus } from '../kernel/bus/bus.ts';
import type { GraphContext } from '../kernel/context.ts';
import type { Database } from '../kernel/database/database.ts';
import { writeCommand, type WriteRoad } from '../kernel/write/write-road.ts';
import type { Call } from './http/http-options.ts';
import { languageOf } from './http/language.ts';

export const sessionCookie = 'shora_session';

const bearer = /^Bearer\s+(\S+)$/i;

const tokenOf = (call: Call): string | null => bearer.exec(call.headers.authorization ?? '')?.[1] ?? null;

export interface World {
  readonly database: Database;
  readonly callers: Callers;
  readonly road: WriteRoad;
  readonly bus: Bus;
  readonly sampleIsOn: boolean;
  readonly siteOrigin: string | null;
}

/** Who calls, and what a resolver may use. A token goes before a cookie: a program says who it is in so many words. */
export const makeContext =
  (world: World) =>
  async (call: Call): Promise<GraphContext> => {
    const sessionSecret = call.cookies.get(sessionCookie);
    const secret = tokenOf(call) ?? sessionSecret;
    const caller = secret === null ? null : await world.callers.find(secret);
    const language = languageOf(call.headers['accept-language']);
    const sender = { viewer: caller?.viewer ?? null, language, requestId: call.requestId };
    return {
      ...sender,
      caller,
      address: call.address,
      userAgent: call.headers['user-agent'] ?? '',
      database: world.database,
      bus: world.bus,
      sampleIsOn: world.sampleIsOn,
      siteOrigin: world.siteOrigin,
      sessionSecret,
      setSession: (value) => call.cookies.set(sessionCookie, value, { maxAgeSeconds: sessionSeconds }),
      write: async (command, input, info) => {
        const payload = await writeCommand(world.road, sender, command, input, info);
        if (secret !== null) world.callers.forgetOne(secret);
        return payload;
      },
    };
  };
