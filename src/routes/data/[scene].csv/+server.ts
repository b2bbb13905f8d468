import { text } from '@sveltejs/kit';
import { dataEntries, sceneData, toDataCsv } from '#build/data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = dataEntries;

export const GET: RequestHandler = async ({ params }) =>
  text(toDataCsv(await sceneData(params.scene)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
