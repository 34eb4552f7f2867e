import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runStep, toolsHere } from './supervise.mjs';

/** Runs the vitest configuration of one folder and counts what it did; its own output is shown as it comes. */
export async function runVitest(folder, { env = {} } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'shora-tests-'));
  const report = join(scratch, 'report.json');
  try {
    const code = await runStep(
      toolsHere,
      toolsHere.node,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        `--root=${join(root, folder)}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { env, output: 'inherit' },
    );
    return countReport(read(report), code);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that does not load has no failed test in it, and a run may fail after its tests: both must count. */
export function countReport(report, code) {
  if (!report) return { failed: 1, note: `vitest ended with code ${code} and left no report` };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  if (passed + failed === 0) return { failed: 1, note: 'no test was found' };
  if (code !== 0 && failed === 0)
    return { passed, failed: 1, skipped, note: `vitest ended with code ${code}` };
  return {
    passed,
    failed,
    skipped,
    note: brokenFiles.map((file) => `does not load: ${file.name}`).join('\n  '),
  };
}
