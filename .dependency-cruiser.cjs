/**
 * What each module stands on: the one table of the architecture. From it come the import rules of both sides,
 * and the map in the READMEs (`npm run check -- --write` prints it anew). Everything may stand on kernel; app on everything;
 * what a module stands on, it may also use what that one stands on.
 */
const standsOn = {
  kernel: [],
  territories: [],
  people: ['territories'],
  accounts: ['people'],
  worklist: ['people'],
  calendar: ['people'],
  councils: ['calendar'],
  votes: ['councils', 'worklist'],
  directives: ['councils'],
  comments: ['directives', 'worklist'],
  confirmations: ['directives', 'votes'],
  publications: ['confirmations'],
  meetings: ['votes', 'accounts'],
  decisions: ['meetings', 'directives'],
  schedules: ['votes'],
  handovers: ['directives', 'worklist'],
};

const modules = Object.keys(standsOn);

/** Everything below a module, kernel and itself included. */
const below = (module) =>
  new Set([module, 'kernel', ...standsOn[module].flatMap((lower) => [...below(lower)])]);

const anyOf = (names) => `(?:${names.join('|')})`;
// A story is what several tests of one module tell together.
const test = String.raw`\.(?:test|story)\.ts$`;

/** A module imports only what it stands on; the client's modules exactly as their server namesakes. */
const layers = ['server', 'client'].flatMap((side) =>
  modules.map((module) => {
    const forbidden = ['app', ...modules.filter((other) => !below(module).has(other))];
    return {
      name: `${side}-${module}-stands-on-${[...below(module)].filter((lower) => lower !== module).join('-') || 'nothing'}`,
      comment: `${module} may not import ${forbidden.join(', ')}.`,
      severity: 'error',
      from: { path: `^${side}/src/${module}/`, pathNot: test },
      to: { path: `^${side}/src/(?:gql/)?${anyOf(forbidden)}/` },
    };
  }),
);

const frontDoors = [
  {
    name: 'server-front-door',
    comment: 'A module is entered by its index.ts; only kernel is used file by file.',
    severity: 'error',
    from: { path: '^server/(?:src/([^/]+)|sample|bin)/', pathNot: test },
    to: { path: `^server/src/(?!kernel/|app/|$1/)[^/]+/`, pathNot: '^server/src/[^/]+/index\\.ts$' },
  },
  {
    name: 'client-front-door',
    comment: 'A module is entered by its index.ts, or by its routes and words where app mounts them.',
    severity: 'error',
    from: { path: '^client/src/([^/]+)/', pathNot: test },
    to: {
      path: `^client/src/(?!kernel/|app/|gql/|$1/)[^/]+/`,
      pathNot: '^client/src/[^/]+/(?:index\\.ts|routes\\.ts|words\\.(?:fa|en)\\.json)$',
    },
  },
];

const plain = [
  {
    name: 'every-module-is-in-the-table',
    comment: 'A new folder under src takes its place in the table of .dependency-cruiser.cjs.',
    severity: 'error',
    from: {},
    to: { path: `^(?:server|client)/src/(?!${anyOf([...modules, 'app', 'gql'])}/)[^/]+/` },
  },
  {
    name: 'policy-and-workflow-are-pure',
    comment:
      'They are tables and functions over plain values: no ORM at run time, no GraphQL, no entity class.',
    severity: 'error',
    from: { path: '\\.(?:policy|workflow)\\.ts$' },
    to: {
      path: 'node_modules/(?:@mikro-orm|graphql|type-graphql)|\\.entity\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'sides-meet-in-the-schema',
    comment: 'Client and server share schema.graphql and no code.',
    severity: 'error',
    from: { path: '^client/src/' },
    to: { path: '^server/' },
  },
  {
    name: 'server-knows-no-client',
    severity: 'error',
    from: { path: '^server/' },
    to: { path: '^client/' },
  },
  {
    name: 'product-imports-no-tests',
    severity: 'error',
    from: { path: '^(?:server|client)/src/', pathNot: test },
    to: { path: `${test}|^server/(?:test|bench)/|^client/e2e/` },
  },
  {
    name: 'product-needs-no-development-package',
    severity: 'error',
    from: { path: '^server/(?:src|bin|sample|migrations)/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'everything-resolves',
    comment: 'Icons are made by the build; what the bench races against brings its packages on its first run.',
    severity: 'error',
    from: { pathNot: '^server/bench/postgraphile/' },
    to: { couldNotResolve: true, pathNot: '^~icons/' },
  },
  {
    name: 'no-cycles',
    comment: 'Entities may name each other: their relations are read lazily.',
    severity: 'error',
    from: { pathNot: '\\.entity\\.ts$' },
    to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] } },
  },
];

module.exports = {
  forbidden: [...layers, ...frontDoors, ...plain],
  options: {
    exclude: { path: '/dist/' },
    doNotFollow: { path: 'node_modules|^client/src/gql/' },
    tsPreCompilationDeps: true,
    // For the client's `@/`; the server's imports are plain paths.
    tsConfig: { fileName: 'client/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
// Not an option of the tool: read by the printer of the map.
Object.defineProperty(module.exports, 'standsOn', { value: standsOn, enumerable: false });
