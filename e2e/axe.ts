import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in the page, or in the slide that is shown: each rule with the places that break it. The engine
 * is put into the page once and stays, since that takes longer than the checks of one slide.
 */
export async function accessibilityProblems(page: Page, what: 'page' | 'slide' = 'page') {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const violations = await page.evaluate(async (slideOnly) => {
    const engine = Reflect.get(globalThis, 'axe') as typeof axe;
    const slides = [...document.querySelectorAll('.slides > section')];
    const shown = slides.find((slide) => slide.matches('.present'));
    if (!slideOnly || !shown) return (await engine.run({ resultTypes: ['violations'] })).violations;
    // It reads the whole document every time; the other slides are out of it meanwhile.
    const stage = shown.parentElement;
    stage?.replaceChildren(shown);
    const { violations: found } = await engine.run(shown, { resultTypes: ['violations'] });
    stage?.replaceChildren(...slides);
    return found;
  }, what === 'slide');
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`),
  }));
}
