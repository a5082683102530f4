import type { BarChart } from '../../model/pictures.ts';
import { picture, text } from './sample-text.ts';

const model = (name: string, whole: number, value: number): BarChart['groups'][number]['bars'][number] => ({
  label: text(name),
  value,
  whole,
  shown: text(`${value}B / ${whole}B`),
  tone: 'scale',
});

export const totalAndActive: BarChart = {
  ...picture('total'),
  kind: 'bars',
  groups: [
    {
      heading: text('空心：全部参数；实心：每个 token 用到的', 'hollow: all; solid: used'),
      bars: [
        model('Mixtral', 46.7, 12.9),
        model('gpt-oss-120b', 117, 5.1),
        model('DeepSeek-V3', 671, 37),
        model('V4-Pro', 1600, 49),
        model('Qwen3.8', 2400, 95),
        model('Kimi K3', 2800, 104),
      ],
    },
  ],
};

export const byModality: BarChart = {
  ...picture('modality'),
  kind: 'bars',
  groups: [
    {
      heading: text('参数，每一格十倍', 'parameters, ten times a step'),
      logFrom: 1e7,
      bars: [
        {
          label: text('语言 Llama 3.1 405B', 'language: Llama 3.1 405B'),
          value: 4.05e11,
          whole: 4.05e11,
          shown: text('405B'),
          tone: 'learning',
        },
        {
          label: text('视觉 ViT-22B', 'vision: ViT-22B'),
          value: 2.2e10,
          whole: 2.2e10,
          shown: text('22B'),
          tone: 'learning',
        },
        {
          label: text('语音 Whisper', 'speech: Whisper'),
          value: 1.55e9,
          whole: 1.55e9,
          shown: text('1.55B'),
          tone: 'learning',
        },
        {
          label: text('天气 盘古', 'weather: Pangu'),
          value: 6.4e7,
          whole: 2.56e8,
          shown: text('4 × 64M'),
          tone: 'learning',
        },
        {
          label: text('蛋白质 AlphaFold 2', 'proteins: AlphaFold 2'),
          value: 9.3e7,
          whole: 9.3e7,
          shown: text('93M'),
          tone: 'learning',
        },
        {
          label: text('推荐 DLRM', 'ranking: DLRM'),
          value: 2e7,
          whole: 1.2e13,
          shown: text('12T'),
          tone: 'scale',
        },
      ],
    },
  ],
};

export const twoGroups: BarChart = {
  ...picture('groups'),
  kind: 'bars',
  groups: [
    {
      heading: text('每个 token 的缓存', 'cache per token'),
      bars: [
        { label: text('Llama 3.1 405B，2024'), value: 516096, shown: text('516,096 B'), tone: 'scale' },
        { label: text('V4.1-Flash，2026'), value: 890, shown: text('890 B'), tone: 'scale' },
      ],
    },
    {
      heading: text('一百万 token', 'a million tokens'),
      bars: [
        { label: text('Llama 3.1 405B，2024'), value: 541, shown: text('541 GB'), tone: 'value' },
        { label: text('V4.1-Flash，2026'), value: 0.93, shown: text('0.93 GB'), tone: 'value' },
      ],
    },
  ],
};
