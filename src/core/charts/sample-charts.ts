import type { Text } from '../model/languages.ts';
import type {
  Axis,
  BarChart,
  ChipChart,
  IntervalChart,
  MatrixChart,
  ParallelChart,
  StackChart,
} from '../model/pictures.ts';

/** Charts as dense as a talk's, to try the drawing on. Their figures are samples; nobody quotes them. */
const text = (zh: string, en: string = zh): Text => ({ zh, en });
const picture = (id: string) => ({ id, title: text('题', 'title'), text: text('文', 'text') });

const ticks = (...values: readonly number[]): Axis['ticks'] =>
  values.map((at) => ({ at, label: text(`${at}`.replace('-', '−')) }));

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

export const forest: IntervalChart = {
  ...picture('forest'),
  kind: 'intervals',
  panels: [
    {
      heading: text('同一件活儿，用时变了多少', 'Time for the same task'),
      axis: {
        label: text('用时变化（%）', 'change in time (%)'),
        from: -100,
        to: 60,
        scale: 'linear',
        ticks: ticks(-100, -50, 0, 50),
      },
      zero: { at: 0, label: text('没有差别', 'no difference') },
      rows: [
        {
          label: text('Peng 2023', 'Peng 2023'),
          byline: text('小服务，70 人', 'a small server, 70 people'),
          point: -55.8,
          interval: [-89, -21],
          shown: text('−55.8%'),
          tone: 'ability',
        },
        {
          label: text('METR 2025 年初', 'METR, early 2025'),
          byline: text('16 名老手，246 个任务', '16 veterans, 246 tasks'),
          point: 19,
          interval: [2, 39],
          shown: text('+19%'),
          tone: 'scale',
        },
        {
          label: text('METR 后续', 'METR, follow-up'),
          byline: text('回来的人', 'those who returned'),
          point: -18,
          interval: [-38, 9],
          shown: text('−18%'),
          tone: 'plain',
          role: 'doubtful',
        },
        {
          label: text('METR 后续', 'METR, follow-up'),
          byline: text('新来的人', 'newcomers'),
          point: -4,
          interval: [-15, 9],
          shown: text('−4%'),
          tone: 'plain',
          role: 'doubtful',
        },
      ],
    },
    {
      heading: text('同样的时间，做完多少', 'Tasks done in the same time'),
      axis: {
        label: text('完成任务（%）', 'tasks done (%)'),
        from: -20,
        to: 60,
        scale: 'linear',
        ticks: ticks(-20, 0, 20, 40, 60),
      },
      zero: { at: 0, label: text('没有差别', 'no difference') },
      rows: [
        {
          label: text('Cui 2026'),
          byline: text('三家公司，4,867 人', 'three companies, 4,867 people'),
          point: 26,
          interval: [6, 46],
          shown: text('+26%'),
          tone: 'ability',
        },
      ],
    },
  ],
};

const ruler = (zh: string, en: string, ...stops: readonly Text[]): ParallelChart['axes'][number] => ({
  label: text(zh, en),
  stops: stops.map((label) => ({ label })),
});

export const passport: ParallelChart = {
  ...picture('passport'),
  kind: 'parallel',
  axes: [
    ruler(
      '看得见什么',
      'Sees',
      text('只编码', 'encoder-only'),
      text('只解码', 'decoder-only'),
      text('编码–解码', 'enc.–dec.'),
      text('前缀', 'prefix'),
    ),
    ruler('怎么激活', 'Uses', text('稠密', 'dense'), text('混合专家', 'experts')),
    ruler(
      '读写什么',
      'Reads',
      text('文本', 'text'),
      text('图像', 'images'),
      text('语音', 'speech'),
      text('全模态', 'all'),
    ),
    ruler(
      '练到哪一步',
      'Trained to',
      text('基座', 'base'),
      text('指令', 'instruct'),
      text('推理', 'reason'),
      text('监督训练', 'supervised'),
    ),
    ruler('管多宽', 'Scope', text('通用', 'general'), text('行业', 'industry'), text('单任务', 'one task')),
    ruler(
      '开放到哪',
      'Open',
      text('只有接口', 'API'),
      text('开放权重', 'weights'),
      text('数据也开', 'data'),
      text('不公开', 'closed'),
    ),
  ],
  lines: [
    { label: text('BERT-large'), tone: 'value', stops: [0, 0, 0, 0, 0, 1] },
    { label: text('Whisper'), tone: 'ability', stops: [2, 0, 2, 3, 2, 1] },
    { label: text('BloombergGPT'), tone: 'learning', stops: [1, 0, 0, 0, 1, 3] },
    { label: text('gpt-oss-120b'), tone: 'scale', stops: [1, 1, 0, 2, 0, 1] },
    { label: text('Qwen3-Omni'), tone: 'plain', stops: [1, 1, 3, 1, 0, 1] },
  ],
};

export const depthAndSize: ParallelChart = {
  ...picture('depth'),
  kind: 'parallel',
  axes: [
    {
      label: text('层数', 'Layers'),
      stops: [126, 96, 61].map((at) => ({ label: text(`${at}`), at })),
    },
    {
      label: text('参数', 'Parameters'),
      stops: [671, 405, 175].map((at) => ({ label: text(`${at}B`), at })),
    },
  ],
  lines: [
    { label: text('DeepSeek-V3'), tone: 'learning', stops: [2, 0] },
    { label: text('GPT-3'), tone: 'plain', stops: [1, 2] },
    { label: text('Llama 3.1'), tone: 'ability', stops: [0, 1] },
  ],
};

export const attention: MatrixChart = {
  ...picture('attention'),
  kind: 'matrix',
  positions: [text('36'), text('加', 'plus'), text('59'), text('等', 'equ'), text('于', 'als'), text('▢')],
  rowLabel: text('谁在看', 'who looks'),
  columnLabel: text('看哪个位置', 'at which position'),
  weights: [
    [1, null, null, null, null, null],
    [0.73, 0.27, null, null, null, null],
    [0.2, 0.3, 0.5, null, null, null],
    [0.25, 0.25, 0.25, 0.25, null, null],
    [0.1, 0.2, 0.1, 0.3, 0.3, null],
    [0.38, 0.12, 0.41, 0.03, 0.02, 0.04],
  ],
  row: 5,
  tone: 'learning',
  masks: [
    { label: text('全看\nencoder-only', 'all\nencoder-only'), shape: 'all', tone: 'ability' },
    {
      label: text('只看前面\ndecoder-only', 'earlier ones\ndecoder-only'),
      shape: 'earlier',
      tone: 'learning',
    },
    { label: text('前缀\nprefix', 'prefix'), shape: 'prefix', tone: 'plain' },
  ],
};

const memory = (name: string, weights: number, cache: number): StackChart['bars'][number] => ({
  label: text(name),
  parts: [
    { value: weights, label: text('权重', 'weights'), tone: 'learning' },
    { value: cache, label: text('缓存', 'cache'), tone: 'value' },
    { value: 3, tone: 'plain' },
  ],
  shown: text(`${weights + cache + 3} GB`),
});

export const memories: StackChart = {
  ...picture('memories'),
  kind: 'stacks',
  x: {
    label: text('显存（GB）', 'memory (GB)'),
    from: 0,
    to: 450,
    scale: 'linear',
    ticks: ticks(0, 100, 200, 300, 400),
  },
  limits: [
    { at: 8, label: text('手机 8', 'phone 8') },
    { at: 24, label: text('游戏卡 24', 'gaming card 24') },
    { at: 80, label: text('H100 80') },
    { at: 141, label: text('H200 141') },
  ],
  bars: [
    memory('Llama 3.1 8B', 16, 17),
    memory('gpt-oss-120b', 65, 5),
    memory('Llama 3.1 70B', 141, 43),
    memory('gpt-oss-120b, 16 bit', 234, 5),
    memory('GPT-3 175B', 350, 10),
  ],
};

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
