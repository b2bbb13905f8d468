import { siteUrl } from '#build/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ origin: siteUrl });
