import type { ParamMatcher } from '@sveltejs/kit';
import { isLang } from '#story/languages.ts';

export const match: ParamMatcher = (param) => isLang(param);
