import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';
import { scaleValues } from './values/scale.ts';

export const whichWhen = defineSlide({
  id: 'which-when',
  layout: 'diagram',
  title: {
    zh: '只干一件活儿，小模型可以更好：加法就是例子',
    en: 'For one job, small can be better: adding proves it',
  },
  diagram: {
    id: 'decision',
    title: { zh: '什么时候用哪种模型', en: 'Which model, when' },
    text: {
      zh: '先问活儿是不是固定、有没有标注：是，就微调小模型。不是，再问延迟、成本、隐私卡得紧不紧：紧，用端侧的小模型，提示或蒸馏；不紧，用大模型加提示。三条路最后都拿自己的题比一遍。',
      en: 'First ask whether the job is fixed and labelled: if so, fine-tune a small model. If not, ask whether latency, cost or privacy is tight: if so, use a small model on the device, prompted or distilled; if not, prompt a large one. All three are compared on your own questions.',
    },
    mermaid: `flowchart TB
  fixed["{fixed}"]:::plain -->|"{yes}"| tuned["{tuned}"]:::ability
  fixed -->|"{no}"| tight["{tight}"]:::plain
  tight -->|"{yes}"| local["{local}"]:::ability
  tight -->|"{no}"| large["{large}"]
  tuned --> test["{test}"]:::value
  local --> test
  large --> test`,
    labels: {
      fixed: { zh: '**活儿固定**\n有标注？', en: '**Fixed,**\nlabelled?' },
      tight: { zh: '**延迟隐私**\n卡得紧？', en: '**Latency,**\nprivacy?' },
      tuned: { zh: '**小模型**\n微调', en: '**Small,**\nfine-tuned' },
      local: { zh: '**端侧小模型**\n提示或蒸馏', en: '**Small,**\non the device' },
      large: { zh: '**大模型**\n加提示', en: '**Large,**\nprompted' },
      test: { zh: '**自己的题**\n比一遍', en: '**Compare**\non your own\nquestions' },
      yes: { zh: '是', en: 'yes' },
      no: { zh: '否', en: 'no' },
    },
    steps: ['fixed tuned', 'tight local', 'large', 'test'],
  },
  chart: {
    id: 'who-can-add',
    kind: 'bars',
    title: { zh: '谁能稳稳做加法', en: 'Who adds reliably' },
    text: {
      zh: '两条各有各的满格。专门练加减法的小 Transformer，答对 {{tinyAdds}}。查了 {{surveyedModels}} 个公开的大模型，能稳稳做加法的占 {{publicAdds}}，论文说这些多半靠外部工具。',
      en: 'Two bars, each with its own full length. Small Transformers trained only on sums get {{tinyAdds}} right. Of {{surveyedModels}} public language models surveyed, {{publicAdds}} add reliably, most of them, says the paper, with external tools.',
    },
    groups: [
      {
        heading: { zh: '小 Transformer 专练加减法', en: 'Small, trained on sums' },
        bars: [
          {
            label: { zh: '答对', en: 'right' },
            value: scaleValues.tinyAdds.amount,
            whole: 100,
            shown: { zh: '{{tinyAdds}}', en: '{{tinyAdds}}' },
            tone: 'ability',
          },
        ],
      },
      {
        heading: { zh: '{{surveyedModels}} 个公开大模型', en: '{{surveyedModels}} public LLMs' },
        bars: [
          {
            label: { zh: '会加的', en: 'can add' },
            value: scaleValues.publicAdds.amount,
            whole: 100,
            shown: { zh: '{{publicAdds}}', en: '{{publicAdds}}' },
            tone: 'plain',
          },
        ],
      },
    ],
  },
  chartAt: 'right',
  time: '45s',
  notes: {
    zh: `常听人说越大越准。平均是这样，单看一件活儿就未必：专门练加减法的小 Transformer，能对到{{tinyAdds}}；查过的 {{surveyedModels}} 个公开大模型，稳稳会加的只有{{publicAdds}}，多半还靠外部工具。LLaMA-13B 当年也在多数测试上超过了 GPT-3。

[1]所以先问活儿：固定、有标注，微调一个小的就够。[2]常变，再看延迟、隐私，卡得紧，就在端侧用小模型，提示或者蒸馏。[3]不紧，大模型加提示。[4]走哪条，最后都拿自己的题比一遍。`,
    en: `People often say bigger is more accurate. On average, yes; on one job, not necessarily. Small Transformers trained on nothing but sums reach {{tinyAdds}}; of {{surveyedModels}} public LLMs surveyed, {{publicAdds}} add reliably, most of those with a tool. And LLaMA-13B, in its day, beat GPT-3 on most benchmarks.

[1]So start from the job. If it’s fixed and you have labels, fine-tune something small. [2]If it keeps changing, ask whether latency or privacy is tight; if so, run a small model on the device, prompted or distilled. [3]If not, prompt a large one. [4]Whichever way you lean, compare them on your own questions.`,
  },
  keyPoints: [
    keyPoint(
      'which-when.one-job',
      {
        zh: '越大越准是平均；专练一件活儿的小模型可以更好，比如加法。',
        en: 'Bigger is better on average; at one job, such as adding, small can win.',
      },
      { zh: '加法的例子', en: 'adding' },
      {
        zh: [
          ['越大越准', '平均是这样'],
          ['专门练', '专练', '只练加减法'],
        ],
        en: [
          ['on average'],
          ['nothing but sums', 'trained only on sums', 'trained to add', 'trained only to add'],
        ],
      },
    ),
    keyPoint(
      'which-when.ask',
      {
        zh: '先问活儿：有标注就微调小的；延迟、隐私紧就上端侧；不然大模型加提示。',
        en: 'Start from the job: labels, then fine-tune small; tight, then on the device; else prompt a large one.',
      },
      { zh: '先问活儿', en: 'the job first' },
      {
        zh: [['标注'], ['微调'], ['延迟', '隐私', '端侧']],
        en: [['labels', 'labelled'], ['fine-tune'], ['latency', 'privacy', 'on the device']],
      },
    ),
    keyPoint(
      'which-when.compare',
      { zh: '最后拿自己的题比一遍。', en: 'In the end compare them on your own questions.' },
      { zh: '自己的题', en: 'your own questions' },
      {
        zh: [['自己的题'], ['比一遍', '比一比', '比一下']],
        en: [['your own questions'], ['compare']],
      },
    ),
  ],
  claims: ['N11', 'N12', 'N13', 'N15', 'N17'],
  sources: [sources.quirke2024, sources.touvron2023],
});
