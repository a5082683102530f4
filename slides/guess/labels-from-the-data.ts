import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import type { Language } from '../../src/core/model/languages.ts';
import type { ChipChart } from '../../src/core/model/pictures.ts';
import { sources } from '../sources.ts';

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
        en: 'A line of this talk, “Trained to guess, tuned to answer, trusted when checked”, cut by GPT-4o’s vocabulary. First exam: given “Trained to”, the covered piece is “guess”. Second: given “tuned to”, the answer is “answer”. Third: given “trusted when”, it is “checked”. Another line of the text: “36 plus 59 is”, and the answer is 95. The last row is BERT’s way: it covers pieces in the middle and sees both sides. Nobody labelled any of these answers.',
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
    en: 'Every line of text is a string of exams with their answers',
  },
  time: '70s',
  notes: {
    zh: `那它上哪儿学猜呢？标签就藏在文本里。就拿这场演讲的一句话来说：遮住下一个 token，就是一道题；掀开，就是答案。一句话能出十几道，用不着人标，这叫自监督。做错了，就把参数往对的方向拨一点点，再做下一道；网上读得到的文字，都是它的题库。

为了猜中，它得自己学出有用的特征：语法、事实、数的大小。这不叫涌现，叫表示学习，深一点的网络都会，小的也会。

BERT 换个遮法：挑出 {{bertMasked}} 的 token 来猜，前后都能看。语音也是这个道理：wav2vec 2.0 先听 {{wav2vecAudio}}没标注的录音，再给它 {{wav2vecLabels}}标注，就能听写。

“猜”这一段到这儿，有问题，正好停一停。`,
    en: `And where does it learn to guess? The labels are hidden in the text. Take a line of this talk: cover the next token, and you have an exam; lift the cover, and there’s the answer. One sentence makes a dozen exams, and nobody has to label a thing. That’s self-supervision. Where it’s wrong, every parameter is nudged a little towards right, and on to the next.

To guess well, it has to work out useful features for itself: grammar, facts, how big a number is. That isn’t emergence. It’s representation learning, and small networks do it too.

BERT covers differently: it picks {{bertMasked}} of the tokens and sees both sides. Speech works the same way: after {{wav2vecAudio}} of unlabelled recordings, {{wav2vecLabels}} of labels taught wav2vec 2.0 to take dictation.

So much for guessing. A good place to stop, if you have a question.`,
  },
  keyPoints: [
    keyPoint(
      'labels-from-the-data.self',
      {
        zh: '遮住下一个 token 就是题，掀开就是答案，不用人标：自监督',
        en: 'Cover the next token: an exam with its answer, and nobody labels it: self-supervision',
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
