import { robots } from '#build/sitemap.ts';

export const prerender = true;

export const GET = () => new Response(robots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
