import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkChart } from '../../core/charts/check-chart.ts';
import { drawChart } from '../../core/charts/draw-chart.ts';
import { checkDeck } from '../../core/checks/check-deck.ts';
import { checkKeyPoints } from '../../core/checks/check-key-points.ts';
import { checkListed } from '../../core/checks/check-listed.ts';
import { checkValues } from '../../core/checks/check-values.ts';
import type { Deck } from '../../core/model/deck.ts';
import { type Language, languages, perLanguage } from '../../core/model/languages.ts';
import type { Facts, RehearsalFacts } from '../../core/model/page-contract.ts';
import type { Problem } from '../../core/model/problem.ts';
import { picturesOf, slidesOf } from '../../core/model/queries.ts';
import type { Html } from '../../core/render/html.ts';
import { makeNotebook, renderNotebook } from '../../core/render/notebook-html.ts';
import { collectFacts } from '../../core/render/page-facts.ts';
import { renderSlides } from '../../core/render/page-slides.ts';
import { collectRehearsal } from '../../core/render/rehearsal-facts.ts';
import type { Pictures } from '../../core/render/slide.ts';
import { resolveDiagrams } from '../diagrams/cache.ts';
import { collectDiagrams } from '../diagrams/collect.ts';
import { failOn } from './problems.ts';
import { drawnFolder, type Project, readCode } from './project.ts';
import { readDeck } from './read-deck.ts';

/** A talk, rendered: what the page is made of, in every language. */
export interface BuiltTalk {
  readonly deck: Deck;
  /** Its own picture in the bar of the browser, as SVG. */
  readonly icon: string | undefined;
  readonly pictures: Readonly<Record<Language, Pictures>>;
  readonly slides: Readonly<Record<Language, readonly Html[]>>;
  readonly facts: Readonly<Record<Language, Facts>>;
  /** The study notes in their own order. */
  readonly notebook: Readonly<Record<Language, Html>>;
  readonly rehearsal: Readonly<Record<Language, Omit<RehearsalFacts, 'deck' | 'style'>>>;
}

/**
 * Reads the slides, checks them, draws their pictures and renders both languages.
 * Throws one error that lists every problem with its place in the source.
 */
export async function loadTalk(project: Project): Promise<BuiltTalk> {
  const deck = await readDeck(project);
  const code = [...(await readCode(project)).values()];
  await failOn(project, [...checkDeck(deck), ...checkValues(deck, code), ...checkListed(deck, code)]);
  // Apart: what is not written in every language cannot be listened to.
  await failOn(project, checkKeyPoints(deck));

  const pictures = await drawPictures(project, deck);
  return {
    deck,
    icon: await readIcon(project),
    pictures,
    slides: perLanguage((language) => renderSlides(deck, language, pictures[language])),
    facts: perLanguage((language) => collectFacts(deck, language)),
    notebook: perLanguage((language) => renderNotebook(makeNotebook(deck, language, 'screen'))),
    rehearsal: perLanguage((language) => collectRehearsal(deck, language)),
  };
}

const readIcon = async ({ talk }: Project): Promise<string | undefined> =>
  existsSync(join(talk, 'icon.svg')) ? (await readFile(join(talk, 'icon.svg'), 'utf8')).trim() : undefined;

type Drawn = Record<Language, Map<string, string>>;

async function drawPictures(project: Project, deck: Deck): Promise<Drawn> {
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
  const results = await resolveDiagrams(requests, { folder: drawnFolder(project) });
  results.forEach((result, index) => {
    const request = requests[index];
    if (!request) return;
    if ('problem' in result) problems.push({ slide: request.slide, ...result.problem });
    else drawn[request.language].set(request.diagram.id, result.svg);
  });
  await failOn(project, problems);
  return drawn;
}
