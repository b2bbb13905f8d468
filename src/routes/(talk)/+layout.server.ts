import { building, dev } from '$app/environment';
import { WAKE_TALK } from '#build/wake-chunk.ts';
import { wakeFiles } from '#build/wake-files.ts';
import type { LayoutServerLoad } from './$types';

/** The scripts that wake a page of a talk: hashed files of the build, or the module itself while developing. */
export const load: LayoutServerLoad = () => ({
  wake: building ? wakeFiles(WAKE_TALK) : [],
  develop: dev ? ['@vite/client', WAKE_TALK] : [],
});
