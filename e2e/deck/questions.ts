import type { Question } from '../../src/core/model/questions.ts';
import { sources } from './sources.ts';

export const questions: readonly Question[] = [
  {
    id: 'B01',
    level: 'basic',
    question: { zh: '一杯好茶要哪几样？', en: 'What does a good cup of tea take?' },
    time: '30s',
    keyPoints: [
      {
        id: 'B01.1',
        text: { zh: '叶子和水', en: 'Leaf and water' },
        keywords: { zh: ['叶子'], en: ['leaf'] },
      },
      {
        id: 'B01.2',
        text: { zh: '温度和时间', en: 'Heat and time' },
        keywords: { zh: ['温度', '时间'], en: ['heat', 'time'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: { zh: '只报牌子，不说怎么泡。', en: 'Naming a brand instead of a way to brew.' },
    followUps: ['F01'],
    claims: ['N01'],
    sources: [sources.iso3103],
  },
  {
    id: 'B02',
    level: 'basic',
    question: { zh: '红茶是发酵茶吗？', en: 'Is black tea fermented?' },
    time: '40s',
    keyPoints: [
      {
        id: 'B02.1',
        text: { zh: '红茶靠自己的酶氧化', en: 'Black tea is oxidised by its own enzymes' },
        keywords: { zh: ['氧化', '酶'], en: ['oxidis', 'enzyme'] },
      },
      {
        id: 'B02.2',
        text: { zh: '黑茶才靠微生物', en: 'Only dark tea is left to microbes' },
        keywords: { zh: ['微生物'], en: ['microbes'] },
      },
    ],
    trap: { zh: '把氧化和发酵当成一回事。', en: 'Taking oxidation and fermentation for one thing.' },
    followUps: ['F01', 'C01'],
    claims: ['N02'],
    sources: [sources.iso20715],
  },
  {
    id: 'B03',
    level: 'basic',
    question: { zh: '茶和咖啡，哪个咖啡因多？', en: 'Which has more caffeine, tea or coffee?' },
    time: '30s',
    keyPoints: [
      {
        id: 'B03.1',
        text: { zh: '冲好以后，咖啡是 40 毫克', en: 'Once brewed, coffee has 40 mg' },
        keywords: { zh: ['40', '四十'], en: ['40', 'forty'] },
      },
      {
        id: 'B03.2',
        text: { zh: '红茶只有 20 毫克', en: 'Black tea has only 20 mg' },
        keywords: { zh: ['20', '二十'], en: ['20', 'twenty'] },
      },
    ],
    trap: { zh: '拿干茶叶去比冲好的咖啡。', en: 'Comparing the dry leaf with a brewed cup.' },
    followUps: ['F02'],
    claims: ['N04'],
    sources: [sources.usda2019],
  },
  {
    id: 'F01',
    level: 'followup',
    question: { zh: '那绿茶为什么还是绿的？', en: 'Then why is green tea green?' },
    time: '30s',
    keyPoints: [
      {
        id: 'F01.1',
        text: { zh: '一上来就加热，酶停了', en: 'It is heated at once, which stops the enzymes' },
        keywords: { zh: ['加热', '酶'], en: ['heated', 'enzyme'] },
      },
      {
        id: 'F01.2',
        text: { zh: '颜色来自叶绿素', en: 'The colour comes from chlorophyll' },
        keywords: { zh: ['叶绿素'], en: ['chlorophyll'] },
      },
    ],
    trap: { zh: '说成是另一种茶树。', en: 'Calling it another species.' },
    followUps: [],
    claims: ['N02'],
    sources: [sources.iso20715],
  },
  {
    id: 'F02',
    level: 'followup',
    question: { zh: '按干重算呢？', en: 'And by dry weight?' },
    time: '20s',
    keyPoints: [
      {
        id: 'F02.1',
        text: { zh: '茶叶按干重反而更多', en: 'By dry weight the leaf has more' },
        keywords: { zh: ['干重'], en: ['dry weight'] },
      },
      {
        id: 'F02.2',
        text: { zh: '可是一杯只用 2 克', en: 'But a cup takes only 2 grams' },
        keywords: { zh: ['2 克', '两克'], en: ['2 grams', 'two grams'] },
      },
    ],
    trap: { zh: '前后两个答案自相矛盾。', en: 'Contradicting the answer before.' },
    followUps: [],
    claims: ['N04'],
    sources: [sources.usda2019],
  },
  {
    id: 'C01',
    level: 'challenge',
    question: { zh: '菊花茶也算茶吗？', en: 'Is chamomile tea a tea?' },
    time: '30s',
    keyPoints: [
      {
        id: 'C01.1',
        text: { zh: '不算，它不是茶树的叶子', en: 'No: it is no leaf of the tea plant' },
        keywords: { zh: ['不算'], en: ['no leaf', 'tea plant'] },
      },
      {
        id: 'C01.2',
        text: { zh: '标准只管 Camellia sinensis', en: 'The standard covers Camellia sinensis only' },
        keywords: { zh: ['Camellia', '标准'], en: ['Camellia', 'standard'] },
      },
    ],
    trap: { zh: '争起词来，忘了回答。', en: 'Arguing about the word and not answering.' },
    followUps: ['F01'],
    claims: ['N01'],
    sources: [sources.iso20715],
  },
  {
    id: 'C02',
    level: 'challenge',
    question: { zh: '壶嘴为什么滴水？', en: 'Why do teapots dribble?' },
    time: '40s',
    keyPoints: [
      {
        id: 'C02.1',
        text: { zh: '水流得慢时，会贴着壶嘴', en: 'A slow stream clings to the spout' },
        keywords: { zh: ['贴着'], en: ['clings'] },
      },
      {
        id: 'C02.2',
        text: { zh: '表面越亲水，越容易滴', en: 'The more wettable the surface, the worse' },
        keywords: { zh: ['亲水'], en: ['wettab'] },
      },
    ],
    trap: { zh: '全归给手抖。', en: 'Blaming the hand that pours.' },
    followUps: [],
    claims: [],
    sources: [sources.duez2010],
  },
];
