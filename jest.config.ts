import type { Config } from 'jest';

const shared: Config = {
  rootDir: '.',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['phoihop-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.phoihop/'],
};

const engines: Config = {
  ...shared,
  globalSetup: '<rootDir>/test/support/engines/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/engines/global-teardown.ts',
};

const config: Config = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,workflows,scripts,test/documents}/**/*.spec.ts'],
    },
    {
      ...engines,
      displayName: 'engines',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/documents/'],
    },
  ],
  maxWorkers: 2,
  testTimeout: 90_000,
  reporters: ['default', '<rootDir>/test/support/reporting/closing-line.reporter.js'],
};

export default config;
