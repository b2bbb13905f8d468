import { render } from 'svelte/server';
import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import Embed from '#stage/embed/Embed.svelte';
import { labels } from '#story/labels.ts';
import { htmlLang } from '#story/languages.ts';
import { addressOf, chartPath } from '../addresses.ts';
import { escaped } from '../pictures/drawn.ts';
import { textOfHtml } from '../step-html.ts';
import { resolvedScenes } from '../story-page.ts';
import { withoutMarkers } from '../tell.ts';
import { correctedNotice, withNotice } from './corrected-notice.ts';
import { embedPage } from './embed-page.ts';
import { embedPolicy } from './policy.ts';
import { facesFor } from './faces.ts';
import { embedStyle } from './style.ts';
import { voicesOf } from './voices.ts';

/** Files of the build that an embed names, as paths below the site's root. */
export interface EmbedFiles {
  /** Text of the script that stands in the page. */
  first: string;
  /** The classic script that every embed fetches. */
  guest: string;
  /** The module that wakes the chart, then what it imports. */
  wake: string[];
  /** Style sheets that what is opened needs. */
  styles: string[];
  /** While developing, styles come in elements of their own, which a policy would refuse. */
  develop: boolean;
}

/**
 * The page of an embed: all of it in one file but fonts and script, so that a frame costs its host two requests.
 *
 * @param stepId one step at rest; the whole scene with a stepper when undefined
 * @throws when there is no such scene or step
 */
export async function embedHtml(
  lang: PageLang,
  sceneId: string,
  stepId: string | undefined,
  files: EmbedFiles,
): Promise<string> {
  const root = stepId === undefined ? '../../../' : '../../../../';
  const page = await embedPage(lang, sceneId, stepId, root);
  const { stage } = (await resolvedScenes(lang)).find((one) => one.stage.id === sceneId)!;
  const body = withoutMarkers(render(Embed, { props: { page } }).body);
  const name = textOfHtml(page.steps[0]?.headline ?? '');
  // Also for a notice that a later build may put into this page. The faces come last: they name the families anew.
  const ever = withNotice(body, correctedNotice(lang, page.about));
  const style = `${embedStyle(stage.chart, stage.sky, ever)}\n${await facesFor(lang, voicesOf(ever), root)}`;
  const below = (paths: string[]) => paths.map((path) => root + path).join(' ');
  const attributes = {
    lang: htmlLang(lang),
    'data-theme': 'light',
    'data-sky': stage.sky,
    'data-scene': sceneId,
    'data-at': page.steps[0]?.id ?? '',
    'data-steps': page.steps.map(({ id }) => id).join(' '),
    'data-wake': below(files.wake),
    'data-styles': below(files.styles),
  };
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return (
    `<!doctype html>\n<html${written}>\n<head>\n<meta charset="utf-8">\n` +
    (files.develop
      ? ''
      : `<meta http-equiv="content-security-policy" content="${embedPolicy(style, files.first)}">\n`) +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="color-scheme" content="light dark">\n` +
    `<meta name="robots" content="noindex">\n` +
    `<title>${escaped(`${name} · ${wordsFor(labels, lang).title}`)}</title>\n` +
    `<link rel="canonical" href="${addressOf(lang, chartPath(sceneId))}">\n` +
    `<link rel="icon" href="data:,">\n<base target="_blank">\n<style>${style}</style>\n` +
    `<script>${files.first}</script>\n<script defer src="${root}${files.guest}"></script>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
  );
}
