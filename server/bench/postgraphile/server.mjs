/** PostGraphile with its defaults, over the same database, policies and settings: what an integrator would pick instead. */
import { createServer } from 'node:http';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import pg from 'pg';

const { countStatements, reportBack } = await import(new URL('../../dist/bench/contestants/report-back.js', import.meta.url));

const callers = new Map(JSON.parse(process.env.BENCH_CALLERS));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, idleTimeoutMillis: 0, options: '-c jit=off' });
const counted = countStatements(pool);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  // Lists may be ordered by columns without an index of their own, as Shora's board of 31 rows is.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: callers.get(node?.req.headers.authorization) ?? {} }),
  },
});
const served = instance.createServ(grafserv);
const server = createServer();
await served.addTo(server);
server.listen(0, '127.0.0.1', () => reportBack(`http://127.0.0.1:${server.address().port}`, counted));
if (process.env.BENCH_PRINT) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
}
