import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../brotli-server.ts';

/** The scenes that can be embedded, and the one whose frame weighs most. */
export function embeddable(build: string): { scenes: string[]; heaviest: string } {
  const folder = join(build, 'en/embed');
  const scenes = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const weight = (scene: string) => brotliSize(join(folder, scene, 'index.html'));
  const [heaviest] = scenes.toSorted((one, other) => weight(other) - weight(one));
  if (!heaviest) throw new Error('The built site has no embed.');
  return { scenes, heaviest };
}
