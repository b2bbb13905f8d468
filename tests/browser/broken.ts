import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Rules of access that the page breaks, as short lines: which, where and how. The checker describes what is wrong alone,
 * and in the page itself: to describe what is right as well takes it several times as long.
 *
 * @param within selectors of the parts to look at; the whole page without
 * @param without selectors of parts to leave out
 */
export async function broken(page: Page, within: string[] = [], without: string[] = []): Promise<string[]> {
  const checker = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  for (const part of within) checker.include(part);
  for (const part of without) checker.exclude(part);
  const { violations } = await checker.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
