import { expect, it } from 'vitest';
import { countReport } from './vitest.mjs';

const file = (status, ...tests) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (testResults) => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  return {
    testResults,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
  };
};

it('counts what passed, failed and was skipped', () => {
  const counted = countReport(
    report([file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed')]),
    1,
  );
  expect(counted).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
});

it('a file that does not load is a failure although no test in it failed', () => {
  const counted = countReport(report([file('failed'), file('passed', 'passed')]), 1);
  expect(counted).toMatchObject({ passed: 1, failed: 1, note: 'does not load: a.test.ts' });
});

it('an error after the tests, a missing report and an empty suite are failures', () => {
  expect(countReport(report([file('passed', 'passed')]), 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countReport(undefined, 139)).toMatchObject({ failed: 1 });
  expect(countReport(report([]), 0)).toMatchObject({ failed: 1 });
});
