import { describe, expect, it } from 'vitest';
import type { Deck, Section } from '../model/deck.ts';
import type { Claim } from '../model/evidence.ts';
import { languages, type Text } from '../model/languages.ts';
import { stepsOf } from '../model/queries.ts';
import { sampleSource as source } from '../model/sample-source.ts';
import type { KeyPoint, LayoutName, Slide, SlideOf } from '../model/slides.ts';
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
const picture = { id: 'drawn', title: same('A picture'), text: same('What it shows.') };
const chart = { ...picture, kind: 'bars', groups: [] } as const;
const diagram = { ...picture, mermaid: 'flowchart LR', labels: {} } as const;
const annotation = same('Look at **the last** bar');

/** One slide a layout, with every optional part in use. Closed by its type: a new layout needs its golden file. */
const samples = {
  cover: {
    ...base,
    id: 'cover',
    layout: 'cover',
    sum: { zh: '36 + 59 =', en: '36 + 59 =' },
    guesses: ['95', '85'],
    subtitle: same('About'),
  },
  figure: { ...base, id: 'figure', layout: 'figure', charts: [chart, chart], annotation },
  live: { ...base, id: 'live', layout: 'live', charts: [chart], prediction: same('Will it rise?') },
  diagram: { ...base, id: 'diagram', layout: 'diagram', diagram, chart, chartAt: 'right', annotation },
  map: { ...base, id: 'map', layout: 'map', diagram },
  big: {
    ...base,
    id: 'big',
    layout: 'big',
    value: same('8×10^{11}'),
    caption: same('for **one** token'),
    tone: 'scale',
    chart,
    beside: [{ lead: same('Lead'), text: same('N < 10') }],
  },
  'before-after': {
    ...base,
    id: 'before-after',
    layout: 'before-after',
    panels: [
      { heading: same('Said'), tone: 'ability', role: 'said', content: [same('6+9=15'), same('carry 1')] },
      { heading: same('Measured'), tone: 'learning', role: 'shown', content: diagram },
    ],
    arrow: same('opened'),
    annotation,
  },
  verdict: {
    ...base,
    id: 'verdict',
    layout: 'verdict',
    statement: same('Bigger is better'),
    stamp: same('Dated'),
    tone: 'scale',
    facts: [
      { when: same('Wei 2022'), text: same('it jumps'), tone: 'learning' },
      { when: same('Du 2024'), text: same('some do, at 10^{22}'), tone: 'value' },
    ],
  },
  table: {
    ...base,
    id: 'table',
    layout: 'table',
    columns: [{ heading: same('Task') }, { heading: same('FLOPs'), align: 'number' }],
    rows: [
      { tone: 'scale', cells: [same('Sums'), same('2.3×10^{22}')] },
      { tone: 'plain', cells: [same('Words'), same('10^{23}')] },
    ],
    steps: true,
  },
  ledger: { ...base, id: 'ledger', layout: 'ledger' },
  references: { ...base, id: 'references', layout: 'references' },
} as const satisfies { readonly [Name in LayoutName]: SlideOf<Name> };

const section: Section = {
  id: 'guess',
  title: same('1 · Sample'),
  station: { label: same('Guess'), tone: 'learning' },
  slides: [samples.figure, samples.table],
};
const close: Section = { id: 'close', title: same('Close'), slides: [] };
const claim: Claim = {
  id: 'N01',
  heading: same('What'),
  says: same('Big'),
  verdict: 'dated',
  nuance: same('Bigger'),
  say: same('Bigger still'),
  sources: [source],
};
const { heading: _, ...next } = claim;
const deck: Deck = {
  id: 'sample',
  title: same('Talk'),
  description: same('About'),
  author: same('Somebody'),
  sections: [
    section,
    { id: 'check', title: same('2 · Check'), station: { label: same('Check'), tone: 'value' }, slides: [] },
    close,
  ],
  versions: [],
  claims: [claim, { ...next, id: 'N03', verdict: 'sound' }],
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
        expect(steps.size).toBe(stepsOf(slide));
        await expect(markup).toMatchFileSnapshot(`./golden/${slide.layout}.${language}.html`);
      });
    }
  }

  it('refuses a slide whose picture was not drawn', () => {
    expect(() => renderSlide(samples.figure, place, 'zh', new Map())).toThrow('picture "drawn" (zh)');
  });

  it('numbers a backup slide by itself and does not count it', () => {
    const backup = { ...place, section: { ...section, appendix: true as const } };
    const { markup } = renderSlide(samples.table, backup, 'en', pictures);
    expect(markup).toContain('data-visibility="uncounted"');
    expect(markup).toContain('<span class="page">Backup 2</span>');
  });

  it('carries its title as one types it, whatever is raised in its heading', () => {
    const slide = { ...samples.figure, title: same('At **10^{22}**\nFLOPs') };
    const { markup } = renderSlide(slide, place, 'en', pictures);
    expect(markup).toContain('data-title="At 10^22 FLOPs"');
    expect(markup).toContain('>At <strong>10<sup>22</sup></strong><br>FLOPs</h2>');
  });

  it('is present in the HTML when it comes first, so that it paints before any script', () => {
    const first = renderSlide(samples.cover, { ...place, page: 1 }, 'zh', pictures);
    expect(first.markup).toContain('class="slide layout-cover present"');
  });
});

describe('the strip of stations', () => {
  const head = (slide: Slide, where: Partial<SlidePlacement>): string =>
    /<header>.*<\/header>/s.exec(renderSlide(slide, { ...place, ...where }, 'en', pictures).markup)?.[0] ??
    '';

  it('fills the station of the section, larger on the slide that comes first there', () => {
    expect(head(samples.figure, {})).toContain('<li class="here arrived tone-learning"><b>Guess</b></li>');
    expect(head(samples.table, {})).toContain(
      '<li class="here tone-learning"><b>Guess</b></li> <li><b>Check</b>',
    );
  });

  it('fills none where the section is no station', () => {
    expect(head(samples.map, { section: close })).not.toContain('here');
    expect(head(samples.map, { section: close })).toContain('<li><b>Guess</b></li>');
  });

  it('leaves its place to the title of the section in a talk without stations', () => {
    const plain = { ...deck, sections: [close] };
    expect(head(samples.map, { deck: plain, section: close, medium: 'paper' })).toContain(
      '<p class="eyebrow">Close</p>',
    );
    expect(head(samples.map, { deck: plain, section: close })).not.toContain('<ol');
  });

  it('says the section on paper only where one sees it: on backup slides', () => {
    expect(head(samples.map, { section: close, medium: 'paper' })).not.toContain('eyebrow');
    const backup = { ...close, appendix: true as const };
    expect(head(samples.map, { section: backup, medium: 'paper' })).toContain('<p class="eyebrow">Close</p>');
  });
});

describe('on paper', () => {
  const print = (slide: Slide): string =>
    renderSlide(slide, { ...place, medium: 'paper' }, 'en', pictures).markup;

  it('a square of the ledger leads to a page of the same document', () => {
    const { ledger, figure } = samples;
    const cited = { ...deck, sections: [{ ...section, slides: [figure, ledger] }] };
    const { markup } = renderSlide(ledger, { ...place, deck: cited, medium: 'paper' }, 'en', pictures);
    expect(markup).toContain('<a href="#figure" data-verdict="dated" title="N01 Big"');
  });

  it('the cover has no keys to press', () => {
    expect(print(samples.cover)).not.toContain('<footer>');
  });
});
