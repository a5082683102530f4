import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';
import { plainly } from '../values/texts.ts';

export const timeline = defineSlide({
  id: 'timeline',
  layout: 'diagram',
  title: { zh: '四个阶段，九年', en: 'Four eras in nine years' },
  diagram: {
    id: 'timeline',
    title: {
      zh: '大语言模型的四个阶段，2017 到 2026 年',
      en: 'Four eras of large language models, 2017 to 2026',
    },
    text: {
      zh: '四栏，从左到右。微调，2017 到 2019 年：Transformer 2017，GPT-1 和 BERT 2018，GPT-2 和 T5 2019。提示，2020 到 2021 年：缩放定律和 GPT-3 2020，Switch 2021，“基础模型”得名 2021，指令微调 FLAN 2021。后训练，2022 到 2023 年：InstructGPT、Chinchilla、ChatGPT 2022，LLaMA 和 GPT-4 2023。推理与智能体，2024 到 2026 年：那份学习笔记 2024，o1 2024，R1 2025，GPT-4o 在 {{gpt4oGone}} 退出 ChatGPT，DeepSeek-V4 {{v4Released}}，Kimi K3 {{kimiK3Released}}，GPT-6.2 {{gpt62Released}}。',
      en: 'Four columns, from left to right. Fine-tuning, 2017 to 2019: Transformer 2017, GPT-1 and BERT 2018, GPT-2 and T5 2019. Prompting, 2020 to 2021: scaling laws and GPT-3 2020, Switch 2021, “foundation model” named 2021, instruction tuning with FLAN 2021. Post-training, 2022 to 2023: InstructGPT, Chinchilla and ChatGPT 2022, LLaMA and GPT-4 2023. Reasoning and agents, 2024 to 2026: the study notes 2024, o1 2024, R1 2025, GPT-4o leaving ChatGPT on {{gpt4oGone}}, DeepSeek-V4 {{v4Released}}, Kimi K3 {{kimiK3Released}}, GPT-6.2 {{gpt62Released}}.',
    },
    mermaid: `timeline
      "{from2017}" : "{tuning}" : "{transformer}" : "{gpt1}" : "{bert}" : "{gpt2}" : "{t5}"
      "{from2020}" : "{prompting}" : "{kaplan}" : "{gpt3}" : "{switchC}" : "{foundation}" : "{flan}"
      "{from2022}" : "{aligning}" : "{instruct}" : "{chinchilla}" : "{chatgpt}" : "{llama}" : "{gpt4}"
      "{from2024}" : "{reasoning}" : "{notes}" : "{o1}" : "{gone}" : "{v4}" : "{kimi}" : "{gpt62}"
      %% learning: tuning
      %% scale: prompting
      %% ability: aligning
      %% value: reasoning`,
    labels: {
      from2017: plainly('2017–19'),
      tuning: { zh: '**微调**', en: '**Fine-tuning**' },
      transformer: plainly('Transformer 2017'),
      gpt1: plainly('GPT-1 2018'),
      bert: plainly('BERT 2018'),
      gpt2: plainly('GPT-2 2019'),
      t5: plainly('T5 2019'),
      from2020: plainly('2020–21'),
      prompting: { zh: '**提示**', en: '**Prompting**' },
      kaplan: { zh: '缩放定律 2020', en: 'Scaling laws 2020' },
      gpt3: plainly('GPT-3 2020'),
      switchC: plainly('Switch 2021'),
      foundation: { zh: '“基础模型”得名 2021', en: '“Foundation model” 2021' },
      flan: { zh: '指令微调 FLAN 2021', en: 'Instruction tuning 2021' },
      from2022: plainly('2022–23'),
      aligning: { zh: '**后训练**', en: '**Post-training**' },
      instruct: plainly('InstructGPT 2022'),
      chatgpt: plainly('ChatGPT 2022'),
      chinchilla: plainly('Chinchilla 2022'),
      llama: plainly('LLaMA 2023'),
      gpt4: plainly('GPT-4 2023'),
      from2024: plainly('2024–26'),
      reasoning: { zh: '**推理与智能体**', en: '**Reasoning, agents**' },
      notes: { zh: '那份学习笔记 2024', en: 'The study notes 2024' },
      o1: { zh: 'o1 2024，R1 2025', en: 'o1 2024, R1 2025' },
      gone: { zh: 'GPT-4o 下线\n{{gpt4oGone}}', en: 'GPT-4o leaves\n{{gpt4oGone}}' },
      v4: plainly('DeepSeek-V4\n{{v4Released}}'),
      kimi: plainly('Kimi K3\n{{kimiK3Released}}'),
      gpt62: plainly('GPT-6.2\n{{gpt62Released}}'),
    },
    steps: [
      'from2017 tuning transformer gpt1 bert gpt2 t5',
      'from2020 prompting kaplan gpt3 switchC foundation flan',
      'from2022 aligning instruct chinchilla chatgpt llama gpt4',
      'from2024 reasoning notes o1 gone v4 kimi gpt62',
    ],
  },
  annotation: { zh: '截至 2026-11；“最新”要带日期', en: 'As of 2026-11; any “newest” needs its date' },
  time: '50s',
  notes: {
    zh: `九年，四个阶段，分界是怎么让它干活。[1]头一段靠微调：有了 Transformer，BERT 那一代一个任务调一次。[2]第二段靠提示：缩放定律告诉人往大里做，GPT-3 换句话就换个活儿。[3]第三段是后训练：教它听话，才有了 ChatGPT。[4]第四段是推理和智能体：先想再答，边干边查。底稿那份学习笔记，就停在这一段的开头。

今年春天出了 DeepSeek-V4，夏天 Kimi K3，十一月 GPT-6.2；GPT-4o 二月已经退出了 ChatGPT。谁说“最新”，都得带上日期。`,
    en: `Nine years, four eras, and what divides them is how you got the model to do a job. [1]First you fine-tuned: with the Transformer came BERT’s generation, one task, one tuning. [2]Then you prompted: scaling laws said go bigger, and with GPT-3 you changed the words to change the job. [3]Then came post-training: it learnt to do as asked, and that gave us ChatGPT. [4]And now reasoning and agents: think first, check as you go. The study notes behind this talk stop where that era starts.

This spring brought DeepSeek-V4, the summer Kimi K3, this month GPT-6.2; GPT-4o left ChatGPT back in February. If you say newest, say when.`,
  },
  keyPoints: [
    keyPoint(
      'timeline.four-eras',
      {
        zh: '四个阶段：微调、提示、后训练、推理和智能体',
        en: 'Four eras: fine-tuning, prompting, post-training, reasoning and agents',
      },
      { zh: '四个阶段', en: 'four eras' },
      {
        zh: [['微调'], ['提示'], ['后训练'], ['智能体']],
        en: [['fine-tuned', 'fine-tuning'], ['prompted', 'prompting'], ['post-training'], ['agents']],
      },
    ),
    keyPoint(
      'timeline.newest',
      { zh: '说“最新”，得带上日期', en: 'Whoever says newest has to say when' },
      { zh: '带日期', en: 'say when' },
      {
        zh: [['最新'], ['日期']],
        en: [['newest'], ['say when', 'date']],
      },
    ),
  ],
  claims: ['N25', 'N32'],
  sources: [
    sources.vaswani2017,
    sources.brown2020,
    sources.bommasani2021,
    sources.flan2021,
    sources.ouyang2022,
    sources.o1,
  ],
});
