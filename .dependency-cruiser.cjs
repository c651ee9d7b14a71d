/** Which folder may know which. The shape is explained in docs/directories.md. */
const lib = (name) => `^libs/${name}/`;
const SPECS = '(\\.spec\\.ts$|/testing/)';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-knows-nothing',
      severity: 'error',
      from: { path: lib('domain'), pathNot: SPECS },
      to: { pathNot: lib('domain') },
    },
    {
      name: 'workflow-contract-knows-nothing',
      severity: 'error',
      from: { path: '^libs/contracts/src/workflow/', pathNot: SPECS },
      to: { pathNot: '^libs/contracts/src/workflow/' },
    },
    {
      name: 'http-contract-knows-zod',
      severity: 'error',
      from: { path: '^libs/contracts/src/http/', pathNot: SPECS },
      to: { pathNot: ['^libs/contracts/src/http/', '^node_modules/zod/', lib('domain')] },
    },
    {
      name: 'catalogue-knows-domain',
      severity: 'error',
      from: { path: lib('catalogue'), pathNot: SPECS },
      to: { path: '^(libs|apps)/', pathNot: [lib('catalogue'), lib('domain')] },
    },
    {
      name: 'documents-know-domain',
      severity: 'error',
      from: { path: lib('documents'), pathNot: SPECS },
      to: { path: '^(libs|apps)/', pathNot: [lib('documents'), lib('domain')] },
    },
    {
      name: 'workflows-know-contract-and-domain',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPECS },
      to: {
        pathNot: [
          '^workflows/',
          '^libs/contracts/src/workflow/',
          lib('domain'),
          '^node_modules/@temporalio/workflow/',
        ],
      },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: ['^apps/', '^workflows/', '^test/'] },
    },
    {
      name: 'api-knows-no-worker',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^apps/(worker|launcher)/' },
    },
    {
      name: 'page-knows-the-api-alone',
      comment: 'What the page knows of the product is what the API publishes.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: SPECS },
      to: { path: ['^libs/', '^workflows/', '^apps/(?!web/)'] },
    },
    {
      name: 'worker-knows-no-api',
      severity: 'error',
      from: { path: '^apps/worker/' },
      to: { path: '^apps/(api|launcher)/' },
    },
    {
      name: 'nothing-knows-tests',
      severity: 'error',
      from: { pathNot: ['^test/', '\\.spec\\.ts$', '^jest\\.'] },
      to: { path: ['^test/', '\\.spec\\.ts$'] },
    },
    { name: 'no-orphans-of-packages', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['phoihop-source', 'import', 'node', 'default', 'require', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
