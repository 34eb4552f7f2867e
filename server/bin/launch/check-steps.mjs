import { join } from 'node:path';
import { wrongNames } from '../../../docker/check-names.mjs';
import { stalePrints } from './printed-files.mjs';
import { untrueReadme } from './readme-names.mjs';
import { root } from './places.mjs';
import { runStep, toolsHere } from './supervise.mjs';

const { node, pnpm } = toolsHere;
const tool = (path) => join(root, 'node_modules', path);

/** One command that must end well counts as one test. */
const must = (name, command, ...args) => ({
  name,
  async run() {
    const code = await runStep(toolsHere, command, args, { output: 'inherit' });
    return code === 0 ? { passed: 1 } : { failed: 1, note: `ended with code ${code}` };
  },
});

/** A list of complaints that must be empty counts as one test. */
const none = (name, find) => ({
  name,
  async run() {
    const found = await find();
    return found.length === 0 ? { passed: 1 } : { failed: 1, note: found.join('\n  ') };
  },
});

export const checkSteps = ({ write = false } = {}) => [
  must('Types of the server', node, tool('typescript/bin/tsc'), '-p', 'server', '--noEmit'),
  must('Words and types of the web application', pnpm, '--filter', '@shora/client', 'run', 'check'),
  must('Lint', node, tool('oxlint/bin/oxlint'), '.'),
  must('Dependency rules', node, tool('dependency-cruiser/bin/dependency-cruiser.mjs'), 'server', 'client'),
  none('Printed files are fresh', () => stalePrints({ write })),
  none('Names in docker exist', wrongNames),
  none('The README tells what there is', untrueReadme),
];
