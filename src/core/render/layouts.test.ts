import { describe, expect, it } from 'vitest';
import type { Deck } from '../model/deck.ts';
import { languages, type Text } from '../model/languages.ts';
import { stepsOf } from '../model/queries.ts';
import { sampleSource as source } from '../model/sample-source.ts';
import type { KeyPoint, LayoutName, SlideOf } from '../model/slides.ts';
import { renderSlide, type SlidePlacement } from './slide.ts';

const same = (text: string): Text => ({ zh: `${text}（中）`, en: text });
const base = {
  title: same('A title is a sentence'),
  time: '30s',
  notes: same('What is said.'),
  keyPoints: [] as readonly KeyPoint[],
  claims: ['N01', 'N02'],
  sources: [source],
} as const;
const remark = { label: same('Asked next'), text: same('Is **N < 10** small?') };
const picture = { id: 'drawn', title: same('A picture'), text: same('What it shows.') };

/** One slide a layout, with every optional part in use. Closed by its type: a new layout needs its golden file. */
const samples = {
  cover: {
    ...base,
    id: 'cover',
    layout: 'cover',
    kicker: same('Notes'),
    subtitle: same('About'),
    picture: { ...picture, kind: 'circles', circles: [] },
  },
  answer: {
    ...base,
    id: 'answer',
    layout: 'answer',
    points: [{ lead: same('Lead'), text: same('10^{22}'), tone: 'scale' }],
    remark,
  },
  compare: {
    ...base,
    id: 'compare',
    layout: 'compare',
    labels: [same('Cost')],
    columns: [
      { heading: same('Small'), byline: same('since 2018'), tone: 'ability', rows: [same('low')] },
      { heading: same('Large'), tone: 'scale', rows: [same('high')] },
    ],
    steps: true,
    remark,
  },
  correction: {
    ...base,
    id: 'correction',
    layout: 'correction',
    popular: same('Bigger is better'),
    better: same('Often, not always'),
    reasons: [{ lead: same('Data'), text: same('counts too'), tone: 'learning' }],
    remark,
  },
  figures: {
    ...base,
    id: 'figures',
    layout: 'figures',
    figures: [{ value: same('3T'), label: same('tokens'), detail: same('for 1.1B'), tone: 'value' }],
    steps: true,
    remark,
  },
  diagram: {
    ...base,
    id: 'diagram',
    layout: 'diagram',
    diagram: { ...picture, mermaid: 'flowchart LR', labels: {} },
    remark,
  },
  chart: {
    ...base,
    id: 'chart',
    layout: 'chart',
    chart: { ...picture, kind: 'bars', groups: [] },
    points: [same('Read this')],
    remark,
  },
  table: {
    ...base,
    id: 'table',
    layout: 'table',
    columns: [{ heading: same('Task') }, { heading: same('FLOPs'), align: 'number' }],
    rows: [{ tone: 'scale', cells: [same('Sums'), same('2.3×10^{22}')] }],
    steps: true,
    remark,
  },
  groups: {
    ...base,
    id: 'groups',
    layout: 'groups',
    groups: [
      {
        heading: same('Scale'),
        tone: 'scale',
        items: [{ mark: '1', lead: same('Billions'), text: same('of parameters'), claim: 'N01' }],
      },
      { heading: same('Value'), tone: 'value', items: [{ lead: same('Saves time'), text: same('or not') }] },
    ],
    steps: true,
    omissions: ['O1'],
    remark,
  },
  references: { ...base, id: 'references', layout: 'references' },
  index: {
    ...base,
    id: 'index',
    layout: 'index',
    entries: [{ question: same('Why?'), slide: 'answer', tone: 'scale' }],
  },
} as const satisfies { readonly [Name in LayoutName]: SlideOf<Name> };

const section = { id: 'sample', title: same('1 · Sample'), slides: [] };
const deck: Deck = {
  id: 'sample',
  title: same('Talk'),
  description: same('About'),
  author: same('Somebody'),
  sections: [],
  versions: [],
  claims: [
    {
      id: 'N01',
      heading: same('What'),
      says: same('Big'),
      verdict: 'dated',
      nuance: same('Bigger'),
      say: same('Bigger still'),
      sources: [source],
    },
  ],
  omissions: [],
  questions: [],
  sources: { wei2022: source },
};
const place: SlidePlacement = { deck, section, page: 2, pages: 9, versions: ['3', 'full'] };
const pictures = new Map([['drawn', '<svg class="chart"></svg>']]);

describe('every layout', () => {
  for (const slide of Object.values(samples)) {
    for (const language of languages) {
      it(`${slide.layout}, ${language}`, async () => {
        const { markup } = renderSlide(slide, place, language, pictures);
        const steps = new Set([...markup.matchAll(/data-fragment-index="(\d+)"/g)].map(([, index]) => index));
        // Of a diagram the steps are in its drawing, and this one is not drawn.
        if (slide.layout !== 'diagram') expect(steps.size).toBe(stepsOf(slide));
        await expect(markup).toMatchFileSnapshot(`./golden/${slide.layout}.${language}.html`);
      });
    }
  }

  it('refuses a slide whose picture was not drawn', () => {
    expect(() => renderSlide(samples.chart, place, 'zh', new Map())).toThrow('picture "drawn" (zh)');
  });

  it('numbers a backup slide by itself and does not count it', () => {
    const backup = { ...place, section: { ...section, appendix: true as const } };
    const { markup } = renderSlide(samples.table, backup, 'en', pictures);
    expect(markup).toContain('data-visibility="uncounted"');
    expect(markup).toContain('<span class="page">Backup 2</span>');
  });

  it('carries its title as one types it, whatever is raised in its heading', () => {
    const slide = { ...samples.answer, title: same('At **10^{22}**\nFLOPs') };
    const { markup } = renderSlide(slide, place, 'en', pictures);
    expect(markup).toContain('data-title="At 10^22 FLOPs"');
    expect(markup).toContain('>At <strong>10<sup>22</sup></strong><br>FLOPs</h2>');
  });

  it('is present in the HTML when it comes first, so that it paints before any script', () => {
    const first = renderSlide(samples.cover, { ...place, page: 1 }, 'zh', pictures);
    expect(first.markup).toContain('class="slide layout-cover present"');
  });
});
