/** `npm run verify-audit`: follows the chain of the audit log and names the first broken link. */
import { verifyAudit } from '../src/kernel/audit/verify-audit.ts';
import { operate } from './operate.ts';

await operate(async (database) => {
  const verdict = await verifyAudit(database);
  if (verdict.brokenAt !== null) process.exitCode = 1;
  return verdict.brokenAt === null
    ? `The audit log is whole: ${verdict.entries} entries.`
    : `The audit log is broken at entry ${verdict.brokenAt}: ${verdict.reason}. Entries before it are whole.`;
});
