import { describe, expect, it } from 'vitest';
import { pptxFlaws } from './check-pptx.ts';
import { type ExpectedPptx, paragraphsOf } from './expected-pptx.ts';
import type { PptxFacts, PptxSlideFacts } from './read-pptx.ts';

const expected: ExpectedPptx = {
  title: '大语言模型',
  author: '作者',
  subject: '',
  language: 'zh-CN',
  sections: [
    {
      title: '开场',
      slides: [
        {
          id: 'cover',
          title: '封面',
          notes: ['您好。', '开始。'],
          texts: ['封面', 'GPT'],
          alternatives: ['圆：一大一小'],
          urls: ['https://arxiv.org/abs/1'],
          targets: ['cover'],
          table: false,
        },
      ],
    },
  ],
};
const slide: PptxSlideFacts = {
  title: '封面',
  text: '封面 GPT 1',
  notes: ['您好。', '开始。'],
  alternatives: ['圆：一大一小'],
  drawings: 1,
  urls: ['https://arxiv.org/abs/1'],
  targets: [1],
  tables: 0,
  unresolved: [],
};
const facts: PptxFacts = {
  title: '大语言模型',
  author: '作者',
  language: 'zh-CN',
  sections: [{ title: '开场', slides: 1 }],
  slides: [slide],
  missing: [],
};

describe('findFlaws', () => {
  it('finds none in a file that is what the deck says', () => {
    expect(pptxFlaws(facts, expected)).toEqual([]);
  });

  it.each([
    [{ title: 'Titel' }, 'title is "Titel"'],
    [{ language: 'en' }, 'language is "en"'],
    [{ missing: ['ppt/media/image-1-1.png'] }, 'ppt/media/image-1-1.png is missing'],
    [{ slides: [] }, 'it has 0 slides, not 1'],
    [{ sections: [] }, 'its sections are'],
  ])('in the file: %o', (wrong, says) => {
    expect(pptxFlaws({ ...facts, ...wrong }, expected).join()).toContain(says);
  });

  it.each([
    [{ title: '' }, 'cover: is titled ""'],
    [{ notes: [] }, 'cover: has the script ""'],
    [{ notes: ['您好。', '[1] 开始。'] }, 'cover: has the script'],
    [{ text: '封面' }, 'cover: lacks "GPT"'],
    [{ text: '封面 GPT 此处多出来一整句没人写的话' }, 'which the slide does not say'],
    [{ alternatives: [''] }, 'cover: has a picture without words'],
    [{ drawings: 0 }, 'cover: has 0 drawings'],
    [{ tables: 1 }, 'cover: has 1 tables'],
    [{ urls: [] }, 'cover: does not link to https://arxiv.org/abs/1'],
    [{ urls: ['https://arxiv.org/abs/1', 'https://a.b/'] }, 'cover: links to https://a.b/'],
    [{ targets: [7] }, 'cover: links to no slide'],
    [{ unresolved: ['var(--ink)'] }, 'cover: names var(--ink)'],
  ])('on a slide: %o', (wrong, says) => {
    expect(pptxFlaws({ ...facts, slides: [{ ...slide, ...wrong }] }, expected).join()).toContain(says);
  });
});

it('a script is read in paragraphs, without what is for the eye only', () => {
  expect(paragraphsOf('10^{23} 次。\n\n[1] **第二**段。')).toEqual(['10^23 次。', '第二段。']);
});
