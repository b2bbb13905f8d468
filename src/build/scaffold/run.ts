/** `npm run new scene <id> <fact-id>`: a scene with one true step, which every door of the house shows at once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { RegisterError } from '#facts/problems.ts';
import { readAsk } from './ask.ts';
import { Fault } from './fault.ts';
import { planScene, type PlannedFile } from './plan.ts';

const root = process.cwd();

async function put({ path, text }: PlannedFile): Promise<void> {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const tidy = path.endsWith('.ts')
    ? await format(text, { ...(await resolveConfig(file)), filepath: file })
    : text;
  writeFileSync(file, tidy);
}

try {
  const ask = readAsk(process.argv.slice(2));
  // It reads the register while it loads.
  const { folderNumbers, standing } = await import('./standing.ts');
  const { written, changed, placed, address } = planScene(ask, await standing(root), folderNumbers(root));
  for (const file of [...written, ...changed]) await put(file);
  const [picture, english, chinese] = written.map(({ path }) => path);
  console.log(`Scene “${ask.id}” follows “${placed.after.id}” in chapter “${placed.chapter}”.

written  ${written.map(({ path }) => path).join('\n         ')}
changed  ${changed.map(({ path }) => path).join('\n         ')}

It tells one fact in the register’s own words. Now make it yours:
  ${picture}  what the picture shows; another chart, more steps
  ${english}  the words, and ${chinese}: the same facts, written for Chinese readers
  src/story/chart-labels.ts  what the chart is called where it stands alone

npm run dev shows it at /en/#${address}. Before you send it: npm run format, npm run lint, npm run check, npm run unit, npm run build.`);
} catch (error) {
  if (!(error instanceof Fault || error instanceof RegisterError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
