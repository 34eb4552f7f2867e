import type { TestProject } from 'vitest/node';
import { ownShora } from './own-shora.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Shora that the walks share. */
    shora: string;
  }
}

/** One Shora for all walks that do not need their own. */
export default async function startShora(project: TestProject): Promise<() => Promise<void>> {
  const shora = await ownShora();
  await shora.start();
  project.provide('shora', shora.address);
  return shora.remove;
}
