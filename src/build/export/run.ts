/** `npm run export`: the talk as files, from the built site into `build/downloads/`. */
import { reason } from './fault.ts';
import { exportTalk } from './export.ts';
import { readOptions } from './options.ts';

try {
  const options = readOptions(process.argv.slice(2));
  const { made, failed } = await exportTalk(options, (line) => console.log(line));
  for (const line of failed) console.error(`✗ ${line}`);
  console.log(`${made.length} made, ${failed.length} failed: ${options.out}`);
  if (failed.length) process.exitCode = 1;
} catch (error) {
  console.error(reason(error));
  process.exitCode = 1;
}
