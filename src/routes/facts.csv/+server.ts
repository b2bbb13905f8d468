import { text } from '@sveltejs/kit';
import { register } from '#build/register.ts';
import { toFactsCsv } from '#facts/publish.ts';

export const prerender = true;

export const GET = () =>
  text(toFactsCsv(register), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
