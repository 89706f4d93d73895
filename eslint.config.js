import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const pageGlobals = ['window', 'document', 'localStorage', 'sessionStorage', 'alert', 'confirm'];

const shownOnlyThere = 'HTML is shown through renderer/features/reader/frame only; use it.';
const htmlSinks = [
  {
    selector: "AssignmentExpression[left.property.name='innerHTML']",
    message: shownOnlyThere,
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: shownOnlyThere,
  },
];
const frameSink = { selector: "JSXAttribute[name.name='srcDoc']", message: shownOnlyThere };

export default defineConfig(
  {
    ignores: [
      'out/**',
      'node_modules/**',
      'coverage/**',
      'test-results/**',
      '.cache/**',
      'playwright-report/**',
      'tests/fixtures/**',
      'resources/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['src/*/tsconfig.json', 'tests/tsconfig.json', 'scripts/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': ['error', ...htmlSinks, frameSink],
    },
  },
  {
    // The frames of the clipping and of its original.
    files: [
      'src/renderer/features/reader/ArticleFrame.tsx',
      'src/renderer/features/reading/OriginalDialog.tsx',
    ],
    rules: { 'no-restricted-syntax': ['error', ...htmlSinks] },
  },
  {
    files: ['**/*.tsx', 'src/renderer/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/renderer/workers/**/*.worker.ts', 'src/renderer/storage/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...pageGlobals] },
  },
  {
    // The command line and the start and test scripts speak to a terminal; config files must
    // export a default.
    files: ['src/cli/**', 'scripts/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.{js,ts}', 'tests/**/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '**/*.cjs', '*.config.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['scripts/**/*.mjs', '**/*.cjs'], languageOptions: { globals: globals.node } },
);
