import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Language } from '../src/core/model/languages.ts';
import type { BarChart, ChipChart } from '../src/core/model/pictures.ts';
import { attentionTable, oneLayer } from './01-inside.ts';
import { sources } from './sources.ts';
import { chipsOf, cuts } from './values/cuts.ts';
import { atTemperature, toyOdds } from './values/temperature.ts';

/** The three likeliest answers, of which the second forgot to carry. */
const candidates = ['95', '85', '94'];

function percent(share: number): string {
  if (share > 0.995) return '>99%';
  return share < 0.005 ? '<1%' : `${Math.round(100 * share)}%`;
}

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
      given: { zh: '给它一段字：**36 加 59 等于**', en: 'Give it a text: **36 plus 59 is**' },
      layers: { zh: '切成 token，一层一层过 Transformer', en: 'Cut into tokens, through all layers' },
      scores: { zh: '**给词表里每个 token 打一个分数**', en: '**A score for every token it knows**' },
      odds: { zh: '÷ 温度，softmax，变成概率', en: '÷ temperature, softmax: odds' },
      draw: { zh: '**抽一个：95**', en: '**Draw one: 95**' },
      again: { zh: '接在后面，再来一遍', en: 'append it, start again' },
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
    zh: `这道题在它那儿是这样走的。[1]给它一段字，它给词表里每个 token 打一个分。token，就是词的碎片。95 的分最高，85 也有一点，那是忘了进位。[2]按分数抽一个，接在后面，再来一遍。写一个数是这样，写一本书也是这样。

[3]中间有个旋钮叫温度：抽之前，把概率削尖，或者拉平。这不会让模型更聪明，只改抽法；今年有几家旗舰，接口上干脆把这个旋钮收走了。

写文章、答问题，那是用处；它学的，从头到尾只有这一件事。`,
    en: `Here is how our sum goes through it. [1]Give it some text, and it scores every token it knows; a token is a piece of a word. 95 comes out on top; 85, which forgets to carry, gets a little. [2]Draw one by those scores, append it, and start again. That’s how it writes a number, and that’s how it writes a book.

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
        zh: [['温度'], ['更聪明', '变聪明'], ['拉平', '削尖', '抽法', '抽得稳']],
        en: [['temperature'], ['smarter', 'clever'], ['flattens', 'sharpens', 'boldly']],
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

export const tokens = defineSlide({
  id: 'tokens',
  layout: 'live',
  title: {
    zh: '同一句话：中文从 {{tokensZhOld}} 块到 {{tokensZhNew}} 块，英文一直 {{tokensEn}} 块',
    en: 'Chinese fell from {{tokensZhOld}} pieces to {{tokensZhNew}}, English stayed at {{tokensEn}}',
  },
  prediction: {
    zh: '同一句话，中文和英文，哪个切得碎？',
    en: 'one sentence, two languages: which is cut finer?',
  },
  charts: [
    {
      id: 'cuts',
      kind: 'chips',
      title: { zh: '同一句话，几份词表怎么切', en: 'One sentence, cut by several vocabularies' },
      text: {
        zh: '“大语言模型只会一件事：猜下一个词。”2019 年 GPT-2 的词表切成 {{tokensZhOld}} 块，多半是拼不成一个字的碎片；GPT-4 的 {{tokensZhGpt4}} 块；GPT-4o 的 {{tokensZhGpt4o}} 块；DeepSeek-V3 和 Qwen3 都是 {{tokensZhNew}} 块。同一句英文，这几份词表都切成 {{tokensEn}} 块。“36+59=”在多数词表里是 {{tokensSum}} 块，两个数各占一块；在 Qwen3 里是 {{tokensSumByDigit}} 块，一位一块。',
        en: 'The sentence “A large language model does one thing: it guesses the next word.” In Chinese, GPT-2’s vocabulary of 2019 cuts it into {{tokensZhOld}} pieces, most of them less than a character; GPT-4’s into {{tokensZhGpt4}}, GPT-4o’s into {{tokensZhGpt4o}}, DeepSeek-V3’s and Qwen3’s into {{tokensZhNew}}. In English all of them cut it into {{tokensEn}}. Most cut “36+59=” into {{tokensSum}} pieces, a number each; Qwen3 into {{tokensSumByDigit}}, a digit each.',
      },
      rows: [
        {
          label: { zh: 'GPT-2', en: 'GPT-2' },
          byline: { zh: '2019', en: '2019' },
          count: { zh: '{{tokensZhOld}}', en: '{{tokensZhOld}}' },
          tone: 'scale',
          chips: chipsOf(cuts.gpt2),
        },
        {
          label: { zh: 'GPT-4', en: 'GPT-4' },
          byline: { zh: '2023', en: '2023' },
          count: { zh: '{{tokensZhGpt4}}', en: '{{tokensZhGpt4}}' },
          tone: 'scale',
          chips: chipsOf(cuts.gpt4),
        },
        {
          label: { zh: 'GPT-4o', en: 'GPT-4o' },
          byline: { zh: '2024', en: '2024' },
          count: { zh: '{{tokensZhGpt4o}}', en: '{{tokensZhGpt4o}}' },
          tone: 'learning',
          chips: chipsOf(cuts.gpt4o),
        },
        {
          label: { zh: 'DeepSeek-V3', en: 'DeepSeek-V3' },
          byline: { zh: '2024 · Qwen3 同', en: '2024 · as Qwen3' },
          count: { zh: '{{tokensZhNew}}', en: '{{tokensZhNew}}' },
          tone: 'learning',
          chips: chipsOf(cuts.deepseek),
        },
        {
          label: { zh: '英文版', en: 'In English' },
          byline: { zh: '四份词表都一样', en: 'all four alike' },
          count: { zh: '{{tokensEn}}', en: '{{tokensEn}}' },
          tone: 'plain',
          chips: chipsOf(cuts.english),
        },
        {
          label: { zh: '那道题', en: 'The sum' },
          byline: { zh: '多数词表', en: 'most of them' },
          count: { zh: '{{tokensSum}}', en: '{{tokensSum}}' },
          tone: 'plain',
          chips: chipsOf(cuts.sum),
        },
        {
          label: { zh: '那道题', en: 'The sum' },
          byline: { zh: 'Qwen3', en: 'Qwen3' },
          count: { zh: '{{tokensSumByDigit}}', en: '{{tokensSumByDigit}}' },
          tone: 'plain',
          chips: chipsOf(cuts.sumByDigit),
        },
      ],
    },
  ],
  time: '50s',
  notes: {
    zh: `它读的不是字，是 token。同一句话，中文和英文，哪个切得碎？先猜。

2019 年，GPT-2 的词表把这句中文切成 {{tokensZhOld}} 块，多半是拼不成一个字的碎片；到了 DeepSeek，只要 {{tokensZhNew}} 块。英文呢，一直是 {{tokensEn}} 块。从吃亏到占便宜，字没变，变的是词表。

数字也一样：36，有的词表整块收，有的一位一位拆。计费、上下文、训练数据，全按块算。它要是数不清 strawberry 里有几个 r，先别笑，它看见的是两三块碎片，不是字母。`,
    en: `It doesn’t read letters. It reads tokens. So guess: the same sentence in Chinese and in English, which is cut finer?

GPT-2’s vocabulary of 2019 cut the Chinese into {{tokensZhOld}} pieces, most of them less than a character. DeepSeek’s needs {{tokensZhNew}}. The English has stayed at {{tokensEn}} all along. The sentence didn’t change; the vocabulary did.

Numbers too: 36 is one piece here and two pieces there. Price, context, training data are all counted in pieces. And if it can’t count the r’s in strawberry, don’t laugh: it never saw the letters, only two or three chunks.`,
  },
  keyPoints: [
    keyPoint(
      'tokens.chinese',
      {
        zh: '同一句中文从 {{tokensZhOld}} 块到 {{tokensZhNew}} 块，英文一直 {{tokensEn}} 块',
        en: 'The same Chinese went from {{tokensZhOld}} pieces to {{tokensZhNew}}; English stayed at {{tokensEn}}',
      },
      { zh: '中文变省了', en: 'Chinese got cheaper' },
      {
        zh: [['词表'], ['这句中文', '同一句中文'], ['英文呢', '英文一直', '英文没变']],
        en: [
          ['vocabulary'],
          ['the Chinese', 'Chinese sentence'],
          ['stayed at', 'has stayed', 'has always taken'],
        ],
      },
    ),
    keyPoint(
      'tokens.unit',
      { zh: '计费、上下文、训练数据都按块算', en: 'Price, context and data are counted in tokens' },
      { zh: '按块算', en: 'counted in pieces' },
      {
        zh: [['计费', '价钱', '收费'], ['上下文'], ['按块算', '按 token 算', '都按块']],
        en: [['price'], ['context'], ['counted in pieces', 'counted in tokens', 'counted in']],
      },
    ),
    keyPoint(
      'tokens.letters',
      { zh: '它看不见字母，所以数不清', en: 'It never sees the letters, so it miscounts them' },
      { zh: 'strawberry', en: 'strawberry' },
      {
        zh: [['先别笑', '别笑'], ['字母']],
        en: [['don’t laugh'], ['the letters']],
      },
    ),
  ],
  claims: [],
  omissions: ['O6', 'O11', 'O17'],
  sources: [sources.vocabularies2026, sources.kalai2025],
});

type Chips = ChipChart['rows'][number]['chips'];

/** The line of the talk as GPT-4o’s vocabulary, o200k, cuts it; the space in front of an English piece left out. */
const line: Readonly<Record<Language, readonly string[]>> = {
  zh: ['练', '它', '去', '猜', '，', '调', '它', '来', '答', '，', '查', '过', '才', '信', '。'],
  en: ['Tr', 'ained', 'to', 'guess', ',', 'tuned', 'to', 'answer', ',', 'trusted', 'when', 'checked', '.'],
};

/** An exam: what stands before the covered piece, and the piece itself as the answer. */
const exam = (before: readonly string[], answer: string): Chips[Language] => [
  ...before.map((text) => ({ text })),
  { text: answer, role: 'covered' },
  { text: answer, role: 'answer' },
];

const examsAt = (zh: number, en: number): Chips => ({
  zh: exam(line.zh.slice(0, zh), line.zh[zh] ?? ''),
  en: exam(line.en.slice(0, en), line.en[en] ?? ''),
});

/** BERT covers here and there, and sees what comes after. */
const coveredAmong = (pieces: readonly string[], covered: readonly number[]): Chips[Language] =>
  pieces.map((text, index) => (covered.includes(index) ? { text, role: 'covered' } : { text }));

export const labelsFromTheData = defineSlide({
  id: 'labels-from-the-data',
  layout: 'figure',
  title: {
    zh: '标签就藏在文本里：它自己给自己出题',
    en: 'The labels are in the text: it sets its own exam',
  },
  charts: [
    {
      id: 'exams',
      kind: 'chips',
      title: { zh: '一句话能出多少道题', en: 'How many exams are in one sentence' },
      text: {
        zh: '这场演讲的一句话，“练它去猜，调它来答，查过才信”，按 GPT-4o 的词表切开。第一题：给出“练它去”，遮住下一块，答案是“猜”。第二题给到“调它来”，答案是“答”。第三题给到“查过才”，答案是“信”。题库里的另一行，“36 加 59 等于”，答案是 95。最后一行是 BERT 的遮法：遮中间的几块，前后都能看。没有一个答案是人标的。',
        en: 'A line of this talk, “Trained to guess, tuned to answer, trusted when checked”, cut by GPT-4o’s vocabulary. First question: given “Trained to”, the covered piece is “guess”. Second: given “tuned to”, the answer is “answer”. Third: given “trusted when”, it is “checked”. Another line of the text: “36 plus 59 is”, and the answer is 95. The last row is BERT’s way: it covers pieces in the middle and sees both sides. Nobody labelled any of these answers.',
      },
      rows: [
        {
          label: { zh: '第一题', en: 'Exam one' },
          byline: { zh: '遮住下一块', en: 'cover the next' },
          tone: 'learning',
          chips: examsAt(3, 3),
        },
        {
          label: { zh: '第二题', en: 'Exam two' },
          byline: { zh: '同一句话', en: 'same sentence' },
          tone: 'learning',
          chips: examsAt(8, 7),
        },
        {
          label: { zh: '第三题', en: 'Exam three' },
          byline: { zh: '同一句话', en: 'same sentence' },
          tone: 'learning',
          chips: examsAt(13, 11),
        },
        {
          label: { zh: '又一行', en: 'Another line' },
          byline: { zh: '也是一道题', en: 'one more exam' },
          tone: 'learning',
          chips: { zh: exam(['36', '加', '59', '等于'], '95'), en: exam(['36', 'plus', '59', 'is'], '95') },
        },
        {
          label: { zh: 'BERT', en: 'BERT' },
          byline: { zh: '前后都能看', en: 'sees both sides' },
          tone: 'plain',
          chips: { zh: coveredAmong(line.zh, [3, 10]), en: coveredAmong(line.en, [3, 9]) },
        },
      ],
    },
  ],
  annotation: {
    zh: '每一行文字，都是一串带答案的题',
    en: 'Every line of text is a string of questions with their answers',
  },
  time: '70s',
  notes: {
    zh: `那它上哪儿学猜呢？标签就藏在文本里。就拿这场演讲的一句话来说：遮住下一个 token，就是一道题；掀开，就是答案。一句话能出十几道，用不着人标，这叫自监督。做错了，就把参数往对的方向拨一点点，再做下一道；网上读得到的文字，都是它的题库。

为了猜中，它得自己学出有用的特征：语法、事实、数的大小。这不叫涌现，叫表示学习，深一点的网络都会，小的也会。

BERT 换个遮法：挑出 {{bertMasked}} 的 token 来猜，前后都能看。语音也是这个道理：wav2vec 2.0 先听{{wav2vecAudio}}没标注的录音，再给它 {{wav2vecLabels}}有标注的，就能听写。

“猜”这一段到这儿，有问题，正好停一停。`,
    en: `And where does it learn to guess? The labels are hidden in the text. Take a line of this talk: cover the next token, and you have a question; lift the cover, and there’s the answer. One sentence makes a dozen of them, and nobody has to label a thing. That’s self-supervision. Where it’s wrong, every parameter is nudged a little towards right, and on to the next.

To guess well, it has to work out useful features for itself: grammar, facts, how big a number is. That isn’t emergence. It’s representation learning, and small networks do it too.

BERT covers differently: it picks {{bertMasked}} of the tokens and sees both sides. Speech works the same way: after {{wav2vecAudio}} of unlabelled recordings, {{wav2vecLabels}} of labels taught wav2vec 2.0 to take dictation.

So much for guessing. This is a good place to stop, if you have a question.`,
  },
  keyPoints: [
    keyPoint(
      'labels-from-the-data.self',
      {
        zh: '遮住下一个 token 就是题，掀开就是答案，不用人标：自监督',
        en: 'Cover the next token: a question with its answer, and nobody labels it: self-supervision',
      },
      { zh: '自监督', en: 'self-supervision' },
      {
        zh: [['遮住'], ['掀开', '答案'], ['自监督']],
        en: [['cover'], ['answer'], ['self-supervision', 'self-supervised']],
      },
    ),
    keyPoint(
      'labels-from-the-data.features',
      {
        zh: '自己学出特征是表示学习，不叫涌现',
        en: 'Learning features is representation learning, not emergence',
      },
      { zh: '表示学习', en: 'representation' },
      {
        zh: [['特征'], ['表示学习']],
        en: [['features'], ['representation learning', 'representations']],
      },
    ),
    keyPoint(
      'labels-from-the-data.others',
      {
        zh: 'BERT 挑 {{bertMasked}} 来猜；语音先听没标注的，再给一点标注',
        en: 'BERT picks {{bertMasked}} to guess; speech: listen unlabelled first, then a few labels',
      },
      { zh: '换个遮法', en: 'other covers' },
      {
        zh: [['BERT'], ['前后都能看', '前后都看', '两边都看'], ['录音', '语音']],
        en: [['BERT'], ['both sides'], ['recordings', 'speech']],
      },
    ),
  ],
  claims: ['N06', 'N09', 'N19', 'N44', 'N45'],
  sources: [sources.radford2018, sources.devlin2018, sources.baevski2020, sources.bommasani2021],
});

export const guess = defineSection({
  id: 'guess',
  title: { zh: '练它去猜', en: 'Trained to guess' },
  station: { label: { zh: '猜', en: 'Guess' }, tone: 'learning' },
  slides: [nextToken, tokens, oneLayer, attentionTable, labelsFromTheData],
});
