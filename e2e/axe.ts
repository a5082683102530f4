import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in what `selector` names: each rule with the places that break it. The engine is put into
 * the page once and stays, since that takes longer than the checks of one slide.
 */
export async function accessibilityProblems(page: Page, selector = 'html') {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const violations = await page.evaluate(async (within) => {
    const engine = Reflect.get(globalThis, 'axe') as typeof axe;
    return (await engine.run(within, { resultTypes: ['violations'] })).violations;
  }, selector);
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`),
  }));
}
