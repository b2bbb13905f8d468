import { fileURLToPath } from 'node:url';
import { serve } from '../../src/build/serve.ts';
import { BUILD } from './story.ts';

/** Serves the built site for as long as the tests run; `SITE` tells every worker where. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const site = await serve({ root: fileURLToPath(BUILD), port: 0 });
  process.env.SITE = site.url;
  return site.close;
}
