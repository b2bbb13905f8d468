import { json } from '@sveltejs/kit';
import { version } from '$app/environment';

export const prerender = true;

/** A build has no downloads; `npm run export` makes them and names them here. */
export const GET = () => json({ version, files: [] });
