import type { Text } from '../../model/languages.ts';
import type { ParallelChart } from '../../model/pictures.ts';
import { picture, text } from './sample-text.ts';

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
