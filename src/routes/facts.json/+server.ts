import { json } from '@sveltejs/kit';
import { register } from '#build/register.ts';
import { toFactsJson } from '#facts/publish.ts';

export const prerender = true;

export const GET = () => json(toFactsJson(register));
