// The layers, as rules. Each says why, so that a broken build teaches the design.

const CORE_PACKAGES = [
  '@mozilla/readability',
  'approx-string-match',
  'brotli',
  'chardet',
  'defuddle',
  'fflate',
  'linkedom',
  'markdown-it',
  'parse5',
  'turndown',
  'yaml',
  'zod',
];

const anyOf = (names) => `node_modules/(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-stands-alone',
      comment: 'The domain knows no process, no platform and no storage.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(?!core/)' },
    },
    {
      name: 'core-packages',
      comment: 'The core may use this short list of packages only, and nothing of Node.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^node_modules/', pathNot: `^${anyOf(CORE_PACKAGES)}` },
    },
    {
      name: 'core-without-node',
      comment: 'The core runs in a worker as well as in Node.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-parse-knows-the-parser',
      comment: 'One place turns HTML text into a tree.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/article/parse/' },
      to: { path: '^node_modules/(parse5|linkedom)/' },
    },
    {
      name: 'shared-is-a-contract',
      comment: 'What the processes agree on depends on no process.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(main|preload|renderer|cli|node)/' },
    },
    {
      name: 'node-services',
      comment: 'Disk access that main and the command line share belongs to neither.',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/(main|preload|renderer|cli)/' },
    },
    {
      name: 'processes-do-not-mix',
      comment: 'main, preload, renderer and cli meet in core and shared only.',
      severity: 'error',
      from: { path: '^src/(main|preload|renderer|cli)/' },
      to: {
        path: '^src/(main|preload|renderer|cli)/',
        pathNot: ['^src/$1/'],
      },
    },
    {
      name: 'pages-without-disk',
      comment: 'Only main and the command line run on Node.',
      severity: 'error',
      from: { path: '^src/(preload|renderer)/' },
      to: { path: '^src/node/' },
    },
    {
      name: 'services-without-electron',
      comment: 'Desktop services are plain Node, testable without Electron; the glue is not.',
      severity: 'error',
      from: { path: '^src/(main/services|node)/' },
      to: { path: '^(node_modules/)?electron(/|$)' },
    },
    {
      name: 'features-through-their-door',
      comment: 'A feature reaches another only through its index.ts.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: {
        path: '^src/renderer/features/([^/]+)/.+',
        pathNot: ['^src/renderer/features/$1/', '^src/renderer/features/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'only-storage-knows-dexie',
      comment: 'The only code that touches IndexedDB.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/storage/' },
      to: { path: '^node_modules/(dexie|dexie-react-hooks)/' },
    },
    {
      name: 'scripts-start-bare',
      comment: 'Scripts run before anything is installed.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
