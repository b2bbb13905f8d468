import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { classicScript } from './classic-script.ts';

test('the element comes as one small classic script that asks for nothing more', async () => {
  const text = await classicScript('src/embed/element.ts');
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(3 * 1024);
  expect(() => new Script(text)).not.toThrow();
  expect(text).toMatch(/^\(/);
  expect(text).not.toMatch(/\b(import|export|eval|Function|localStorage|sessionStorage|cookie)\b/);
});

test('what does not compile is told', async () => {
  await expect(classicScript('src/embed/no-such-script.ts')).rejects.toThrow('no-such-script');
});
