import { text } from '@sveltejs/kit';
import { headersFile } from '#build/hosting/headers-file.ts';

export const prerender = true;

export const GET = () => text(headersFile());
