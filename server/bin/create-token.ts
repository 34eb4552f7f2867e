/** `npm run create-token -- 123456 "what it is for" READ 90`: makes a token for a program that acts as this person. */
import { makeToken, personWithNumber } from '../src/accounts/index.ts';
import { operateAsSystem, argumentsOr } from './operate.ts';

const usage = 'npm run create-token -- 123456 "what it is for" READ 90';
const [personnelNumber = '', name = '', scopes = 'READ', days = '90'] = argumentsOr(2, usage);

await operateAsSystem(async (act) => {
  const { personId, appointmentId } = await personWithNumber(act, personnelNumber);
  const { secret, token } = makeToken(act, { personId, appointmentId, name, scopes: scopes.split(','), days: Number(days) });
  return `Token “${token.name}” works until ${token.expiresAt.toISOString()}. Shown only now: ${secret}`;
});
