import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noSandboxLeaks = [
  { name: 'process', message: 'Workflow code reads no environment.' },
  { name: 'setInterval', message: 'One timer: the alarm clock.' },
  { name: 'setTimeout', message: 'One timer: the alarm clock.' },
  { name: 'fetch', message: 'What leaves the sandbox is an activity.' },
];
const noClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain is told the time.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain is told the time.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain is deterministic.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.phoihop/', 'node_modules/', 'apps/web/src/api/schema.ts'] },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['workflows/src/**'], rules: { 'no-restricted-globals': ['error', ...noSandboxLeaks] } },
  {
    files: ['libs/domain/src/**'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
    // The compiler that this warns of is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  { files: ['**/*.spec.ts', 'test/**'], rules: { 'max-lines': 'off', 'no-console': 'off' } },
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
