import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Text } from '../src/core/model/languages.ts';
import type { Axis } from '../src/core/model/pictures.ts';
import { gpusAndDays, weightsInBytes } from './02-cost.ts';
import { noThreshold, totalAndActive } from './02-size.ts';
import { whichWhen } from './02-which-when.ts';
import { sources } from './sources.ts';
import { models } from './values/models.ts';
import { scaleValues } from './values/scale.ts';

const tick = (at: number, zh: string, en = zh): Axis['ticks'][number] => ({ at, label: { zh, en } });

const parameters: Axis = {
  label: { zh: '参数（每一格十倍）', en: 'Parameters (ten times a step)' },
  from: 3e8,
  to: 3e12,
  scale: 'log',
  ticks: [
    tick(1e9, '10 亿', '1B'),
    tick(1e10, '100 亿', '10B'),
    tick(1e11, '1000 亿', '100B'),
    tick(1e12, '1 万亿', '1T'),
  ],
};

/** Compute is six operations for each parameter and token: a line of equal compute is one of equal N·D. */
const equalCompute = (operations: number, label: Text) => ({ product: operations / 6, label });

export const whyScale = defineSlide({
  id: 'why-scale',
  layout: 'figure',
  title: {
    zh: '同样的算力，2020 年买大，2024 年买饱',
    en: 'Same compute: bigger in 2020, better fed in 2024',
  },
  charts: [
    {
      id: 'parameters-and-tokens',
      kind: 'plane',
      title: { zh: '参数、token 和算力：八个模型', en: 'Parameters, tokens and compute of eight models' },
      text: {
        zh: '横轴是参数，纵轴是训练用的 token，都是每格十倍；一条斜线是一样多的算力。红线{{sameCompute}}，四个模型沿线排开：GPT-3 {{gpt3.parameters}}参数，每参数 {{gpt3Fed}} 个 token；Gopher {{gopher.parameters}}，{{gopherFed}} 个；Chinchilla {{chinchilla.parameters}}，{{tokensPerParameter}} 个；Llama 3.1 8B 读了 {{llama31Small.tokens}}，{{llama31SmallFed}} 个。虚线是每参数 {{tokensPerParameter}} 个 token，一个拟合值。另有 Qwen3-0.6B，每参数 {{qwen3SmallFed}}个；Llama 3.1 405B，读了 {{llama31.tokens}}；DeepSeek-V4-Pro 激活 {{deepseekV4Pro.active}}、总共 {{deepseekV4Pro.parameters}}，读了 {{deepseekV4Pro.tokens}}以上。右边是同样多的 token 存成文本约多大，按 {{fineWebTokens}} token 占 {{fineWebOnDisk}} 折算。',
        en: 'Parameters run along the lower axis, training tokens up the side, ten times a step on both; each slanted line is one amount of compute. Along the red one, {{sameCompute}}, lie four models: GPT-3 with {{gpt3.parameters}} parameters and {{gpt3Fed}} tokens for each; Gopher with {{gopher.parameters}} and {{gopherFed}}; Chinchilla with {{chinchilla.parameters}} and {{tokensPerParameter}}; Llama 3.1 8B, which read {{llama31Small.tokens}}, with {{llama31SmallFed}}. The dashed line is {{tokensPerParameter}} tokens for each parameter, a fit. Also shown: Qwen3-0.6B with {{qwen3SmallFed}} tokens for each parameter; Llama 3.1 405B, which read {{llama31.tokens}}; DeepSeek-V4-Pro, {{deepseekV4Pro.active}} active of {{deepseekV4Pro.parameters}}, which read more than {{deepseekV4Pro.tokens}}. At the right, how large so many tokens are as text, at {{fineWebOnDisk}} for {{fineWebTokens}}.',
      },
      values: ['llama31.parameters', 'llama31Small.parameters', 'qwen3Small.parameters', 'qwen3Small.tokens'],
      x: parameters,
      y: {
        label: { zh: '读过的 token', en: 'Tokens read' },
        from: 1e11,
        to: 1e14,
        scale: 'log',
        ticks: [
          tick(1e11, '1000 亿', '100B'),
          tick(1e12, '1 万亿', '1T'),
          tick(1e13, '10 万亿', '10T'),
          tick(1e14, '100 万亿', '100T'),
        ],
      },
      right: {
        label: { zh: '存成文本', en: 'As text' },
        ticks: [
          tick(1e12, '约 3 TB', '≈ 3 TB'),
          tick(1e13, '约 29 TB', '≈ 29 TB'),
          tick(4.5e13, '约 132 TB', '≈ 132 TB'),
        ],
      },
      products: [
        equalCompute(1e21, { zh: '10^{21}', en: '10^{21}' }),
        equalCompute(1e22, { zh: '10^{22}', en: '10^{22}' }),
        equalCompute(1e23, { zh: '10^{23}', en: '10^{23}' }),
        {
          ...equalCompute(scaleValues.sameCompute.amount, {
            zh: '{{sameCompute}}',
            en: '{{sameCompute}}',
          }),
          tone: 'scale',
        },
        equalCompute(1e25, { zh: '10^{25}', en: '10^{25}' }),
        equalCompute(1e26, { zh: '10^{26}', en: '10^{26}' }),
      ],
      ratios: [
        {
          ratio: 20,
          label: { zh: '每参数 {{tokensPerParameter}} 个', en: '{{tokensPerParameter}} per parameter' },
          tone: 'learning',
        },
      ],
      dots: [
        {
          label: {
            zh: 'GPT-3，2020\n每参数 {{gpt3Fed}} 个 token',
            en: 'GPT-3, 2020\n{{gpt3Fed}} tokens per parameter',
          },
          tone: 'scale',
          x: models.gpt3.parameters,
          y: models.gpt3.tokens,
          labelSide: 'left',
        },
        {
          label: { zh: 'Gopher，2021\n{{gopherFed}} 个', en: 'Gopher, 2021\n{{gopherFed}}' },
          tone: 'scale',
          x: models.gopher.parameters,
          y: models.gopher.tokens,
          labelSide: 'right',
        },
        {
          label: {
            zh: 'Chinchilla，2022：{{tokensPerParameter}} 个',
            en: 'Chinchilla, 2022: {{tokensPerParameter}}',
          },
          tone: 'scale',
          x: models.chinchilla.parameters,
          y: models.chinchilla.tokens,
          labelSide: 'right',
        },
        {
          label: {
            zh: 'Llama 3.1 8B，2024\n{{llama31SmallFed}} 个',
            en: 'Llama 3.1 8B, 2024\n{{llama31SmallFed}}',
          },
          tone: 'scale',
          x: models.llama31Small.parameters,
          y: models.llama31Small.tokens,
          labelSide: 'right',
        },
        {
          label: {
            zh: 'Qwen3-0.6B，2025\n{{qwen3SmallFed}}个',
            en: 'Qwen3-0.6B, 2025\n{{qwen3SmallFed}}',
          },
          tone: 'plain',
          x: models.qwen3Small.parameters,
          y: models.qwen3Small.tokens,
          labelSide: 'below',
        },
        {
          label: { zh: 'Llama 3.1 405B', en: 'Llama 3.1 405B' },
          tone: 'plain',
          x: models.llama31.parameters,
          y: models.llama31.tokens,
          labelSide: 'below',
        },
        {
          label: {
            zh: 'DeepSeek-V4-Pro：实心激活，空心总共',
            en: 'DeepSeek-V4-Pro: solid active, hollow total',
          },
          tone: 'plain',
          x: models.deepseekV4Pro.active,
          y: models.deepseekV4Pro.tokens,
          ring: models.deepseekV4Pro.parameters,
          labelSide: 'above',
        },
      ],
    },
  ],
  annotation: {
    zh: '损失 = 降不掉的底 + A/N^{α} + B/D^{β}',
    en: 'loss = a floor + A/N^{α} + B/D^{β}',
  },
  time: '70s',
  notes: {
    zh: `为什么要做大？不是参数多就聪明，是因为有缩放定律：误差跟着规模，按幂律往下走，可以外推，只是底下有个降不掉的底。

而且参数和数据要一起加，只加一头，很快就加不动。您看这条红线，沿线几个模型，训练都花了{{sameCompute}}，彼此最多差一倍多。2020 年，这笔算力买到 GPT-3，{{gpt3.parameters}}参数，饿着肚子；两年后买到 Chinchilla，不到它一半大，每个参数喂 {{tokensPerParameter}} 个 token，赢了花费差不多的 Gopher；2024 年，买到才 8B 的 Llama，喂了 {{llama31Small.tokens}} token。

这不又是只加一头吗？是，单看误差，它并不划算。可一比二十是拟合出来的，不是铁律：模型要天天用，就值得小一点，喂得更饱。`,
    en: `Why make them big? Not because parameters are clever in themselves, but because of the scaling laws: as you scale up, the error falls along a power law that you can extrapolate, down to a floor that no scale removes.

And parameters and data have to grow together; feed only one and you soon stall. Look at the red line: each of these models took {{sameCompute}} to train, within a factor of two or so. In 2020 that bought GPT-3, {{gpt3.parameters}} parameters, badly underfed. Two years later it bought Chinchilla, less than half the size, with {{tokensPerParameter}} tokens for every parameter, and that beat Gopher, which had cost about the same. In 2024 it bought a Llama of just 8B, fed {{llama31Small.tokens}} tokens.

Isn’t that feeding only one of them? It is, and for the error alone it’s no bargain. But one to twenty is a fit, not a law of nature. If people will use the model every day, it pays to go smaller and feed it more.`,
  },
  keyPoints: [
    keyPoint(
      'why-scale.law',
      {
        zh: '做大的依据是缩放定律：误差按幂律降，底下有个降不掉的底。',
        en: 'The case for scale is a law: error falls as a power law, down to a floor.',
      },
      { zh: '有底的幂律', en: 'a law with a floor' },
      {
        zh: [
          ['缩放定律', '幂律'],
          ['降不掉的底', '有个底', '降不下去的底'],
        ],
        en: [['scaling law', 'power law'], ['floor']],
      },
    ),
    keyPoint(
      'why-scale.together',
      {
        zh: '参数和数据要一起加，只加一头很快就加不动。',
        en: 'Parameters and data have to grow together.',
      },
      { zh: '一起加', en: 'grow both' },
      {
        zh: [
          ['一起加', '同步加', '一起长'],
          ['只加一头', '加不动'],
        ],
        en: [
          ['grow together', 'both grow'],
          ['stall', 'only one'],
        ],
      },
    ),
    keyPoint(
      'why-scale.same-compute',
      {
        zh: '同一笔算力，先买到饿着的 GPT-3，后来买到喂饱的 8B。',
        en: 'The same compute bought a hungry GPT-3 first, and later a well-fed 8B.',
      },
      { zh: '一条红线', en: 'the red line' },
      {
        zh: [
          ['红线', '这笔算力', '同样的算力'],
          ['饿着', '没喂饱'],
          ['Chinchilla', 'Llama'],
        ],
        en: [
          ['red line', 'same compute'],
          ['underfed', 'hungry'],
          ['Chinchilla', 'Llama'],
        ],
      },
    ),
  ],
  claims: ['N04', 'N34', 'N40'],
  omissions: ['O2', 'O6'],
  sources: [sources.hoffmann2022, sources.kaplan2020, sources.sardana2023],
});

export const scale = defineSection({
  id: 'scale',
  title: { zh: '做大', en: 'Scaled up' },
  station: { label: { zh: '大', en: 'Scale' }, tone: 'scale' },
  slides: [whyScale, noThreshold, totalAndActive, weightsInBytes, gpusAndDays, whichWhen],
});
