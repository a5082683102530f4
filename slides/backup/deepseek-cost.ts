import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';

export const deepseekCost = defineSlide({
  id: 'deepseek-cost',
  layout: 'big',
  title: {
    zh: '那个价钱是一次运行，不是研发',
    en: 'That price is one run, not the research',
  },
  value: { zh: '{{deepseekV3Price}}', en: '{{deepseekV3Price}}' },
  caption: { zh: '美元：DeepSeek-V3 正式训练一次', en: 'dollars: DeepSeek-V3, one official run' },
  tone: 'scale',
  beside: [
    { lead: { zh: '卡时', en: 'GPU-hours' }, text: { zh: '{{deepseekV3Hours}}', en: '{{deepseekV3Hours}}' } },
    {
      lead: { zh: '单价', en: 'Price' },
      text: { zh: '{{deepseekV3Rent}}，假设的', en: '{{deepseekV3Rent}} an hour, assumed' },
    },
    { lead: { zh: '不含', en: 'Without' }, text: { zh: '前期研究、消融', en: 'research, ablations' } },
    { lead: { zh: '也不含', en: 'Nor' }, text: { zh: '人、数据、推理', en: 'staff, data, inference' } },
  ],
  time: '40s',
  notes: {
    zh: `这个数可以信，但要看清它是什么：{{deepseekV3Hours}}个 H800 小时，[1]乘以每小时{{deepseekV3Rent}}的假设租金。只是最后那一次正式训练，不含前面的研究和消融，也不含人、数据和推理。

量级可以核：六乘激活参数 {{deepseekV3.active}}，乘 {{deepseekV3.tokens}} token，{{deepseekV3Operations}}次，摊到这些卡时上，说得通。数没错，错在拿它比别家的总投入。`,
    en: `You can believe this figure, once you see what it is: {{deepseekV3Hours}} H800 hours, [1]times an assumed rent of {{deepseekV3Rent}} an hour. It’s the final official run alone, without the research and ablations before it, and without staff, data or inference.

You can check the size of it: six times {{deepseekV3.active}} active parameters times {{deepseekV3.tokens}} tokens, {{deepseekV3Operations}} operations, and spread over those hours that’s plausible. The number isn’t wrong. Comparing it with another lab’s whole budget is.`,
  },
  keyPoints: [
    keyPoint(
      'deepseek-cost.run',
      { zh: '只是最后一次正式训练，租金是假设的。', en: 'The final official run alone, at an assumed rent.' },
      { zh: '一次运行', en: 'one run' },
      {
        zh: [
          ['正式训练', '最后那一次'],
          ['假设租金', '租金', '不含'],
        ],
        en: [
          ['official run', 'final run'],
          ['rent', 'without'],
        ],
      },
    ),
    keyPoint(
      'deepseek-cost.check',
      {
        zh: '六乘激活参数乘 token，量级对得上。',
        en: 'Six times active parameters times tokens: it adds up.',
      },
      { zh: '能核', en: 'checkable' },
      {
        zh: [['六乘'], ['说得通', '对得上']],
        en: [['six times'], ['plausible', 'adds up']],
      },
    ),
  ],
  claims: ['N16', 'N41', 'N42'],
  sources: [sources.deepseekV3, sources.hoffmann2022],
});
