import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { checkChart } from '../../core/charts/check-chart.ts';
import { drawChart } from '../../core/charts/draw-chart.ts';
import { checkDeck } from '../../core/checks/check-deck.ts';
import { checkKeyPoints } from '../../core/checks/key-points.ts';
import type { Deck } from '../../core/model/deck.ts';
import { type Language, languages, perLanguage } from '../../core/model/languages.ts';
import type { Facts, RehearsalFacts } from '../../core/model/page-contract.ts';
import type { Problem } from '../../core/model/problem.ts';
import { slidesOf } from '../../core/model/queries.ts';
import { picturesOf } from '../../core/model/slide-pictures.ts';
import type { Html } from '../../core/render/html.ts';
import { collectFacts, renderSlides } from '../../core/render/page.ts';
import { collectRehearsal } from '../../core/render/rehearsal.ts';
import type { Pictures } from '../../core/render/slide.ts';
import { resolveDiagrams } from '../diagrams/cache.ts';
import { collectDiagrams } from '../diagrams/collect.ts';
import { failOn } from './talk-error.ts';

/** A talk, rendered: what the page is made of, in every language. */
export interface BuiltTalk {
  readonly deck: Deck;
  readonly pictures: Readonly<Record<Language, Pictures>>;
  readonly slides: Readonly<Record<Language, readonly Html[]>>;
  readonly facts: Readonly<Record<Language, Facts>>;
  readonly rehearsal: Readonly<Record<Language, Omit<RehearsalFacts, 'deck' | 'style'>>>;
}

/**
 * Reads the slides, checks them, draws their pictures and renders both languages.
 * Throws one error that lists every problem with its place in the source.
 */
export async function loadTalk(root: string): Promise<BuiltTalk> {
  const { module } = await runnerImport<{ deck: Deck }>(resolve(root, 'slides/deck.ts'));
  const { deck } = module;
  await failOn(root, checkDeck(deck));
  // Apart: what is not written in every language cannot be listened to.
  await failOn(root, checkKeyPoints(deck));

  const pictures = await drawPictures(root, deck);
  return {
    deck,
    pictures,
    slides: perLanguage((language) => renderSlides(deck, language, pictures[language])),
    facts: perLanguage((language) => collectFacts(deck, language)),
    rehearsal: perLanguage((language) => collectRehearsal(deck, language)),
  };
}

type Drawn = Record<Language, Map<string, string>>;

async function drawPictures(root: string, deck: Deck): Promise<Drawn> {
  const drawn: Drawn = perLanguage(() => new Map());
  const problems: Problem[] = [];
  for (const slide of slidesOf(deck)) {
    for (const placed of picturesOf(slide)) {
      if (placed.kind !== 'chart') continue;
      const { chart, box } = placed;
      for (const language of languages) {
        problems.push(
          ...checkChart(chart, language, box).map((problem) => ({ slide: slide.id, ...problem })),
        );
        drawn[language].set(chart.id, drawChart(chart, language, box));
      }
    }
  }
  const requests = collectDiagrams(deck);
  const results = await resolveDiagrams(requests, { folder: resolve(root, 'src/node/diagrams/drawn') });
  results.forEach((result, index) => {
    const request = requests[index];
    if (!request) return;
    if ('problem' in result) problems.push({ slide: request.slide, ...result.problem });
    else drawn[request.language].set(request.diagram.id, result.svg);
  });
  await failOn(root, problems);
  return drawn;
}
