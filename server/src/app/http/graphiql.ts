import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sendCompressed } from './compression.ts';
import { contentSecurityPolicy } from './security-headers.ts';

const require = createRequire(import.meta.url);
const fileOf = (packageName: string, path: string): string =>
  join(dirname(require.resolve(`${packageName}/package.json`)), path);

/** GraphiQL as it is shipped, one file that needs React beside it; and the client of the sockets, as modules. */
const files: Readonly<Record<string, () => string>> = {
  'react.js': () => fileOf('react', 'umd/react.production.min.js'),
  'react-dom.js': () => fileOf('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': () => fileOf('graphiql', 'dist/index.umd.js'),
  'graphiql.css': () => fileOf('graphiql', 'dist/style.css'),
};

/** The socket client's module imports its neighbour by a name that changes with each version of it. */
const socketModule = /^[a-z]+(-[A-Za-z0-9_-]+)?\.js$/;

const page = `<!doctype html>
<html lang="en" dir="ltr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · شورا</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="stylesheet" href="/graphiql/page.css">
<div id="graphiql">GraphiQL …</div>
<script src="/graphiql/react.js" defer></script>
<script src="/graphiql/react-dom.js" defer></script>
<script src="/graphiql/graphiql.js" defer></script>
<script src="/graphiql/page.js" type="module"></script>
`;

const pageStyle = `html, body, #graphiql { block-size: 100%; margin: 0 }
.graphiql-container .CodeMirror, .graphiql-container .result-window { unicode-bidi: plaintext }
`;

const pageScript = `import { createClient } from '/graphiql/sockets/client.js';

const welcome = \`# Operations run as the person who is signed in at this address.
# Ctrl-Space completes, Ctrl-Enter runs; the book at the left explains every type.
# پرسش‌ها با نام کسی اجرا می‌شود که در همین نشانی وارد سامانه شده است.

query WhoAmI {
  viewer {
    name
    actingAs { office { title } }
    powers
  }
}
\`;
const wsClient = createClient({ url: location.origin.replace(/^http/, 'ws') + '/graphql' });
const fetcher = GraphiQL.createFetcher({ url: '/graphql', wsClient });
const properties = { fetcher, defaultQuery: welcome, defaultEditorToolsVisibility: true };
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, properties));
`;

/** Editor and overlays of GraphiQL write style elements; scripts are still only those that are served here. */
const policy = contentSecurityPolicy([], [`'unsafe-inline'`]);

const typeOf = (name: string): string =>
  name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';

const send = (request: FastifyRequest, reply: FastifyReply, type: string, text: string, cache = 'no-cache') =>
  sendCompressed(request, reply.type(type).header('cache-control', cache), text);

const forAnHour = 'public, max-age=3600';

const missing = (reply: FastifyReply): FastifyReply => reply.code(404).type('text/plain; charset=utf-8').send('Not found.\n');

/** An editor for the API at `/graphiql`, from this server alone: it works without internet and as whoever is signed in. */
export const serveGraphiql = (server: FastifyInstance): void => {
  server.get('/graphiql', (request, reply) =>
    send(request, reply.header('content-security-policy', policy), 'text/html; charset=utf-8', page),
  );
  server.get('/graphiql/page.css', (request, reply) => send(request, reply, typeOf('.css'), pageStyle));
  server.get('/graphiql/page.js', (request, reply) => send(request, reply, typeOf('.js'), pageScript));
  server.get<{ Params: { name: string } }>('/graphiql/:name', async (request, reply) => {
    const file = Object.hasOwn(files, request.params.name) ? files[request.params.name] : undefined;
    return file ? send(request, reply, typeOf(request.params.name), await readFile(file(), 'utf8'), forAnHour) : missing(reply);
  });
  server.get<{ Params: { name: string } }>('/graphiql/sockets/:name', async (request, reply) => {
    if (!socketModule.test(request.params.name)) return missing(reply);
    const text = await readFile(fileOf('graphql-ws', `dist/${request.params.name}`), 'utf8').catch(() => null);
    return text === null ? missing(reply) : send(request, reply, typeOf('.js'), text, forAnHour);
  });
};
