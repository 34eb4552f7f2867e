/**
 * No engine runs these files in CI, so at least every name in them must be true: what is copied, run, exposed,
 * asked and set exists in the repository. Prints nothing itself; run by `npm run check`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path) => readFileSync(join(root, path), 'utf8');
const exists = (path) => existsSync(join(root, path));

export function wrongNames() {
  // Instructions continued with a backslash are one line.
  const dockerfile = read('docker/Dockerfile').replaceAll(/\\\n\s*/g, '');
  const compose = read('docker/compose.yaml');
  const readme = read('docker/README.md');
  const owner = read('docker/database-owner.sh');
  return [
    ...wrongCopies(dockerfile),
    ...wrongCommands(`${dockerfile}\n${readme}`),
    ...wrongVersions(dockerfile),
    ...wrongPorts(dockerfile, compose),
    ...wrongVariables(dockerfile, compose),
    ...wrongMounts(compose),
    ...wrongOwner(compose, owner),
    ...wrongMentions(readme),
  ];
}

const all = (text, pattern) => [...text.matchAll(pattern)];

function wrongCopies(dockerfile) {
  const stages = new Set(all(dockerfile, /^FROM \S+ AS (\S+)/gm).map(([, name]) => name));
  const from = all(dockerfile, /^(?:FROM|COPY --from=)(?: ?)([a-z]+)\b(?!:)/gm).map(([, name]) => name);
  const unknownStages = from.filter((name) => name !== 'node' && !stages.has(name));
  const sources = all(dockerfile, /^COPY (?:--from=\S+ )?(.+) \S+$/gm).flatMap(([, list]) => list.split(' '));
  const missing = sources.map((path) => path.replace(/^\/shora\//, '')).filter((path) => !exists(path));
  return [
    ...unknownStages.map((name) => `Dockerfile: there is no stage ${name}`),
    ...missing.map((path) => `Dockerfile copies ${path}, which does not exist`),
  ];
}

/** Files given to node, and scripts given to pnpm or npm. */
function wrongCommands(text) {
  const files = all(text, /\bnode(?:",)? "?([\w./-]+\.(?:m?js)|[\w./-]+\/bin\/\w+)/g).map(([, path]) => path);
  const scripts = all(text, /pnpm --filter (\S+) run (\S+)/g);
  const folders = { '@shora/server': 'server', '@shora/client': 'client' };
  const unknown = scripts.filter(([, name, script]) => !scriptsOf(folders[name] ?? name)[script]);
  const npm = all(text, /`npm (?:run )?([\w-]+)/g).filter(([, script]) => !scriptsOf('.')[script]);
  return [
    ...files.filter((path) => !exists(path)).map((path) => `${path} is run, and does not exist`),
    ...unknown.map(([, name, script]) => `${name} has no script ${script}`),
    ...npm.map(([, script]) => `package.json has no script ${script}`),
  ];
}

function scriptsOf(folder) {
  return exists(`${folder}/package.json`) ? (JSON.parse(read(`${folder}/package.json`)).scripts ?? {}) : {};
}

function wrongVersions(dockerfile) {
  const toolchain = read('server/bin/launch/toolchain.mjs');
  const [, node] = /NODE = '([\d.]+)'/.exec(toolchain) ?? [];
  const [, pnpm] = /PNPM = '([\d.]+)'/.exec(toolchain) ?? [];
  const images = all(dockerfile, /^FROM node:([\d.]+)/gm).filter(([, version]) => version !== node);
  const pnpms = all(dockerfile, /pnpm@([\d.]+)/g).filter(([, version]) => version !== pnpm);
  return [
    ...images.map(([, version]) => `Dockerfile is built on Node ${version}, npm start on ${node}`),
    ...pnpms.map(([, version]) => `Dockerfile installs pnpm ${version}, npm start ${pnpm}`),
  ];
}

function wrongPorts(dockerfile, compose) {
  const [, port] = /\bPORT=(\d+)/.exec(dockerfile) ?? [];
  const named = [...all(dockerfile, /^EXPOSE (\d+)/gm), ...all(compose, /SHORA_PORT:-\d+\}:(\d+)/g)];
  const wrong = named
    .filter(([, other]) => other !== port)
    .map(([, other]) => `port ${other} is not PORT=${port}`);
  const paths = all(dockerfile, /PORT \+ '(\/\w+)'/g).map(([, path]) => path);
  const unanswered = paths.filter((path) => !serverSays(`'${path}'`));
  return [...wrong, ...unanswered.map((path) => `the health check asks ${path}, which no route answers`)];
}

function wrongVariables(dockerfile, compose) {
  const set = all(dockerfile, /\b([A-Z][A-Z_]+)=/g).map(([, name]) => name);
  const service = compose.slice(compose.indexOf('\n  shora:'));
  const given = all(service, /^ {6}([A-Z_]+):/gm).map(([, name]) => name);
  return [...set, ...given]
    .filter((name) => name !== 'NODE_ENV' && !serverSays(name))
    .map((name) => `${name} is set, and the server never reads it`);
}

function wrongMounts(compose) {
  const mounts = all(compose, /^\s+- \.\/([^:]+):/gm).map(([, path]) => `docker/${path}`);
  const builds = all(compose, /dockerfile: (\S+)/g).map(([, path]) => path);
  return [...mounts, ...builds]
    .filter((path) => !exists(path))
    .map((path) => `compose.yaml names ${path}: not there`);
}

/** One role and one database, called the same where they are made and where they are used. */
function wrongOwner(compose, owner) {
  const [, role, host, database] = /postgresql:\/\/(\w+):[^@]+@(\w+):\d+\/(\w+)/.exec(compose) ?? [];
  const complaints = [
    [owner.includes(`CREATE ROLE ${role} `), `database-owner.sh makes no role ${role}`],
    [
      owner.includes(`CREATE DATABASE ${database} OWNER ${role}`),
      `database-owner.sh makes no database ${database}`,
    ],
    [compose.includes(`\n  ${host}:\n`), `compose.yaml has no service ${host}`],
    [
      compose.includes(`--username=${role}`) && compose.includes(`--dbname=${database}`),
      'pg_isready asks for another',
    ],
  ];
  return complaints.filter(([holds]) => !holds).map(([, complaint]) => complaint);
}

function wrongMentions(readme) {
  const paths = all(readme, /`((?:docker|server|client)\/[\w./-]+)`|-f (\S+\.yaml)/g).map(
    ([, a, b]) => a ?? b,
  );
  return [...new Set(paths)]
    .filter((path) => !exists(path))
    .map((path) => `README.md names ${path}: not there`);
}

function serverSays(text) {
  const files = readdirSync(join(root, 'server/src'), { recursive: true, encoding: 'utf8' });
  return files.some(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && read(`server/src/${file}`).includes(text),
  );
}
