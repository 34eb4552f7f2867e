/** What one may ask of a run, from the environment. */
const number = (name: string, usual: number): number => {
  const given = Number(process.env[name] ?? usual);
  if (Number.isFinite(given) && given > 0) return given;
  throw new Error(`${name} is “${process.env[name]}”. Set it to a number above 0.`);
};

export const settings = {
  /** Of a superuser: makes the role and the databases of the bench, and nothing else. */
  adminUrl: process.env['SHORA_BENCH_DATABASE'] ?? 'postgres://postgres@127.0.0.1:5432/postgres',
  /** 1 is 2,000 directives. */
  scale: number('SHORA_BENCH_SCALE', 1),
  /** Seconds of each turn of each contestant at each operation. */
  seconds: number('SHORA_BENCH_SECONDS', 1.5),
  /** How often everyone has a turn. */
  rounds: number('SHORA_BENCH_ROUNDS', 5),
  /** Connections that are kept busy. */
  connections: number('SHORA_BENCH_CONNECTIONS', 8),
  /** Requests over which memory is watched. */
  requests: number('SHORA_BENCH_REQUESTS', 100_000),
  /** Only these operations, separated by commas; all when empty. */
  only: (process.env['SHORA_BENCH_ONLY'] ?? '').split(',').filter(Boolean),
  postgraphile: process.env['SHORA_BENCH_POSTGRAPHILE'] !== 'off',
} as const;

export const directivesAt = (scale: number): number => Math.max(1, Math.round(2_000 * scale));
