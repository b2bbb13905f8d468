import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fontsPlugin } from './src/build/fonts/plugin.ts';
import { compressedTwins } from './src/build/hosting/compressed-twins.ts';
import { guestFile } from './src/build/embed/guest-file.ts';
import { pinnedReleases } from './src/build/release/plugin.ts';
import { svxRules } from './src/build/svx-rules.ts';
import { traditionalWords } from './src/build/traditional-words.ts';
import { wakeChunk } from './src/build/wake-chunk.ts';
import { firstFaces, firstPaint } from './svelte.config.js';

export default defineConfig({
  plugins: [
    svxRules(),
    traditionalWords(),
    fontsPlugin(),
    wakeChunk(),
    guestFile(),
    sveltekit(),
    pinnedReleases('build', 'seeds'),
    compressedTwins('build'),
  ],
  define: { __FIRST_PAINT__: JSON.stringify(firstPaint), __FIRST_FACES__: JSON.stringify(firstFaces) },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['src/**/*.test.ts', 'tests/{run,bench,unit}/**/*.test.ts'],
    environment: 'node',
    // Room for a busy machine, as in the browser.
    testTimeout: 60_000,
  },
});
