/** `npm test`: everything that can be checked, one after the other, and one line at the end that counts it. */
import { advisories } from './run/advisories.ts';
import { script, tests } from './run/command.ts';
import { browserTally, unitTally } from './run/reports.ts';
import { check, failure, isGood, lastLine, sum, type Tally } from './run/tally.ts';

/** So many failures are named at the end; the output above has them all. */
const NAMED = 30;

async function everything(): Promise<Tally> {
  const lint = check('lint', await script('lint'));
  const types = check('types', await script('check'));
  const known = await advisories();
  const unit = await tests({
    name: 'unit',
    args: ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    report: 'test-results/unit.json',
    tally: unitTally,
  });
  const built = await script('build');
  const browser = built
    ? await tests({ name: 'e2e', report: 'test-results/browser.json', tally: browserTally })
    : failure('e2e: not run, because the build failed');
  return sum([lint, types, known, unit, check('build', built), browser]);
}

const all = await everything();
console.log();
for (const line of all.failures.slice(0, NAMED)) console.log(`✗ ${line}`);
if (all.failures.length > NAMED) console.log(`✗ … and ${all.failures.length - NAMED} more`);
for (const line of all.skips) console.log(`– skipped: ${line}`);
console.log(lastLine(all));
process.exitCode = isGood(all) ? 0 : 1;
