/** `npm run rotate-signing-key`: from now on letters are signed with a new key; what earlier keys signed stays verifiable. */
import { globalId } from '../src/kernel/global-id.ts';
import { rotateSigningKey } from '../src/publications/index.ts';
import { operateAsSystem } from './operate.ts';

await operateAsSystem(async (act) => {
  const { id, publicKey } = await rotateSigningKey(act);
  act.audit({ act: 'rotateSigningKey', objectType: 'SigningKey', objectId: id });
  return `Letters are signed with ${globalId('SigningKey', id)} from now on.\n${publicKey}`;
});
