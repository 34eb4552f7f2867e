/** What a step came to. `note` is one plain line for whoever reads the end of the output. */
export const nothing = { passed: 0, failed: 0, skipped: 0, note: '' };

/** Runs steps one after another (two cores, one embedded database each) and ends with the one line that counts. */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const rows = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const began = Date.now();
    const result = { ...nothing, ...(await attempt(run)) };
    for (const key of Object.keys(sum)) sum[key] += result[key];
    rows.push({ name, seconds: (Date.now() - began) / 1000, ...result });
    console.log(rowText(rows.at(-1)));
  }
  console.log(`\n── Summary`);
  for (const row of rows) console.log(rowText(row));
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** A step that breaks is a failure with its reason, not the end of the run. */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    return { failed: 1, note: error instanceof Error ? error.message : String(error) };
  }
}

function rowText({ name, seconds, passed, failed, skipped, note }) {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  const sign = failed ? '✗' : '✓';
  return `${sign} ${name}: ${counts.filter(Boolean).join(', ')} (${seconds.toFixed(1)} s)${note && `\n  ${note}`}`;
}
