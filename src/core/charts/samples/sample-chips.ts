import type { ChipChart } from '../../model/pictures.ts';
import { picture, text } from './sample-text.ts';

const chipsOf = (cut: string): ChipChart['rows'][number]['chips']['zh'] =>
  cut.split('|').map((piece) => (piece === '' ? { text: '', role: 'fragment' } : { text: piece }));
const english = chipsOf('A| large| language| model| does| one| thing|:| it| guesses| the| next| word|.');

const vocabulary = (name: string, year: string, count: string, cut: string): ChipChart['rows'][number] => ({
  label: text(name),
  byline: text(year),
  count: text(count, '14'),
  tone: Number(count) > 15 ? 'scale' : 'ability',
  chips: { zh: chipsOf(cut), en: english },
});

export const tokenRows: ChipChart = {
  ...picture('tokens'),
  kind: 'chips',
  rows: [
    vocabulary('GPT-2', '2019', '35', '大|||言|||模|||型||只||会|一||件||事|||：|||猜||下|一||个|||词||。'),
    vocabulary('GPT-4', '2023', '19', '大|语|言|模|型|只|会|一|件|事|：|||猜|下|一个||词|。'),
    vocabulary('GPT-4o', '2024', '14', '大|语言|模型|只|会|一|件|事|：|猜|下|一个|词|。'),
    vocabulary('Llama 3.1', '2024', '13', '大|语言|模型|只|会|一|件事|：|猜|下|一个|词|。'),
    vocabulary('DeepSeek-V3', '2024 · Qwen3', '10', '大|语言|模型|只会|一件事|：|猜|下一个|词|。'),
    {
      label: text('六个词表', 'Six vocabularies'),
      byline: text('都一样', 'all the same'),
      count: text('14'),
      tone: 'plain',
      chips: { zh: english, en: english },
    },
  ],
};

export const coveredWord: ChipChart = {
  ...picture('covered'),
  kind: 'chips',
  rows: [
    {
      label: text('题目', 'Question'),
      tone: 'learning',
      chips: {
        zh: [...chipsOf('它|读|的|不是|字|，|是'), { text: '词', role: 'covered' }],
        en: [...chipsOf('It| reads| pieces| of'), { text: ' words', role: 'covered' }],
      },
    },
    {
      label: text('答案', 'Answer'),
      tone: 'learning',
      chips: {
        zh: [...chipsOf('它|读|的|不是|字|，|是'), { text: '碎片', role: 'answer' }],
        en: [...chipsOf('It| reads| pieces| of'), { text: ' words', role: 'answer' }],
      },
    },
  ],
};
