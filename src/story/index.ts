import type { Component } from 'svelte';
import type { PageLang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import minute from './01-minute/scene.ts';
import forecast from './02-forecast/scene.ts';
import ideas from './03-ideas/scene.ts';
import institute from './04-institute/scene.ts';
import walk from './05-walk/scene.ts';
import rush from './06-rush/scene.ts';
import boom from './07-boom/scene.ts';
import cards from './08-cards/scene.ts';
import tokens from './09-tokens/scene.ts';
import retreat from './10-retreat/scene.ts';
import headset from './11-headset/scene.ts';
import holds from './12-holds/scene.ts';

/** The scenes in the order of the story. */
export const scenes = [
  minute,
  forecast,
  ideas,
  institute,
  walk,
  rush,
  boom,
  cards,
  tokens,
  retreat,
  headset,
  holds,
] as unknown as readonly Scene[];

/** Folder of each scene, where its words stand. */
const folders: Record<string, string> = {
  minute: '01-minute',
  forecast: '02-forecast',
  ideas: '03-ideas',
  institute: '04-institute',
  walk: '05-walk',
  rush: '06-rush',
  boom: '07-boom',
  cards: '08-cards',
  tokens: '09-tokens',
  retreat: '10-retreat',
  headset: '11-headset',
  holds: '12-holds',
};

const files = import.meta.glob<{ default: Component }>('./*/*.svx', { eager: true });
/** The Chinese ones in Traditional characters, which the build derives. */
const derived = import.meta.glob<{ default: Component }>('./*/zh.svx', { eager: true, query: '?hant' });

/**
 * The words of a scene.
 *
 * @throws naming the missing file when a language has none
 */
export function wordsOf(scene: string, lang: PageLang): Component {
  const path = `./${folders[scene]}/${lang === 'zh-hant' ? 'zh' : lang}.svx`;
  const file = (lang === 'zh-hant' ? derived : files)[path];
  if (!file)
    throw new Error(`src/story/${path.slice(2)} is missing: scene “${scene}” has no words in “${lang}”`);
  return file.default;
}
