import { expect, test } from 'vitest';
import { unsafeHtml } from '../../../core/render/html.ts';
import { pdfFlaws } from './check-pdf.ts';
import type { ExpectedPdf } from './expected-pdf.ts';
import { contentsOf } from './markup-contents.ts';
import type { PdfFacts, PdfPage } from './read-pdf.ts';

const expected: ExpectedPdf = {
  title: '题',
  author: 'me',
  subject: '',
  language: 'zh-CN',
  pageSizePoints: [960, 540],
  pages: 2,
  slidesOnly: true,
  sections: [
    {
      title: '一',
      slides: [
        {
          id: 'a',
          title: '甲',
          pages: 1,
          ...contentsOf(unsafeHtml('<h2>甲 &amp; 乙</h2><a href="#b">去</a>')),
        },
        {
          id: 'b',
          title: '乙',
          pages: 1,
          ...contentsOf(
            unsafeHtml(
              '<h2>乙</h2><a href="https://x.org">书</a><svg role="img" aria-label="一张 图"></svg>',
            ),
          ),
        },
      ],
    },
  ],
};

const page: PdfPage = {
  sizePoints: [960, 540],
  text: '甲 &\n乙去',
  urls: [],
  targets: [1],
  tags: ['H2'],
  alternatives: [],
};
const second: PdfPage = {
  ...page,
  text: '乙书',
  urls: ['https://x.org/'],
  targets: [],
  tags: ['H2', 'Figure'],
  alternatives: ['一张图'],
};
const good: PdfFacts = {
  title: '题',
  author: 'me',
  language: 'zh-CN',
  tagged: true,
  pages: [page, second],
  outline: [
    {
      title: '一',
      page: 0,
      entries: [
        { title: '甲', page: 0, entries: [] },
        { title: '乙', page: 1, entries: [] },
      ],
    },
  ],
  fonts: [{ name: 'AAAAAA+Noto', embedded: true, type3: false }],
};
const outlineWith = (entries: PdfFacts['outline']): PdfFacts => ({
  ...good,
  outline: [{ title: '一', page: 0, entries }],
});
const pagesWith = (change: Partial<PdfPage>): PdfFacts => ({
  ...good,
  pages: [page, { ...second, ...change }],
});

test('a document that says what the deck says has no flaw', () => {
  expect(pdfFlaws(good, expected)).toEqual([]);
});

test.each<[string, PdfFacts, RegExp]>([
  ['another title', { ...good, title: '' }, /^title is "", not "题"$/],
  ['no tags', { ...good, tagged: false }, /^it is not tagged$/],
  ['a page too many', { ...good, pages: [page, second, second] }, /it has 3 pages, not 2/],
  ['an empty outline', { ...good, outline: [] }, /outline: "nothing" where "甲" belongs/],
  [
    'an entry twice',
    outlineWith([...(good.outline[0]?.entries ?? []), ...(good.outline[0]?.entries ?? [])]),
    /too many/,
  ],
  [
    'an entry to nowhere',
    outlineWith([{ title: '甲', page: undefined, entries: [] }]),
    /a: no page of it was found/,
  ],
  ['a page of another size', pagesWith({ sizePoints: [595, 842] }), /page 2: is 595 by 842 points/],
  ['a radical for a character', pagesWith({ text: '⼄书' }), /page 2: has U\+2F04 in its text/],
  ['a lost character', pagesWith({ text: '乙\uFFFD书' }), /U\+FFFD/],
  ['a text that is missing', pagesWith({ text: '乙' }), /b: lacks "书"/],
  ['a text twice', pagesWith({ text: '乙书'.repeat(6) }), /b: has "乙书乙书.*which the slide does not say/],
  ['a picture without words', pagesWith({ alternatives: [] }), /b: has no figure that says "一张 图"/],
  ['a page without tags', pagesWith({ tags: [] }), /page 2: has no tags/],
  ['a slide without heading', pagesWith({ tags: ['P'] }), /b: has no heading/],
  ['a link that is lost', pagesWith({ urls: [] }), /b: does not link to https:\/\/x\.org/],
  [
    'a link to our own server',
    pagesWith({ urls: ['https://x.org/', 'http://localhost:1/'] }),
    /links to http:\/\/localhost/,
  ],
  [
    'a link within that is lost',
    { ...good, pages: [{ ...page, targets: [] }, second] },
    /a: has no link to the page of b/,
  ],
  ['a link to nowhere', { ...good, pages: [{ ...page, targets: [1, undefined] }, second] }, /leads nowhere/],
  [
    'a font that is not inside',
    { ...good, fonts: [{ name: 'AAAAAA+N', embedded: false, type3: false }] },
    /not embedded/,
  ],
  ['a whole font', { ...good, fonts: [{ name: 'Noto', embedded: true, type3: false }] }, /as a subset/],
  ['a Type 3 font', { ...good, fonts: [{ name: 'AAAAAA+N', embedded: true, type3: true }] }, /Type 3/],
])('%s is a flaw', (_name, facts, says) => {
  expect(pdfFlaws(facts, expected).join('\n')).toMatch(new RegExp(says.source, 'm'));
});
