import { findForbiddenCharacters } from '../kernel/persian/forbidden-characters.ts';
import { refuse as refuseCommon } from '../kernel/refusals.ts';
import { scopes as knownScopes, type Scope } from '../kernel/viewer.ts';
import type { SystemAct } from '../kernel/write/write-road.ts';
import { refuse } from './account.refusals.ts';
import { ApiToken } from './api-token.entity.ts';
import { newSecret, secretHash, tokenPrefix } from './secret.ts';

export interface TokenWish {
  readonly personId: string;
  readonly appointmentId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Days until it ends. */
  readonly days: number;
}

const longestDays = 366;
const longestName = 100;

const isScope = (text: string): text is Scope => knownScopes.some((scope) => scope === text);

const readScopes = (wished: readonly string[]): Scope[] => {
  const scopes = [...new Set(wished)].filter(isScope);
  if (scopes.length === 0 || scopes.length !== new Set(wished).size) refuse('TOKEN_SCOPE_UNKNOWN', { path: ['input', 'scopes'] });
  return scopes;
};

const readName = (name: string): string => {
  const trimmed = name.trim();
  const path = ['input', 'name'];
  if (trimmed === '') refuseCommon('TEXT_EMPTY', { path });
  if (trimmed.length > longestName) refuseCommon('TEXT_TOO_LONG', { path, parameters: { limit: longestName } });
  const [forbidden] = findForbiddenCharacters(trimmed, 1);
  if (forbidden) {
    refuseCommon('TEXT_FORBIDDEN_CHARACTER', { path, parameters: { name: forbidden.name, position: forbidden.position } });
  }
  return trimmed;
};

/** Makes a token; its secret exists only in what this gives back. */
export const makeToken = (act: SystemAct, wish: TokenWish): { secret: string; token: ApiToken } => {
  if (!Number.isInteger(wish.days) || wish.days < 1 || wish.days > longestDays) {
    refuse('TOKEN_TOO_LONG_LIVED', { path: ['input', 'days'], parameters: { days: longestDays } });
  }
  const secret = `${tokenPrefix}${newSecret()}`;
  const token = act.em.create(ApiToken, {
    secretHash: secretHash(secret),
    person: wish.personId,
    appointment: wish.appointmentId,
    name: readName(wish.name),
    scopes: readScopes(wish.scopes),
    madeAt: act.now,
    expiresAt: new Date(act.now.getTime() + wish.days * 86_400_000),
  });
  act.audit({
    act: 'createToken', objectType: 'ApiToken', objectId: token.id,
    after: { name: token.name, scopes: token.scopes, expiresAt: token.expiresAt.toISOString() },
  });
  return { secret, token };
};
