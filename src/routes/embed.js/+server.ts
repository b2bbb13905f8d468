import { classicScript } from '#build/classic-script.ts';

export const prerender = true;

export const GET = async () =>
  new Response(await classicScript('src/embed/element.ts'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
