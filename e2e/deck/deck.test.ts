import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/core/charts/draw-chart.ts';
import { picturesOf, slidesOf } from '../../src/core/model/queries.ts';
import { layoutTraits } from '../../src/core/model/slides.ts';
import { diagramKinds, firstWord, isDiagramKind } from '../../src/node/diagrams/kinds.ts';
import { deck } from './deck.ts';

const slides = slidesOf(deck);
const pictures = slides.flatMap(picturesOf);

describe('the talk of the end-to-end tests has', () => {
  it('a slide of every layout', () => {
    const layouts = new Set(slides.map(({ layout }) => layout));
    expect([...layouts].sort()).toEqual(Object.keys(layoutTraits).sort());
  });

  it('a chart of every kind', () => {
    const kinds = new Set(pictures.flatMap((placed) => (placed.kind === 'chart' ? placed.chart.kind : [])));
    expect([...kinds].sort()).toEqual([...chartKinds].sort());
  });

  it('a diagram of every kind', () => {
    const words = pictures.flatMap((placed) =>
      placed.kind === 'diagram' ? firstWord(placed.diagram.mermaid) : [],
    );
    // Two words of Mermaid may begin one kind.
    const kinds = new Set(words.filter(isDiagramKind).map((word) => diagramKinds[word]));
    expect([...kinds]).toHaveLength(new Set(Object.values(diagramKinds)).size);
  });
});
