import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in the page, or in the slide that is shown: each rule with the places that break it; `rules` are
 * those asked for, by default all. The engine is put into the page once and stays, since that takes longer than the
 * checks of one slide.
 */
export async function accessibilityProblems(
  page: Page,
  what: 'page' | 'slide' = 'page',
  rules?: readonly string[],
) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const violations = await page.evaluate(
    async ([slideOnly, only]) => {
      const engine = Reflect.get(globalThis, 'axe') as typeof axe;
      const slides = [...document.querySelectorAll('.slides > section')];
      const shown = slides.find((slide) => slide.matches('.present'));
      const options: axe.RunOptions = {
        resultTypes: ['violations'],
        ...(only ? { runOnly: [...only] } : {}),
      };
      if (!shown) return (await engine.run(options)).violations;
      // It reads the whole document every time; the other slides, which are hidden, are out of it meanwhile.
      const stage = shown.parentElement;
      stage?.replaceChildren(shown);
      const { violations: found } = await engine.run(slideOnly ? shown : document, options);
      stage?.replaceChildren(...slides);
      return found;
    },
    [what === 'slide', rules] as const,
  );
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`),
  }));
}
