import { gateHead } from '#build/heads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ head: await gateHead() });
