import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { byRule } from '../../kernel/write/by-rule.ts';
import { SigningKey, SigningSecret } from './signing-key.entity.ts';

/** Any number: one process at a time makes a key. */
const keyLock = 5_410_734;

export interface Signer {
  readonly key: SigningKey;
  readonly privateKey: KeyObject;
}

interface Pens {
  readonly em: EntityManager;
  readonly now: Date;
}

const inUse = (em: EntityManager): Promise<SigningKey | null> => em.findOne(SigningKey, { retiredAt: null });

const makeKey = ({ em, now }: Pens): SigningKey => {
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = em.create(SigningKey, { publicKey: pair.publicKey, createdAt: now });
  em.create(SigningSecret, { keyId: key.id, privateKey: pair.privateKey });
  return key;
};

/** The key in use; the first is made here, by whoever needs it first. */
export const currentSigner = (pens: Pens): Promise<Signer> =>
  byRule(pens, async () => {
    const { em } = pens;
    let key = await inUse(em);
    if (!key) {
      await em.execute('select pg_advisory_xact_lock(?)', [keyLock]);
      key = (await inUse(em)) ?? makeKey(pens);
      await em.flush();
    }
    const secret = await em.findOneOrFail(SigningSecret, { keyId: key.id });
    return { key, privateKey: createPrivateKey(secret.privateKey) };
  });

/** From now on a new key signs. What earlier keys signed stays verifiable with their public halves. */
export const rotateSigningKey = (pens: Pens): Promise<SigningKey> =>
  byRule(pens, async () => {
    const { em, now } = pens;
    await em.execute('select pg_advisory_xact_lock(?)', [keyLock]);
    const key = await inUse(em);
    if (key) {
      key.retiredAt = now;
      await em.nativeDelete(SigningSecret, { keyId: key.id });
    }
    const next = makeKey(pens);
    await em.flush();
    return next;
  });
