import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The next serial of the unit in the year. Whoever comes second waits for the first to commit or to roll back: a
 * publication that fails, or a process that dies, gives its number back, and none is given twice.
 */
export const takeSerial = async (em: EntityManager, unit: string, jalaliYear: number): Promise<number> => {
  const [row] = await em.execute<{ last: number }[]>(
    `insert into number_series (unit, jalali_year, last) values (?, ?, 1)
     on conflict (unit, jalali_year) do update set last = number_series.last + 1
     returning last`,
    [unit, jalaliYear],
  );
  if (!row) throw new Error(`The number series of ${unit} gave no number.`);
  return row.last;
};
