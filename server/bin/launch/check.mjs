/** What can be seen without running the product. `npm run check -- --write` also brings printed files up to date. */
import { checkSteps } from './check-steps.mjs';
import { runSteps } from './results.mjs';

process.exit(await runSteps(checkSteps({ write: process.argv.includes('--write') })));
