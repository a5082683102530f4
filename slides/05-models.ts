import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';
import { models } from './values/models.ts';

export const passport = defineSlide({
  id: 'passport',
  layout: 'figure',
  title: { zh: '一个模型一本护照：六栏各盖一个章', en: 'One model, one passport: a stamp on each ruler' },
  charts: [
    {
      kind: 'parallel',
      id: 'passport',
      title: { zh: '五个模型在六把尺上的位置', en: 'Five models on six rulers' },
      text: {
        zh: 'BERT-large：encoder-only，稠密，文本，基座，通用，开放权重。Whisper：encoder–decoder，稠密，语音进文本出，有监督训练，单项，开放权重。BloombergGPT（{{bloombergGpt.parameters}}参数）：decoder-only，稠密，文本，基座，行业（语料里金融 {{bloombergFinance}}、通用 {{bloombergGeneral}} token），不公开。gpt-oss-120b：decoder-only，混合专家，文本，会推理、会用工具，通用，开放权重。Qwen3-Omni：decoder-only 的主干，混合专家，全模态，指令，通用，开放权重。',
        en: 'BERT-large: encoder-only, dense, text, base, general, open weights. Whisper: encoder–decoder, dense, speech in and text out, trained on labels, one kind of task, open weights. BloombergGPT ({{bloombergGpt.parameters}} parameters): decoder-only, dense, text, base, industry ({{bloombergFinance}} financial and {{bloombergGeneral}} general tokens), closed. gpt-oss-120b: decoder-only, mixture of experts, text, reasoning and tool use, general, open weights. Qwen3-Omni: a decoder-only backbone, mixture of experts, all modalities, instruct, general, open weights.',
      },
      axes: [
        {
          label: { zh: '看得见什么', en: 'What it sees' },
          stops: [
            { label: { zh: 'encoder-only', en: 'encoder-only' } },
            { label: { zh: 'decoder-only', en: 'decoder-only' } },
            { label: { zh: 'enc–decoder', en: 'enc–decoder' } },
          ],
        },
        {
          label: { zh: '怎么激活', en: 'Active' },
          stops: [{ label: { zh: '稠密', en: 'dense' } }, { label: { zh: '混合专家', en: 'experts' } }],
        },
        {
          label: { zh: '读写什么', en: 'Reads' },
          stops: [
            { label: { zh: '文本', en: 'text' } },
            { label: { zh: '语音→文本', en: 'speech→text' } },
            { label: { zh: '全模态', en: 'all of them' } },
          ],
        },
        {
          label: { zh: '练到哪一步', en: 'Trained' },
          stops: [
            { label: { zh: '基座', en: 'base' } },
            { label: { zh: '有监督', en: 'labelled' } },
            { label: { zh: '指令', en: 'instruct' } },
            { label: { zh: '会用工具', en: 'tool use' } },
          ],
        },
        {
          label: { zh: '管多宽', en: 'How wide' },
          stops: [
            { label: { zh: '通用', en: 'general' } },
            { label: { zh: '行业', en: 'industry' } },
            { label: { zh: '单项', en: 'one kind' } },
          ],
        },
        {
          label: { zh: '开放到哪', en: 'How open' },
          stops: [{ label: { zh: '开放权重', en: 'weights' } }, { label: { zh: '不公开', en: 'closed' } }],
        },
      ],
      lines: [
        { label: { zh: 'BERT', en: 'BERT' }, tone: 'plain', stops: [0, 0, 0, 0, 0, 0] },
        { label: { zh: 'Whisper', en: 'Whisper' }, tone: 'ability', stops: [2, 0, 1, 1, 2, 0] },
        { label: { zh: 'BloombergGPT', en: 'BloombergGPT' }, tone: 'learning', stops: [1, 0, 0, 0, 1, 1] },
        { label: { zh: 'gpt-oss-120b', en: 'gpt-oss-120b' }, tone: 'scale', stops: [1, 1, 0, 3, 0, 0] },
        { label: { zh: 'Qwen3-Omni', en: 'Qwen3-Omni' }, tone: 'value', stops: [1, 1, 2, 2, 0, 0] },
      ],
    },
  ],
  annotation: { zh: '没有两本一样', en: 'No two alike' },
  time: '45s',
  notes: {
    zh: `拿五个模型来，一个盖六个章。BERT，稠密、文本，停在基座；Whisper 听的是语音，只管这一项；BloombergGPT 管一个行业，权重不公开；gpt-oss 走混合专家，练到了会用工具；Qwen3-Omni 文字、图像、声音都收。没有两本护照一样，也没有哪一栏能替另一栏。

行业那本多问一句。BloombergGPT 从零练，一半金融，一半通用；后来有研究说，通用的 GPT-4 在不少金融题上不输它，抽实体这类还差些。您手上那个模型，章盖在哪儿？`,
    en: `Take five models and give each six stamps. BERT: dense, text, a base model. Whisper listens, and does that one kind of thing. BloombergGPT serves an industry, and its weights are closed. gpt-oss has experts, and was trained to reason and use tools. Qwen3-Omni takes text, pictures and sound. No two passports are alike, and no column stands in for another.

Ask the industry one a question more. BloombergGPT was trained from scratch, half finance, half general; a later study reports that general GPT-4 matches it on many finance tasks, though not at extracting names. And your model: where are its stamps?`,
  },
  keyPoints: [
    keyPoint(
      'passport.stamps',
      {
        zh: '每个模型六个章，没有两本一样。',
        en: 'Six stamps for each model, and no two passports alike.',
      },
      { zh: '六个章', en: 'six stamps' },
      {
        zh: [
          ['六个章', '盖章', '章盖'],
          ['两本', '护照'],
        ],
        en: [['stamps'], ['no two', 'passport', 'passports']],
      },
    ),
    keyPoint(
      'passport.bloomberg',
      {
        zh: 'BloombergGPT 从零练，后来通用的 GPT-4 在不少金融题上不输它。',
        en: 'BloombergGPT was trained from scratch; general GPT-4 is later reported to match it on many finance tasks.',
      },
      { zh: '行业那本', en: 'the industry one' },
      {
        zh: [['Bloomberg', '彭博'], ['从零'], ['不输', '追平']],
        en: [['Bloomberg'], ['from scratch'], ['match', 'matches', 'matched']],
      },
    ),
  ],
  claims: ['N23', 'N46'],
  sources: [
    sources.devlin2018,
    sources.whisper2022,
    sources.bloomberg2023,
    sources.gptOss2025,
    sources.qwen3Omni,
    sources.li2023,
  ],
});

export const byModality = defineSlide({
  id: 'by-modality',
  layout: 'figure',
  title: { zh: '都叫“大”，算的不是一笔账', en: 'All are called large, but the bills differ' },
  charts: [
    {
      kind: 'bars',
      id: 'by-modality',
      title: { zh: '各领域模型的参数', en: 'Parameters of models in six fields' },
      text: {
        zh: '空心是全部参数，实心是算一次用到的，长度按对数画。语言，Llama 3.1：{{llama31.parameters}}，每个 token 全用。视觉，ViT-22B：{{vit22b.parameters}}。语音，Whisper：{{whisper.parameters}}。天气，盘古：四个模型共 {{panguWeather.parameters}}，一次用一个。蛋白质，AlphaFold 2：{{alphaFold2.parameters}}。推荐，DLRM：{{dlrm.parameters}}，大多是表，算一次只查一点点；它的实心部分是示意。',
        en: 'Hollow is all parameters, solid is what one computation uses; lengths are logarithmic. Language, Llama 3.1: {{llama31.parameters}}, all for every token. Vision, ViT-22B: {{vit22b.parameters}}. Speech, Whisper: {{whisper.parameters}}. Weather, Pangu: {{panguWeather.parameters}} in four models, one at a time. Proteins, AlphaFold 2: {{alphaFold2.parameters}}. Recommendation, DLRM: {{dlrm.parameters}}, mostly tables, of which one computation looks up a sliver; its solid part is schematic.',
      },
      groups: [
        {
          heading: {
            zh: '参数：空心是全部，实心是算一次用到的',
            en: 'Parameters: hollow all, solid used at once',
          },
          logFrom: 1_000_000,
          bars: [
            {
              label: { zh: '语言 Llama 3.1', en: 'Language Llama 3.1' },
              value: models.llama31.parameters,
              whole: models.llama31.parameters,
              shown: { zh: '{{llama31.parameters}}', en: '{{llama31.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '视觉 ViT-22B', en: 'Vision ViT-22B' },
              value: models.vit22b.parameters,
              whole: models.vit22b.parameters,
              shown: { zh: '{{vit22b.parameters}}', en: '{{vit22b.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '语音 Whisper', en: 'Speech Whisper' },
              value: models.whisper.parameters,
              whole: models.whisper.parameters,
              shown: { zh: '{{whisper.parameters}}', en: '{{whisper.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '天气 盘古', en: 'Weather Pangu' },
              value: models.panguWeather.parameters / 4,
              whole: models.panguWeather.parameters,
              shown: { zh: '{{panguWeather.parameters}}', en: '{{panguWeather.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '蛋白质 AlphaFold 2', en: 'Proteins AlphaFold 2' },
              value: models.alphaFold2.parameters,
              whole: models.alphaFold2.parameters,
              shown: { zh: '{{alphaFold2.parameters}}', en: '{{alphaFold2.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '推荐 DLRM', en: 'Recommender DLRM' },
              // Schematic, as the text says: a few million of all.
              value: 2_500_000,
              whole: models.dlrm.parameters,
              shown: { zh: '{{dlrm.parameters}}', en: '{{dlrm.parameters}}' },
              tone: 'scale',
            },
          ],
        },
      ],
    },
  ],
  annotation: {
    zh: '2024 年起有通吃的，不是每个旗舰都行',
    en: 'Since 2024 some do it all, but not every flagship',
  },
  time: '50s',
  notes: {
    zh: `都叫“大”，算的不是一笔账。空心是全部参数，实心是算一次真用到的。语言模型 {{llama31.parameters}}，每写一个 token，全都要动；看图的、听声音的小得多，也是全动；天气和蛋白质更小，照样管用。最下面这个推荐模型，{{dlrm.parameters}}，大半是查表，算一次只碰一点点。不过推荐也在变：HSTU 那样的生成式，算力加上去，效果也按幂律变好。

那有没有一个模型通吃的？2024 年起有了，GPT-4o、Qwen3-Omni，一个网络收文字、图像和声音。可到今天，也不是每个旗舰都这样，所以要问是哪一个。`,
    en: `They’re all called large, but they don’t run up the same bill. Hollow is every parameter; solid is what one computation really uses. The language model has {{llama31.parameters}} and moves all of them for every token. Vision and speech are much smaller, and use everything too. Weather and proteins are smaller still, and they do the job. Then there’s this recommender: {{dlrm.parameters}}, mostly tables, and one prediction touches only a sliver. That is changing: generative ones, like HSTU, get better with compute.

Is there one model for everything? Since 2024, yes: GPT-4o or Qwen3-Omni, one network for text, pictures and sound. But even today not every flagship does it, so ask which one.`,
  },
  keyPoints: [
    keyPoint(
      'by-modality.tables',
      {
        zh: '推荐模型参数最多，大半是查表，算一次只碰一点点；语言模型全都要动。',
        en: 'The recommender has the most parameters, mostly tables, and touches a sliver; a language model moves all of its own.',
      },
      { zh: '大半是查表', en: 'mostly tables' },
      {
        zh: [['推荐'], ['查表'], ['一点点', '全都要动', '全动']],
        en: [['recommender'], ['tables'], ['sliver', 'all of them']],
      },
    ),
    keyPoint(
      'by-modality.one-model',
      {
        zh: '2024 年起有一个网络通吃的，但不是每个旗舰都这样。',
        en: 'Since 2024 one network can do all of it, but not every flagship does.',
      },
      { zh: '通吃', en: 'one network' },
      {
        zh: [['通吃', '一个网络'], ['旗舰']],
        en: [
          ['one network', 'one model'],
          ['flagship', 'flagships'],
        ],
      },
    ),
  ],
  claims: ['N05', 'N23', 'N37'],
  sources: [
    sources.dehghani2023,
    sources.whisper2022,
    sources.mudigere2021,
    sources.zhai2024,
    sources.gpt4o,
    sources.qwen3Omni,
  ],
});
