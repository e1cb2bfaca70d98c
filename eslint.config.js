import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { pure, rooms } from './scripts/rooms.mjs';

const unitTests = ['**/*.test.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.dist-*/', '.stryker-tmp/', '**/node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
      // Numbers in a sentence are harmless; objects and nullish values stay refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // Types of .astro files are checked by `astro check`; plain JavaScript has too few for these rules.
  {
    files: ['**/*.{astro,js,mjs}', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },

  { plugins: { rooms } },
  // A test may reach for fixtures and for what its room is handed by others.
  { files: ['src/**/*.{ts,astro}'], ignores: unitTests, rules: { 'rooms/arrows': 'error' } },
  {
    files: pure,
    ignores: unitTests,
    rules: {
      'rooms/pure': 'error',
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'history'],
        ...['localStorage', 'sessionStorage', 'fetch', 'process', 'Buffer'],
      ],
    },
  },
);
