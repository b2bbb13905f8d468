import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MasterName } from './families.ts';

/** The bytes of a committed master (woff2). Paths are relative to the project, where every build runs. */
export function masterFile(name: MasterName): Buffer {
  return readFileSync(resolve('src/build/fonts/masters', `${name}.woff2`));
}
