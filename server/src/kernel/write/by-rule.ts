import type { EntityManager } from '@mikro-orm/postgresql';

const powers = 'app.powers';

const setPowers = async (em: EntityManager, value: string): Promise<void> => {
  await em.execute('select set_config(?, ?, true)', [powers, value]);
};

/**
 * What follows by rule from a permitted act, in tables that the person acting may not write: the deciding vote makes
 * the directive confirmed, an acknowledgement closes the office's work. The policy has been asked before; here the
 * transaction acts as the system until the work is done. An error leaves it so, for it rolls the transaction back.
 */
export const byRule = async <T>({ em }: { readonly em: EntityManager }, work: () => Promise<T>): Promise<T> => {
  await em.flush();
  const [before] = await em.execute<{ value: string | null }[]>('select current_setting(?, true) as value', [powers]);
  await setPowers(em, '{SYSTEM}');
  const result = await work();
  await em.flush();
  await setPowers(em, before?.value ?? '');
  return result;
};
