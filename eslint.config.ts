import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import config from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      '**/node_modules/',
      'static/',
      'shots/',
      'tests/bench/reference/out/',
      'tests/bench/network/out/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig: config } },
    rules: {
      // Our links are relative on purpose: one build serves at a root and under any path.
      'svelte/no-navigation-without-resolve': 'off',
      // The HTML that goes through {@html} is rendered by this very build from the repository's own files.
      'svelte/no-at-html-tags': 'off',
    },
  },
);
