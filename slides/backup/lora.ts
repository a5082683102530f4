import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';

export const lora = defineSlide({
  id: 'lora',
  layout: 'diagram',
  title: { zh: 'LoRA 让训练变小，模型没变小', en: 'LoRA shrinks the training, not the model' },
  diagram: {
    id: 'lora',
    title: { zh: '冻住的权重旁边，一条窄路', en: 'A narrow path beside frozen weights' },
    text: {
      zh: '输入同时走两条路：一条是冻住的权重 W，d 乘 d；一条是 A 再 B，先压到 r 维，再放回 d 维，只练这两块。两路相加就是输出，B 乘 A 也可以并进 W。',
      en: 'The input takes two paths: the frozen weights W, d by d; and A, then B, down to r dimensions and back to d, which alone are trained. The output is the sum of both, and B times A can be merged into W.',
    },
    mermaid: `flowchart TB
      input["{input}"]:::plain --> frozen["{frozen}"]:::plain
      input --> down["{down}"]:::learning
      down --> up["{up}"]:::learning
      frozen --> sum(("{sum}")):::plain
      up --> sum
      sum --> output["{output}"]:::plain`,
    labels: {
      input: { zh: '输入', en: 'Input' },
      frozen: { zh: '**W，冻住**\nd × d\n一个数也不改', en: '**W, frozen**\nd × d\nnothing changes' },
      down: { zh: '**A，要练**\nd → r，先压窄', en: '**A, trained**\nd → r, narrowed' },
      up: { zh: '**B，要练**\nr → d，再放回', en: '**B, trained**\nr → d, widened' },
      sum: { zh: '+', en: '+' },
      output: { zh: '输出', en: 'Output' },
    },
    steps: ['input frozen', 'down up', 'sum output'],
  },
  chart: {
    kind: 'bars',
    id: 'lora-savings',
    title: { zh: 'LoRA 省下的参数和显存', en: 'What LoRA saves' },
    text: {
      zh: '在 GPT-3 {{gpt3.parameters}}上：要练的参数最多能减到 {{loraFewerParameters}}分之一，训练显存只减到约{{loraTrainingMemory}}。第一组的长度按对数画。',
      en: 'On GPT-3 {{gpt3.parameters}}: up to {{loraFewerParameters}} times fewer parameters to train, but about {{loraTrainingMemory}} of the training memory. The lengths of the first group are logarithmic.',
    },
    groups: [
      {
        heading: { zh: '要练的参数', en: 'Parameters to train' },
        logFrom: 1_000_000,
        bars: [
          {
            label: { zh: '全量', en: 'All' },
            value: 175_000_000_000,
            shown: { zh: '{{gpt3.parameters}}', en: '{{gpt3.parameters}}' },
            tone: 'plain',
          },
          {
            label: { zh: 'LoRA', en: 'LoRA' },
            value: 17_500_000,
            shown: { zh: '÷ {{loraFewerParameters}}', en: '÷ {{loraFewerParameters}}' },
            tone: 'learning',
          },
        ],
      },
      {
        heading: { zh: '训练显存', en: 'Training memory' },
        bars: [
          { label: { zh: '全量', en: 'All' }, value: 3, shown: { zh: '全部', en: 'all' }, tone: 'plain' },
          {
            label: { zh: 'LoRA', en: 'LoRA' },
            value: 1,
            shown: { zh: '约{{loraTrainingMemory}}', en: 'about {{loraTrainingMemory}}' },
            tone: 'learning',
          },
        ],
      },
    ],
  },
  chartAt: 'right',
  time: '45s',
  notes: {
    zh: `[1]LoRA 把原来的权重冻住，一个数也不改。[2]旁边开一条窄路，先压到很低的维度再放回来，只练这条路，这就是低秩增量。[3]两路相加就是输出；用的时候并进去，没有额外延迟，不并，就一个任务换一个插件。

省多少？在 GPT-3 上，要练的参数最多能减到 {{loraFewerParameters}}分之一，训练显存却只减到约{{loraTrainingMemory}}，因为基座还得整个装进去。QLoRA 再把冻住的基座压到 4-bit。所以它让训练变小，模型本身可没变小。`,
    en: `[1]LoRA freezes the original weights; not one of them changes. [2]Beside them it opens a narrow path, down to a few dimensions and back up, and trains only that: a low-rank update. [3]The output is the sum of both. Merge it and there’s no extra latency; keep it apart, and you can swap in one plug-in per task.

What does it save? On GPT-3, up to {{loraFewerParameters}} times fewer parameters to train, but training memory only drops to about {{loraTrainingMemory}}, since the whole base is still loaded. QLoRA then squeezes that frozen base to 4-bit. So the training shrinks, and the model doesn’t.`,
  },
  keyPoints: [
    keyPoint(
      'lora.frozen',
      { zh: '冻住原权重，只练低秩增量。', en: 'Frozen weights, a low-rank update.' },
      { zh: '低秩增量', en: 'low-rank' },
      {
        zh: [['低秩'], ['冻住', '冻结']],
        en: [
          ['low-rank', 'low rank'],
          ['freezes', 'frozen', 'freeze'],
        ],
      },
    ),
    keyPoint(
      'lora.memory',
      { zh: '训练显存只减到约三分之一。', en: 'Training memory only drops to about a third.' },
      { zh: '三分之一', en: 'a third' },
      { zh: [['三分之一'], ['显存']], en: [['a third', 'one third'], ['memory']] },
    ),
  ],
  claims: ['N43'],
  sources: [sources.hu2021, sources.dettmers2023],
});
