import type { Config } from 'jest';

const config: Config = {
  rootDir: '.',
  globalSetup: '<rootDir>/test/support/engines/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/engines/global-teardown.ts',
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
  testMatch: ['<rootDir>/{apps,libs,workflows,scripts,test}/**/*.spec.ts'],
};

export default config;
