import { guestEdition, guestScript } from '#build/embed/guest-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = async () => [{ edition: await guestEdition() }];

export const GET: RequestHandler = async () =>
  new Response(await guestScript(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
