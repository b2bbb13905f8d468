import type { PageLang } from '#facts/types.ts';
import { languages } from '#story/languages.ts';
import type { ResolvedScene } from './story-page.ts';

/**
 * The languages are equals: a step must cite the same facts, name the same marks and show the same figure large on its
 * slide in each, and the marks it names must be what its picture stresses.
 *
 * @throws naming scene, step, language and what is missing
 */
export async function checkSameFacts(
  lang: PageLang,
  resolved: ResolvedScene[],
  resolve: (lang: PageLang) => Promise<ResolvedScene[]>,
): Promise<void> {
  for (const other of languages.filter((one) => one !== lang)) {
    const others = await resolve(other);
    resolved.forEach(({ stage, told }, at) => {
      told.steps.forEach((step, index) => {
        const twin = others[at]?.told.steps[index];
        for (const key of ['facts', 'refs'] as const) {
          const missing = step[key].filter((id) => !twin?.[key].includes(id));
          if (!missing.length) continue;
          throw new Error(
            `scene “${stage.id}”, step “${step.id}”: ${missing.join(', ')} in ${lang}.svx, not in ${other}.svx`,
          );
        }
        const [here, there] = [step.figure?.id, twin?.figure?.id];
        if (here === there) return;
        throw new Error(
          `scene “${stage.id}”, step “${step.id}”: its slide shows ${here ?? 'no figure'} large in ${lang}.svx, ` +
            `${there ?? 'no figure'} in ${other}.svx`,
        );
      });
    });
  }
  for (const { stage, told, module } of resolved) {
    for (const [index, step] of told.steps.entries()) {
      const view = stage.steps[index]?.view;
      if (!view) continue;
      const stressed = new Set(
        module
          .layout(stage.data, view, null, { x: 0, y: 0, width: 820, height: 640 })
          .marks.filter(({ emphasis }) => emphasis === 2)
          .map(({ id }) => id),
      );
      const loose = step.refs.filter(
        (id) => !stressed.has(id) && !stressed.has(id === 'sora' ? 'sora-shown' : id),
      );
      if (loose.length) {
        throw new Error(
          `scene “${stage.id}”, step “${step.id}” (${lang}.svx): the picture does not stress ${loose.join(', ')}`,
        );
      }
    }
  }
}
