import { json } from '@sveltejs/kit';
import { dataEntries, sceneData } from '#build/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = dataEntries;

export const GET: RequestHandler = async ({ params }) => json(await sceneData(params.scene));
