import { json } from '@sveltejs/kit';
import { factsSchema } from '#facts/published-schema.ts';

export const prerender = true;

export const GET = () => json(factsSchema(), { headers: { 'content-type': 'application/schema+json' } });
