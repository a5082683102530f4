import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Text } from '../src/core/model/languages.ts';
import type { Axis, LabelSide } from '../src/core/model/pictures.ts';
import { sources } from './sources.ts';
import type { Model } from './values/model.ts';
import { models } from './values/models.ts';
import { yearOf } from './values/quantities.ts';
import { scaleValues } from './values/scale.ts';

const tick = (at: number, zh: string, en = zh): Axis['ticks'][number] => ({ at, label: { zh, en } });
const year = (at: number) => tick(at, `${at}`);

/** A model at its date: solid what works on one token, hollow all that it holds. */
const sized = (model: Model, label: Text, labelSide: LabelSide) => ({
  label,
  tone: 'scale' as const,
  x: yearOf(model),
  y: model.active ?? model.parameters,
  ...(model.active === undefined ? {} : { ring: model.parameters }),
  labelSide,
});

export const noThreshold = defineSlide({
  id: 'no-threshold',
  layout: 'live',
  title: {
    zh: '多大才算大？没有门槛，尺子年年在动',
    en: 'How big is large? No line, and the ruler keeps moving',
  },
  charts: [
    {
      id: 'sizes-by-year',
      kind: 'dots',
      title: {
        zh: '公布了参数的语言模型，2017 到 2026 年',
        en: 'Language models of published size, 2017 to 2026',
      },
      text: {
        zh: '横轴是年份，纵轴是参数，每格十倍；实心是每个 token 用到的，空心是总共。2017 年已经有稀疏的 MoE-LSTM，{{shazeerMoe.parameters}}；2018 年 BERT-large {{bertLarge.parameters}}；2019 年 GPT-2 {{gpt2.parameters}}；2020 年 GPT-3 {{gpt3.parameters}}；2021 年 Switch-C 总共 {{switchC.parameters}}；2022 年 Chinchilla {{chinchilla.parameters}}；2024 年 Llama 3.1 {{llama31.parameters}}，DeepSeek-V3 激活 {{deepseekV3.active}}、总共 {{deepseekV3.parameters}}；2025 年 gpt-oss 激活 {{gptOss.active}}、总共 {{gptOss.parameters}}；2026 年 Kimi K3 激活 {{kimiK3.active}}、总共 {{kimiK3.parameters}}。虚线画在 {{surveyScope}}，那是一篇综述划的讨论范围，不是定义。GPT-4 和 GPT-6.2 没有公布大小，只画出日期。',
        en: 'Years run along the lower axis, parameters up the side, ten times a step; solid is what one token uses, hollow is everything. In 2017 there was already a sparse MoE-LSTM of {{shazeerMoe.parameters}}; in 2018 BERT-large, {{bertLarge.parameters}}; in 2019 GPT-2, {{gpt2.parameters}}; in 2020 GPT-3, {{gpt3.parameters}}; in 2021 Switch-C, {{switchC.parameters}} in all; in 2022 Chinchilla, {{chinchilla.parameters}}; in 2024 Llama 3.1, {{llama31.parameters}}, and DeepSeek-V3, {{deepseekV3.active}} active of {{deepseekV3.parameters}}; in 2025 gpt-oss, {{gptOss.active}} of {{gptOss.parameters}}; in 2026 Kimi K3, {{kimiK3.active}} of {{kimiK3.parameters}}. The dashed line stands at {{surveyScope}}, the scope of a survey and no definition. GPT-4 and GPT-6.2 have no published size: only their dates are drawn.',
      },
      x: {
        label: { zh: '发表年份', en: 'Published' },
        from: 2016.5,
        to: 2027.5,
        scale: 'linear',
        ticks: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(year),
      },
      y: {
        label: { zh: '参数（每一格十倍）', en: 'Parameters (ten times a step)' },
        from: 1e8,
        to: 1e13,
        scale: 'log',
        ticks: [
          tick(1e8, '1 亿', '100M'),
          tick(1e9, '10 亿', '1B'),
          tick(1e10, '100 亿', '10B'),
          tick(1e11, '1000 亿', '100B'),
          tick(1e12, '1 万亿', '1T'),
          tick(1e13, '10 万亿', '10T'),
        ],
      },
      bands: [
        { from: 2018.4, to: 2020.3, label: { zh: '微调', en: 'fine-tune' }, tone: 'plain' },
        { from: 2020.4, to: 2022, label: { zh: '提示', en: 'prompt' }, tone: 'plain' },
        { from: 2022.1, to: 2024.6, label: { zh: '后训练', en: 'post-train' }, tone: 'plain' },
        { from: 2024.7, to: 2027.4, label: { zh: '推理与智能体', en: 'reasoning, agents' }, tone: 'plain' },
      ],
      limit: {
        y: scaleValues.surveyScope.amount,
        label: { zh: '{{surveyScope}}：综述的讨论范围', en: '{{surveyScope}}: a survey’s scope' },
      },
      unknown: [
        { x: 2023.2, label: { zh: 'GPT-4\n未公布', en: 'GPT-4\nunpublished' } },
        { x: 2026.88, label: { zh: 'GPT-6.2', en: 'GPT-6.2' } },
      ],
      dots: [
        sized(models.shazeerMoe, { zh: 'MoE-LSTM（总共）', en: 'MoE-LSTM (total)' }, 'above'),
        sized(models.bertLarge, { zh: 'BERT-large', en: 'BERT-large' }, 'right'),
        sized(models.gpt2, { zh: 'GPT-2', en: 'GPT-2' }, 'right'),
        sized(models.gpt3, { zh: 'GPT-3', en: 'GPT-3' }, 'left'),
        sized(models.switchC, { zh: 'Switch-C（总共）', en: 'Switch-C (total)' }, 'above'),
        sized(models.chinchilla, { zh: 'Chinchilla', en: 'Chinchilla' }, 'below'),
        sized(models.llama31, { zh: 'Llama 3.1', en: 'Llama 3.1' }, 'left'),
        sized(models.deepseekV3, { zh: 'DeepSeek-V3', en: 'DeepSeek-V3' }, 'left'),
        sized(models.gptOss, { zh: 'gpt-oss', en: 'gpt-oss' }, 'below'),
        sized(models.kimiK3, { zh: 'Kimi K3', en: 'Kimi K3' }, 'left'),
      ],
    },
  ],
  prediction: {
    zh: '线画在 {{surveyScope}}，当年的 GPT-2 算不算大？',
    en: 'with the line at {{surveyScope}}, is GPT-2 large?',
  },
  time: '50s',
  notes: {
    zh: `常听人说，几十亿到几千亿就算大，那是 2020 年的行情。您猜，线画在 {{surveyScope}}，当年轰动一时的 GPT-2 算不算？不算，它才 {{gpt2.parameters}}。

2018 年，论文里叫 LARGE 的 BERT 是 {{bertLarge.parameters}}；2026 年，公开权重里最大的 {{largestOpen}}，总共 {{kimiK3.parameters}}，每个 token 只动 {{kimiK3.active}}。线随您画，总有一年全算大，有一年全不算。所以我报年份，报总的还是激活的。GPT-4 往后不公布，图上就写“未公布”，我不替它编。`,
    en: `People often say a few billion to several hundred billion parameters makes a model large. That was the going rate in 2020. Have a guess: with the line at {{surveyScope}}, does GPT-2, the sensation of its day, count? It doesn’t; it had {{gpt2.parameters}}.

In 2018, the BERT its authors called LARGE had {{bertLarge.parameters}}. In 2026 the largest model with open weights, {{largestOpen}}, holds {{kimiK3.parameters}} and uses {{kimiK3.active}} for each token. Draw the line where you like: one year everything is large, another year nothing is. So I give the year, and I say total or active. From GPT-4 on, OpenAI’s flagship sizes are unpublished; my chart says so, and I won’t make one up.`,
  },
  keyPoints: [
    keyPoint(
      'no-threshold.line',
      {
        zh: '线画在哪儿都不行：总有一年全算大，有一年全不算。',
        en: 'Any line makes everything large in one year and nothing in another.',
      },
      { zh: '没有门槛', en: 'no line' },
      {
        zh: [
          ['全算大', '全都算大', '都算大'],
          ['全不算', '都不算'],
        ],
        en: [
          ['everything is large', 'everything counts'],
          ['nothing is', 'nothing counts'],
        ],
      },
    ),
    keyPoint(
      'no-threshold.year',
      { zh: '报大小要报年份，报总的还是激活的。', en: 'Give the year, and say total or active.' },
      { zh: '年份、总的、激活的', en: 'year, total, active' },
      {
        zh: [
          ['报年份', '说年份', '带年份'],
          ['激活的', '激活'],
        ],
        en: [
          ['give the year', 'say the year', 'name the year'],
          ['total or active', 'active'],
        ],
      },
    ),
    keyPoint(
      'no-threshold.unpublished',
      {
        zh: 'GPT-4 往后没有公布大小，就写“未公布”，不编。',
        en: 'OpenAI’s flagships from GPT-4 on are unpublished in size: say so, and make none up.',
      },
      { zh: '未公布', en: 'unpublished' },
      {
        zh: [
          ['未公布', '不公布', '没公布'],
          ['编', '瞎猜'],
        ],
        en: [
          ['unpublished', 'not published', 'haven’t published'],
          ['make one up', 'invent', 'make it up'],
        ],
      },
    ),
  ],
  claims: ['N01', 'N03', 'N24', 'N25', 'N32'],
  omissions: ['O5'],
  sources: [sources.zhao2023, sources.gpt4],
});

interface Shared {
  readonly active: number;
  readonly parameters: number;
}

const shareBar = (model: Shared, name: string, shown: string) => ({
  label: { zh: name, en: name },
  value: model.active / 1e9,
  whole: model.parameters / 1e9,
  shown: { zh: shown, en: shown },
  tone: 'scale' as const,
});

export const totalAndActive = defineSlide({
  id: 'total-and-active',
  layout: 'diagram',
  title: {
    zh: '总参数管装不装得下，激活参数管算得快不快',
    en: 'Total sets the memory, active sets the speed',
  },
  diagram: {
    id: 'experts',
    title: {
      zh: '混合专家：一个 token 只去几个专家那儿',
      en: 'A mixture of experts: each token visits a few',
    },
    text: {
      zh: 'token “59”先过路由，DeepSeek-V3 从 {{v3Experts}} 个专家里挑 {{v3ExpertsUsed}} 个；挑中的和每次都去的共享专家一起算，结果相加，往上一层。没挑中的这次不算，可照样占着显存。',
      en: 'The token “59” goes through a router; DeepSeek-V3 picks {{v3ExpertsUsed}} of {{v3Experts}} experts. Those and the shared expert, which every token visits, do the work; their results are added and go up a layer. The others do nothing this time and still take up memory.',
    },
    mermaid: `flowchart LR
  token["{token}"] --> router{"{router}"}
  router --> chosen["{chosen}"]:::scale
  router -.-> rest["{rest}"]
  token --> shared["{shared}"]:::scale
  chosen --> sum["{sum}"]
  shared --> sum`,
    labels: {
      token: { zh: '**token**\n“59”', en: '**token**\n“59”' },
      router: { zh: '**路由**\n打分', en: '**router**\nscores' },
      chosen: {
        zh: '**挑中 {{v3ExpertsUsed}} 个**\n这次归它们算',
        en: '**{{v3ExpertsUsed}} chosen**\nthey compute',
      },
      rest: {
        zh: '**其余的**\n一共 {{v3Experts}} 个\n不算，也占显存',
        en: '**the rest**\nof {{v3Experts}}: idle,\nyet in memory',
      },
      shared: { zh: '**共享专家**\n每次都去', en: '**shared expert**\nevery time' },
      sum: { zh: '**相加**\n往上一层', en: '**added up**\nto the next layer' },
    },
    steps: ['router', 'chosen shared sum', 'rest'],
  },
  chart: {
    id: 'active-shares',
    kind: 'bars',
    title: { zh: '总参数，和每个 token 用到的', en: 'All parameters, and those one token uses' },
    text: {
      zh: '空心是总参数，实心是每个 token 用到的：gpt-oss-120b {{gptOss.parameters}}里的 {{gptOss.active}}，占 {{gptOssShare}}；DeepSeek-V3 {{deepseekV3.parameters}}里的 {{deepseekV3.active}}，占 {{v3Share}}；V4-Pro {{deepseekV4Pro.parameters}}里的 {{deepseekV4Pro.active}}，占 {{v4Share}}；Qwen3.8 {{qwen38.parameters}}里的 {{qwen38.active}}，占 {{qwen38Share}}；Kimi K3 {{kimiK3.parameters}}里的 {{kimiK3.active}}，占 {{kimiK3Share}}。',
      en: 'Hollow is all parameters, solid is what one token uses: gpt-oss-120b {{gptOss.active}} of {{gptOss.parameters}}, {{gptOssShare}}; DeepSeek-V3 {{deepseekV3.active}} of {{deepseekV3.parameters}}, {{v3Share}}; V4-Pro {{deepseekV4Pro.active}} of {{deepseekV4Pro.parameters}}, {{v4Share}}; Qwen3.8 {{qwen38.active}} of {{qwen38.parameters}}, {{qwen38Share}}; Kimi K3 {{kimiK3.active}} of {{kimiK3.parameters}}, {{kimiK3Share}}.',
    },
    groups: [
      {
        heading: { zh: '空心总共，实心在用', en: 'Hollow: all. Solid: used' },
        bars: [
          shareBar(models.gptOss, 'gpt-oss-120b', '{{gptOssShare}}'),
          shareBar(models.deepseekV3, 'DeepSeek-V3', '{{v3Share}}'),
          shareBar(models.deepseekV4Pro, 'V4-Pro', '{{v4Share}}'),
          shareBar(models.qwen38, 'Qwen3.8', '{{qwen38Share}}'),
          shareBar(models.kimiK3, 'Kimi K3', '{{kimiK3Share}}'),
        ],
      },
    ],
  },
  chartAt: 'right',
  time: '45s',
  notes: {
    zh: `大了怎么省？混合专家。[1]拿 DeepSeek-V3 说，每个 token 走到专家层，先过路由，{{v3Experts}} 个专家里挑 {{v3ExpertsUsed}} 个，[2]就这几个，加上共享的，替它算。[3]没挑中的这次不算，可照样得装着，下一个 token 也许就找它。省的是计算，一点不省显存。

右边空心是总共，实心是每个 token 用到的，这五个，只动{{activeShares}}。所以有人报模型多大，我先问：总的还是激活的？总的管装不装得下，激活的管算得快不快。`,
    en: `How do you economise at that size? With a mixture of experts. [1]Take DeepSeek-V3: every token passes a router, which picks {{v3ExpertsUsed}} of {{v3Experts}} experts. [2]Those few, plus a shared one, do the work. [3]The rest sit this one out, but they have to stay loaded, because the next token may want them. It saves arithmetic and not one byte of memory.

On the right, hollow is everything, solid is what a token uses: in these five, {{activeShares}}. So when somebody quotes a size, ask: total or active? Total decides whether it fits, active decides how fast it runs.`,
  },
  keyPoints: [
    keyPoint(
      'total-and-active.saves',
      { zh: '混合专家省计算，不省显存。', en: 'A mixture of experts saves arithmetic, not memory.' },
      { zh: '省计算', en: 'saves arithmetic' },
      {
        zh: [
          ['省的是计算', '省计算', '只省计算'],
          ['不省显存', '显存不省', '显存一点没省'],
        ],
        en: [
          ['saves arithmetic', 'save arithmetic', 'saves compute'],
          ['memory', 'byte'],
        ],
      },
    ),
    keyPoint(
      'total-and-active.ask',
      {
        zh: '先问总的还是激活的：总的管装不装得下，激活的管快慢。',
        en: 'Ask: total or active? Total decides whether it fits, active how fast it runs.',
      },
      { zh: '总的还是激活的', en: 'total or active' },
      {
        zh: [
          ['总的管', '总参数管'],
          ['激活的管', '激活参数管'],
        ],
        en: [
          ['total decides', 'total sets'],
          ['active decides', 'active sets'],
        ],
      },
    ),
  ],
  claims: ['N03'],
  omissions: ['O5'],
  sources: [sources.deepseekV3],
});
