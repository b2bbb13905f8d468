import { json } from '@sveltejs/kit';
import { registerFor } from '#build/register.ts';
import { toFactsJson } from '#facts/publish.ts';

export const prerender = true;

/** What the cards of 繁體 look facts up in: the register with its Chinese in Traditional characters. */
export const GET = () => json(toFactsJson(registerFor('zh-hant')));
