import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';
import { checkValues } from './values/check.ts';
import { plainly, quoted } from './values/texts.ts';

const trial = (name: 'peng' | 'metr' | 'returning' | 'newcomer') => {
  const end = (which: 'Time' | 'Low' | 'High'): number => checkValues[`${name}${which}`].amount;
  return {
    point: end('Time'),
    interval: [end('Low'), end('High')] as const,
    shown: quoted(`${name}Time`),
  };
};

const cuiPoint = checkValues.cuiTasks.amount;
/** Half of an interval that holds 95 of 100 times, from a standard error. */
const cuiHalf = 1.96 * checkValues.cuiError.amount;

export const fasterOrSlower = defineSlide({
  id: 'faster-or-slower',
  layout: 'figure',
  title: {
    zh: '快多少，看谁、看活儿、看哪一年',
    en: 'How much faster? It depends on who, on what, and when',
  },
  charts: [
    {
      id: 'trials',
      kind: 'intervals',
      title: { zh: '五组实验结果和它们的区间', en: 'Five results of trials, with their intervals' },
      text: {
        zh: '上半是用时的变化，零是一样快，往左是更快。Peng 2023，写一个小型网络服务，{{pengFinished}} 人做完：{{pengTime}}，区间 {{pengLow}} 到 {{pengHigh}}。METR 2025 年的实验，{{metrDevelopers}} 名老手在自己的仓库里做 {{metrTasks}} 个任务：{{metrTime}}，区间 {{metrLow}} 到 {{metrHigh}}；他们自己以为是 {{metrBelieved}}。METR 2026，回来的老参与者：{{returningTime}}，区间 {{returningLow}} 到 {{returningHigh}}；新参与者：{{newcomerTime}}，区间 {{newcomerLow}} 到 {{newcomerHigh}}；这两行画成空心，METR 自己说不可靠。下半另有一条轴，是做完任务的变化：Cui 2026，三家公司 {{cuiDevelopers}} 人：{{cuiTasks}}，标准误 {{cuiError}}，区间按标准误折算。',
        en: 'Above, the change in time; zero is no difference, to the left is faster. Peng 2023, a small web server, {{pengFinished}} finished: {{pengTime}}, interval {{pengLow}} to {{pengHigh}}. METR 2025, {{metrDevelopers}} experienced developers and {{metrTasks}} tasks in their own repositories: {{metrTime}}, interval {{metrLow}} to {{metrHigh}}; they themselves believed {{metrBelieved}}. METR 2026, developers who returned: {{returningTime}}, interval {{returningLow}} to {{returningHigh}}; new ones: {{newcomerTime}}, interval {{newcomerLow}} to {{newcomerHigh}}; both are hollow, since METR itself calls them unreliable. Below, on an axis of its own, the change in tasks completed: Cui 2026, {{cuiDevelopers}} developers in three companies: {{cuiTasks}}, standard error {{cuiError}}, the interval worked out from it.',
      },
      panels: [
        {
          heading: { zh: '用时变化（往左是更快）', en: 'Change in time (left is faster)' },
          axis: {
            label: { zh: '用时变化', en: 'Change in time' },
            from: -100,
            to: 60,
            scale: 'linear',
            ticks: [-100, -50, 0, 50].map((at) => ({ at, label: plainly(percent(at)) })),
          },
          zero: { at: 0, label: { zh: '一样快', en: 'No change' } },
          rows: [
            {
              label: { zh: '写个小服务', en: 'A small server' },
              byline: { zh: 'Peng 2023 · {{pengFinished}} 人', en: 'Peng 2023 · {{pengFinished}} people' },
              ...trial('peng'),
              tone: 'ability',
            },
            {
              label: { zh: '老手，自己的仓库', en: 'Experts, own code' },
              byline: {
                zh: 'METR 2025 · {{metrDevelopers}} 人',
                en: 'METR 2025 · {{metrDevelopers}} people',
              },
              ...trial('metr'),
              tone: 'scale',
            },
            {
              label: { zh: '后续：老参与者', en: 'Later: returning' },
              byline: { zh: 'METR 2026 · 自认不可靠', en: 'METR 2026 · unreliable' },
              ...trial('returning'),
              tone: 'plain',
              role: 'doubtful',
            },
            {
              label: { zh: '后续：新参与者', en: 'Later: newcomers' },
              byline: { zh: 'METR 2026 · 自认不可靠', en: 'METR 2026 · unreliable' },
              ...trial('newcomer'),
              tone: 'plain',
              role: 'doubtful',
            },
          ],
        },
        {
          heading: { zh: '做完的任务（往右是更多）', en: 'Tasks completed (right is more)' },
          axis: {
            label: { zh: '任务数变化', en: 'Change in tasks' },
            from: -20,
            to: 60,
            scale: 'linear',
            ticks: [-20, 0, 20, 40, 60].map((at) => ({ at, label: plainly(percent(at)) })),
          },
          zero: { at: 0, label: { zh: '一样多', en: 'No change' } },
          rows: [
            {
              label: { zh: '三家公司', en: 'Three companies' },
              byline: { zh: 'Cui 2026 · {{cuiDevelopers}} 人', en: 'Cui 2026 · {{cuiDevelopers}} people' },
              point: cuiPoint,
              interval: [cuiPoint - cuiHalf, cuiPoint + cuiHalf],
              shown: quoted('cuiTasks'),
              tone: 'ability',
            },
          ],
        },
      ],
    },
  ],
  time: '45s',
  notes: {
    zh: `常听人说，大模型自动就提效。写个小服务，用时少了一半多，区间也宽得很。2025 年初，一群老手在自己的仓库里做事，反而慢了 {{metrTime}}，自己还以为快了{{metrBelieved}}。后来再测，偏快了，可 METR 自己说样本不可靠：离不开它的人不肯来。另有三家公司，{{cuiDevelopers}}人，任务多干完 {{cuiTasks}}，那是件数，不是时间。

所以“自动”二字我不说，只说“辅助”；到底快多少，先拿自己的团队量一量。`,
    en: `People often say these models simply make you faster. On one small server, time fell by more than half, with a very wide interval. In early 2025, veterans in their own repositories took {{metrTime}} longer, and believed they’d been a fifth faster. Measured again since, it leans towards faster, but METR calls its own sample unreliable: people who won’t work without it stayed away. At three companies, {{cuiDevelopers}} developers finished {{cuiTasks}} more tasks, which is tasks, not time.

So I say assist, not automate, and I’d measure my own team.`,
  },
  keyPoints: [
    keyPoint(
      'faster-or-slower.veterans',
      {
        zh: '小活儿快一半多；2025 年初的老手反而慢，还自以为快',
        en: 'A small job took half the time; in early 2025 veterans were slower, and believed the opposite',
      },
      { zh: '老手反而慢', en: 'veterans slower' },
      {
        zh: [['老手'], ['慢了', '更慢', '反而慢']],
        en: [
          ['veterans', 'experienced developers'],
          ['longer', 'slower'],
        ],
      },
    ),
    keyPoint(
      'faster-or-slower.unreliable',
      {
        zh: '后续偏快，METR 自己说样本不可靠',
        en: 'Since then it leans towards faster, and METR calls its own sample unreliable',
      },
      { zh: '自认不可靠', en: 'unreliable' },
      {
        zh: [['METR'], ['不可靠', '靠不住']],
        en: [['METR'], ['unreliable', 'not reliable']],
      },
    ),
    keyPoint(
      'faster-or-slower.assist',
      { zh: '说“辅助”，不说“自动”；先量自己的团队', en: 'Say assist, not automate; measure your own team' },
      { zh: '辅助，先量', en: 'assist, measure' },
      {
        zh: [['辅助'], ['团队']],
        en: [['assist'], ['own team', 'my team', 'our team']],
      },
    ),
  ],
  claims: ['N48'],
  sources: [sources.peng2023, sources.metr2025, sources.metr2026, sources.cui2026],
});

export const guessAndCheck = defineSlide({
  id: 'guess-and-check',
  layout: 'diagram',
  title: { zh: '会猜的配上会查的，真能找到新东西', en: 'A guesser plus a checker can find something new' },
  diagram: {
    id: 'guess-and-check',
    title: { zh: '猜与查的循环', en: 'The loop of guessing and checking' },
    text: {
      zh: '一个循环：从已有最好的程序出发，大模型来猜，改写出新的一版；评测器来查，跑一遍，打分；更好的放回程序库，更差的丢掉。这样找到的有：FunSearch（2023 年发表），更大的帽集；AlphaEvolve（2025 年），四乘四复矩阵相乘只用 {{evolvedProducts}} 次乘法，Strassen 的算法递归用两层要 {{strassenProducts}} 次。对照：AlphaFold 2（约 {{alphaFold2.parameters}}参数）和盘古气象（{{panguWeather.parameters}}），影响很大，既不是语言模型，也不大。',
      en: 'A loop: from the best programs so far, a large model guesses a new version; an evaluator checks it, running and scoring it; a better one goes back into the pool, a worse one is thrown away. Found this way: FunSearch (published 2023), larger cap sets; AlphaEvolve (2025), a product of two four-by-four complex matrices in {{evolvedProducts}} multiplications, where Strassen’s algorithm, used twice over, needs {{strassenProducts}}. For comparison: AlphaFold 2 (about {{alphaFold2.parameters}} parameters) and Pangu-Weather ({{panguWeather.parameters}}), of great influence, neither language models nor large.',
    },
    mermaid: `flowchart LR
      pool["{pool}"] --> llm["{llm}"]:::learning
      llm --> judge["{judge}"]:::value
      judge -->|"{better}"| pool
      judge -->|"{worse}"| bin["{bin}"]
      pool -.-> fun["{fun}"]
      pool -.-> evolve["{evolve}"]`,
    labels: {
      pool: { zh: '**程序库**\n已有最好的', en: '**Pool**\nbest programs so far' },
      llm: { zh: '**猜**\n大模型改写一版', en: '**Guess**\nthe model rewrites one' },
      judge: { zh: '**查**\n评测器跑分', en: '**Check**\nan evaluator scores it' },
      better: { zh: '更好', en: 'better' },
      worse: { zh: '更差', en: 'worse' },
      bin: { zh: '丢掉', en: 'Bin' },
      fun: { zh: '**FunSearch 2023**\n更大的帽集', en: '**FunSearch 2023**\nlarger cap sets' },
      evolve: {
        zh: '**AlphaEvolve 2025**\n{{evolvedProducts}} 次乘法，原来 {{strassenProducts}}',
        en: '**AlphaEvolve 2025**\n{{evolvedProducts}} products, not {{strassenProducts}}',
      },
    },
    steps: ['llm', 'judge', 'pool bin', 'fun evolve'],
  },
  annotation: { zh: '前提：一把造不了假的尺子', en: 'The condition: a ruler nobody can fake' },
  time: '50s',
  notes: {
    zh: `有没有真做出新东西的？有，就是把两头接起来：[1]大模型来猜，拿现成最好的程序改写一版；[2]评测器来查，跑一遍，打个分；[3]好的留下，差的丢掉，再来一圈。[4]帽集是道数学老题，FunSearch 这样找到了更大的；AlphaEvolve 算四乘四的复矩阵，只用 {{evolvedProducts}} 次乘法，比 Strassen 那套少一次。

前提是有一把造不了假的尺子；尺子要是能糊弄，它就专门去糊弄尺子。再说句公道话：AlphaFold 和盘古气象影响都很大，可它们不是语言模型，个头也不大。`,
    en: `Has it ever found anything new? Yes, by joining the two ends. [1]The model guesses: it takes the best program so far and rewrites it. [2]An evaluator checks: it runs the thing and scores it. [3]The better one stays, the worse goes, and round again. [4]FunSearch found larger cap sets that way; AlphaEvolve multiplies four-by-four complex matrices in {{evolvedProducts}} products, one fewer than Strassen’s scheme.

The condition is a ruler nobody can fake; where it can be fooled, fooling it is what you’ll get. And in fairness: AlphaFold and Pangu-Weather changed their fields, yet neither is large, or a language model.`,
  },
  keyPoints: [
    keyPoint(
      'guess-and-check.loop',
      {
        zh: '大模型猜，评测器查，好的留下，再来一圈',
        en: 'The model guesses, an evaluator checks, the better one stays',
      },
      { zh: '猜与查', en: 'guess, check' },
      {
        zh: [
          ['评测器', '评分程序'],
          ['留下', '留着'],
        ],
        en: [['evaluator'], ['stays', 'is kept', 'keep the better']],
      },
    ),
    keyPoint(
      'guess-and-check.ruler',
      { zh: '前提是一把造不了假的尺子', en: 'The condition is a ruler nobody can fake' },
      { zh: '造不了假', en: 'no faking' },
      {
        zh: [['造不了假', '糊弄不了', '做不了假', '糊弄']],
        en: [['nobody can fake', 'can’t be faked', 'cannot be fooled', 'can be fooled']],
      },
    ),
    keyPoint(
      'guess-and-check.not-language-models',
      {
        zh: 'AlphaFold、盘古气象影响大，却不是语言模型，也不大',
        en: 'AlphaFold and Pangu-Weather matter, yet are neither language models nor large',
      },
      { zh: '公道话', en: 'in fairness' },
      {
        zh: [['AlphaFold'], ['盘古']],
        en: [['AlphaFold'], ['Pangu']],
      },
    ),
  ],
  claims: ['N46', 'N47'],
  sources: [sources.funSearch2023, sources.alphaEvolve2025],
});

function percent(amount: number): string {
  if (amount === 0) return '0';
  return `${amount < 0 ? '−' : '+'}${Math.abs(amount)}%`;
}
