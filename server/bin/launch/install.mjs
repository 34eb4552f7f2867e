import { whenChanged } from './notes.mjs';
import { runStep } from './supervise.mjs';
import { Hint, sayStep } from './say.mjs';

/** Exactly what the lockfile says, and nothing when it is there already. */
export async function installPackages(tools) {
  await whenChanged(
    {
      name: 'packages',
      from: [
        'pnpm-lock.yaml',
        'pnpm-workspace.yaml',
        'package.json',
        'server/package.json',
        'client/package.json',
      ],
      makes: ['node_modules/.modules.yaml', 'server/node_modules', 'client/node_modules'],
      extra: ` ${process.platform} ${process.arch}`,
    },
    async () => {
      sayStep('Installing packages', 'نصب بسته‌ها');
      // pnpm asks before it replaces a folder; nobody answers here.
      const code = await runStep(tools, tools.pnpm, [
        'install',
        '--frozen-lockfile',
        '--config.confirmModulesPurge=false',
      ]);
      if (code !== 0)
        throw new Hint('The packages could not be installed; the reason is above. Then run it again.');
    },
  );
}
