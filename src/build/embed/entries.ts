import { scenes } from '#story/index.ts';
import { languages } from '#story/languages.ts';

/** Every scene in every language. */
export const sceneEntries = () => languages.flatMap((lang) => scenes.map(({ id }) => ({ lang, scene: id })));
