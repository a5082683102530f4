import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import type { BarChart } from '../../src/core/model/pictures.ts';
import { sources } from '../sources.ts';
import { atTemperature, toyOdds } from '../values/temperature.ts';

/** The three likeliest answers, of which the second forgot to carry. */
const candidates = ['95', '85', '94'];

const percent = (share: number): string => (share > 0.995 ? '≈100%' : `${Math.round(100 * share)}%`);

const oddsAt = (temperature: number, zh: string, en: string): BarChart['groups'][number] => {
  const odds = atTemperature(toyOdds, temperature);
  return {
    heading: { zh, en },
    bars: candidates.map((answer, index) => {
      const share = odds[index] ?? 0;
      return {
        label: { zh: answer, en: answer },
        value: share,
        whole: 1,
        shown: { zh: percent(share), en: percent(share) },
        tone: index === 0 ? 'learning' : 'plain',
      };
    }),
  };
};

export const nextToken = defineSlide({
  id: 'next-token',
  layout: 'diagram',
  title: {
    zh: '它只做一件事：给下一个 token 打分，再抽一个',
    en: 'It does one thing: score the next token, then draw one',
  },
  diagram: {
    id: 'loop',
    title: { zh: '写字的圈', en: 'The loop that writes' },
    text: {
      zh: '一个圈，从上到下：一段字“36 加 59 等于”；切成 token，过很多层 Transformer；词表里每个 token 得一个分；分数除以温度，经 softmax 变成概率；抽一个，抽到 95；接在后面，回到最上面，再来一遍。',
      en: 'A loop, from top to bottom: a text, “36 plus 59 is”; it is cut into tokens and goes through the layers of a Transformer; every token of the vocabulary gets a score; scores are divided by the temperature and a softmax turns them into odds; one is drawn, 95; it is appended, and everything starts again at the top.',
    },
    mermaid: `flowchart TB
      given["{given}"]:::plain --> layers["{layers}"]:::plain
      layers --> scores["{scores}"]:::learning
      scores --> odds["{odds}"]:::plain
      odds --> draw["{draw}"]:::learning
      draw -->|"{again}"| given`,
    labels: {
      given: { zh: '一段字：**36 加 59 等于**', en: 'A text: **36 plus 59 is**' },
      layers: { zh: '切成 token，过一层层 Transformer', en: 'Cut into tokens, through all layers' },
      scores: { zh: '**词表里每个 token 一个分数**', en: '**A score for every token it knows**' },
      odds: { zh: '÷ 温度，softmax，变成概率', en: '÷ temperature, softmax: odds' },
      draw: { zh: '**抽一个：95**', en: '**Draw one: 95**' },
      again: { zh: '接在后面\n再来一遍', en: 'append it,\nstart again' },
    },
    steps: ['given layers scores', 'draw', 'odds'],
  },
  chart: {
    id: 'temperature',
    kind: 'bars',
    title: { zh: '同样的分数，三种温度（示意）', en: 'The same scores at three temperatures (made up)' },
    text: {
      zh: '示意数字，玩具词表。同样的分数，温度低，95 几乎占满；温度居中，95 占八成多，85 和 94 各占一点；温度高，95 只剩一半多，别的分得更多。',
      en: 'Made-up numbers, toy vocabulary. The same scores: at a low temperature 95 takes nearly everything; in the middle it has well over four fifths, 85 and 94 a little each; at a high one it keeps just over half and the others gain.',
    },
    groups: [
      oddsAt(0.2, '温度低：削尖', 'Low: sharper'),
      oddsAt(1, '居中：原样', 'Middle: as scored'),
      oddsAt(2, '温度高：拉平', 'High: flatter'),
    ],
  },
  chartAt: 'right',
  annotation: {
    zh: '示意数字：温度只改怎么抽，不改怎么打分',
    en: 'Made-up numbers: temperature changes the draw, not the scores',
  },
  time: '50s',
  notes: {
    zh: `这道题在它那儿是这样走的。[1]给它一段字，它给词表里每个 token 打一个分。token，就是词的碎片。95 分最高，85 也有一点，那是忘了进位的。[2]按分数抽一个，接在后面，再来一遍。写一个数是这样，写一本书也是这样。

[3]中间有个旋钮叫温度：抽之前，把概率削尖，或者拉平。它不让模型更聪明，只改抽法；今年有几家旗舰，接口上干脆把这个旋钮收走了。

写文章、答问题，那是用处；它学的，从头到尾只有这一件事。`,
    en: `Here is how our sum goes through it. [1]Give it some text, and it scores every token it knows; a token is a piece of a word. 95 comes out on top; 85, which forgot to carry, gets a little. [2]Draw one by those scores, append it, and start again. That’s how it writes a number, and that’s how it writes a book.

[3]One knob sits in the middle: temperature sharpens the odds or flattens them before the draw. It doesn’t make the model any smarter, and this year several flagships took the knob away.

Writing and answering are what we use it for. This is all it ever learns to do.`,
  },
  keyPoints: [
    keyPoint(
      'next-token.loop',
      {
        zh: '给词表里每个 token 打分，抽一个，接上，再来一遍',
        en: 'Score every token, draw one, append it, start again',
      },
      { zh: '打分、抽、接', en: 'score, draw, append' },
      {
        zh: [
          ['打一个分', '打个分', '打分'],
          ['抽一个', '抽出一个'],
          ['再来一遍', '接在后面', '再来一次'],
        ],
        en: [
          ['scores every token', 'a score for every token', 'score every token'],
          ['draw one', 'draws one'],
          ['append', 'start again', 'starts again'],
        ],
      },
    ),
    keyPoint(
      'next-token.temperature',
      { zh: '温度只改抽法，不让模型更聪明', en: 'Temperature changes the draw, not the brains' },
      { zh: '温度', en: 'temperature' },
      {
        zh: [['温度'], ['更聪明', '变聪明'], ['拉平', '削尖', '抽法']],
        en: [['temperature'], ['smarter', 'cleverer'], ['flattens', 'sharpens', 'flatten', 'sharpen']],
      },
    ),
    keyPoint(
      'next-token.objective',
      { zh: '写文章、答问题是用处，学的是猜下一个', en: 'Writing is its use; guessing is what it learns' },
      { zh: '用处和目标', en: 'use and objective' },
      {
        zh: [['写文章'], ['那是用处', '是用处', '是用途'], ['这一件事', '一件事']],
        en: [
          ['what we use it for', 'its use', 'is the use'],
          ['all it ever learns', 'all it learns', 'what it learns'],
        ],
      },
    ),
  ],
  claims: ['N26'],
  omissions: ['O6', 'O12'],
  sources: [sources.holtzman2019, sources.radford2019, sources.sonnet2026, sources.geminiApi2026],
});
