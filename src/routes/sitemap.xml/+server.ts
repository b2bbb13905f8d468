import { sitemap } from '#build/sitemap.ts';

export const prerender = true;

export const GET = () =>
  new Response(sitemap(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
