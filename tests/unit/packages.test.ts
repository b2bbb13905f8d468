/** What stands in for packages that we do not want. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './sources.ts';

interface Locked {
  packages: Record<string, { name?: string; hasInstallScript?: boolean }>;
}

test('what pptxgenjs calls https is Node’s own: the package of that name is not installed, and nobody loads what stands in for it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as Locked;
  expect(packages['node_modules/https']?.name).toBe('qr');
  const library = readFileSync(
    new URL('../../node_modules/pptxgenjs/dist/pptxgen.es.js', import.meta.url),
    'utf8',
  );
  expect(library).not.toMatch(/(from|require\(|import\()\s*['"]https['"]/);
});
