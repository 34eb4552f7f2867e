/** `npm run create-administrator -- 123456 "Name Family"`: makes the first administrator and prints a password for them. */
import { randomBytes } from 'node:crypto';
import { createAdministrator } from '../src/accounts/index.ts';
import { operateAsSystem, argumentsOr } from './operate.ts';

const [personnelNumber = '', name = ''] = argumentsOr(2, 'npm run create-administrator -- 123456 "Name Family"');

await operateAsSystem(async (act) => {
  const password = randomBytes(12).toString('base64url');
  await createAdministrator(act, { personnelNumber, name, password });
  return `Administrator ${personnelNumber} can sign in. Password, shown only now: ${password}`;
});
