import type { ResolvedScene } from './story-page.ts';

/** What a scene is called where it stands alone: the headline it begins with. @throws for a scene without steps */
export function sceneTitle({ stage, told }: ResolvedScene): string {
  const [first] = told.steps;
  if (!first) throw new Error(`scene “${stage.id}” has no step`);
  return first.said;
}
