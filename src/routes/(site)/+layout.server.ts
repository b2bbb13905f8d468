import { building, dev } from '$app/environment';
import { wakeFiles } from '#build/wake-files.ts';
import { WAKE } from '#build/wake-chunk.ts';
import type { LayoutServerLoad } from './$types';

/** The scripts that wake a page: hashed files of the build, or the module itself while developing. */
export const load: LayoutServerLoad = () => ({
  wake: building ? wakeFiles() : [],
  develop: dev ? ['@vite/client', WAKE] : [],
});
