import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { figures } from './figures.ts';
import type { Model } from './model.ts';
import { models } from './models.ts';
import { count, spoken, yearOf } from './quantities.ts';
import { sources } from './sources.ts';

export const tenTraits = defineSlide({
  id: 'ten-traits',
  layout: 'groups',
  title: { zh: '十个特点，归成四件事来记', en: 'Ten traits, four things to remember' },
  groups: [
    {
      heading: { zh: '规模与代价', en: 'Scale and cost' },
      tone: 'scale',
      items: [
        {
          mark: '1',
          lead: { zh: '规模大', en: 'Size' },
          text: { zh: '数字要带年份', en: 'give the year' },
          claim: 'N32',
        },
        {
          mark: '5',
          lead: { zh: '数据多', en: 'Data' },
          text: { zh: '要数词元', en: 'count tokens' },
          claim: 'N40',
        },
        {
          mark: '6',
          lead: { zh: '算力贵', en: 'Compute' },
          text: { zh: '几百卡到十万卡', en: 'hundreds to 100,000' },
          claim: 'N41',
        },
      ],
    },
    {
      heading: { zh: '能力', en: 'Ability' },
      tone: 'ability',
      items: [
        {
          mark: '2',
          lead: { zh: '涌现', en: 'Emergence' },
          text: { zh: '看怎么打分', en: 'depends on scoring' },
          claim: 'N35',
        },
        {
          mark: '3',
          lead: { zh: '泛化好', en: 'Generality' },
          text: { zh: '要说清哪个模型', en: 'say which model' },
          claim: 'N37',
        },
        {
          mark: '4',
          lead: { zh: '多任务', en: 'Many tasks' },
          text: { zh: '靠提示换任务', en: 'switched by prompt' },
          claim: 'N38',
        },
      ],
    },
    {
      heading: { zh: '怎么学', en: 'How it learns' },
      tone: 'learning',
      items: [
        {
          mark: '7',
          lead: { zh: '预训练再迁移', en: 'Transfer' },
          text: { zh: '微调只是一种', en: 'tuning is one way' },
          claim: 'N43',
        },
        {
          mark: '8',
          lead: { zh: '自监督', en: 'Self-supervision' },
          text: { zh: '标签来自数据', en: 'labels from the data' },
          claim: 'N44',
        },
      ],
    },
    {
      heading: { zh: '价值', en: 'Value' },
      tone: 'value',
      items: [
        {
          mark: '9',
          lead: { zh: '融合领域', en: 'Domains' },
          text: { zh: '混合不等于融合', en: 'a mixture, no fusion' },
          claim: 'N46',
        },
        {
          mark: '10',
          lead: { zh: '自动化', en: 'Automation' },
          text: { zh: '有快也有慢', en: 'faster and slower' },
          claim: 'N48',
        },
      ],
    },
  ],
  steps: true,
  time: '50s',
  notes: {
    zh: `笔记的后半篇列了十个特点。十条挨个背，容易漏，我归成四件事。

红的是规模与代价：模型大、数据多、算力贵。这一组的数字几乎都过时了，说的时候要带上年份。[1]青的是能力：涌现、泛化、多任务，能说的不少，可容易说过头。[2]蓝的是怎么学：先预训练再迁移，靠的是自监督，这一组最站得住。[3]金的是价值：融合各个领域、自动化，听着最动人，证据却最薄。

每条后面的小标签是我的判定。您点哪条，我就讲哪条；您要是不点，我从规模讲起。`,
    en: `The second half of the notes lists ten traits. Recite them one by one and you’ll drop a few, so I file them under four headings.

Red is scale and cost: big models, lots of data, costly compute. Nearly all its numbers have aged, so give each its year. [1]Teal is ability: emergence, generality, many tasks. There’s plenty to say, and it’s easy to say too much. [2]Blue is how it learns: pretraining and transfer, by self-supervision; that group holds best. [3]Gold is value: fusing domains, automating work. It sounds the finest and has the thinnest evidence.

The small label on each is my verdict. Name any one and I’ll take it; otherwise I’ll start with scale.`,
  },
  keyPoints: [
    keyPoint(
      'ten-traits.four',
      {
        zh: '十个特点归成规模、能力、学法、价值四件事',
        en: 'Ten traits in four groups: scale, ability, learning, value',
      },
      { zh: '四件事', en: 'four groups' },
      {
        zh: [['规模与代价', '规模和代价'], ['能力'], ['怎么学', '学法'], ['价值']],
        en: [['scale and cost', 'scale'], ['ability'], ['how it learns', 'the way it learns'], ['value']],
      },
    ),
    keyPoint(
      'ten-traits.firmest',
      { zh: '最站得住的是怎么学', en: 'How it learns holds best' },
      { zh: '最站得住', en: 'holds best' },
      {
        zh: [
          ['怎么学', '学法'],
          ['最站得住', '站得最稳', '最可靠', '最扎实'],
        ],
        en: [['holds best', 'firmest', 'holds up best']],
      },
    ),
    keyPoint(
      'ten-traits.thinnest',
      { zh: '价值那一组证据最薄', en: 'Value has the thinnest evidence' },
      { zh: '证据最薄', en: 'thin evidence' },
      {
        zh: [['价值'], ['证据最薄', '证据却最薄', '最薄', '证据最少', '证据少']],
        en: [
          ['value', 'gold'],
          ['thinnest', 'thin evidence', 'least evidence', 'weakest'],
        ],
      },
    ),
  ],
  claims: ['N32', 'N35', 'N37', 'N38', 'N40', 'N41', 'N43', 'N44', 'N46', 'N48'],
  sources: [sources.zhao2023, sources.wei2022, sources.schaeffer2023],
});

/** Bytes a parameter takes: two in 16-bit floating point, half a byte in 4 bits, about sixteen while training. */
const bytesPer = { half: 2, fourBit: 0.5, training: 16 } as const;

const gigabytes = (parameters: number, bytes: number): number => Math.round((parameters * bytes) / 1e9);
const weights = (model: Model): string => `${gigabytes(model.parameters, bytesPer.half)} GB`;

const weightBar = (label: string, parameters: number) => {
  const value = gigabytes(parameters, bytesPer.half);
  return {
    label: { zh: label, en: label },
    value,
    shown: { zh: `${value} GB`, en: `${value} GB` },
    tone: 'scale' as const,
  };
};

export const weightsInBytes = defineSlide({
  id: 'weights-in-bytes',
  layout: 'chart',
  title: { zh: '“几百 GB”算得出来：参数乘字节', en: '“Hundreds of GB” is a simple multiplication' },
  chart: {
    id: 'weights',
    kind: 'bars',
    title: { zh: '16 位权重占多少字节', en: 'Bytes taken by 16-bit weights' },
    text: {
      zh: `每个参数 2 字节：70 亿参数的模型 14 GB，GPT-3 ${weights(models.gpt3)}，BLOOM ${weights(models.bloom)}，Llama 3.1 405B ${weights(models.llama31)}。`,
      en: `At 2 bytes a parameter: a model of 7B takes 14 GB, GPT-3 ${weights(models.gpt3)}, BLOOM ${weights(models.bloom)}, Llama 3.1 405B ${weights(models.llama31)}.`,
    },
    groups: [
      {
        heading: { zh: 'fp16 或 bf16，每个参数 2 字节', en: 'fp16 or bf16, 2 bytes a parameter' },
        bars: [
          weightBar('7B', 7e9),
          weightBar('GPT-3', models.gpt3.parameters),
          weightBar('BLOOM', models.bloom.parameters),
          weightBar('Llama 3.1', models.llama31.parameters),
        ],
      },
    ],
  },
  points: [
    { zh: '字节数 = 参数量 × 每个参数的字节', en: 'Bytes = parameters × bytes per parameter' },
    { zh: '4 比特再除以 4，另加缩放因子', en: '4-bit: divide by 4, plus scale factors' },
    {
      zh: `训练时每个参数约 ${bytesPer.training} 字节`,
      en: `Training takes about ${bytesPer.training} bytes a parameter`,
    },
  ],
  remark: {
    label: { zh: '单位', en: 'Units' },
    text: {
      zh: 'BLOOM 官方写 329 GB，按 GiB 才对得上。',
      en: 'BLOOM’s card says 329 GB, which only fits as GiB.',
    },
  },
  time: '45s',
  notes: {
    zh: `特点一说，模型有几百 GB。这句话不用背，会算就行：字节数，等于参数量乘以每个参数的字节数。GPT-3 有 ${count(models.gpt3.parameters).zh}参数，16 位存，每个 2 字节，就是 ${weights(models.gpt3)}。Llama 3.1 是 ${weights(models.llama31)}。

可您别以为大模型都这么大：70 亿的只要 14 GB，压到 4 比特，再除以 4。训练又是另一笔账，梯度和优化器也要占地方，每个参数大约 ${bytesPer.training} 字节，还不算激活值。

至于笔记说的几十亿参数，当下限没问题，可前沿早到了万亿级，得带年份说。`,
    en: `Trait one says a model takes hundreds of gigabytes. You needn’t memorise that, just multiply: parameters times bytes per parameter. GPT-3 has ${spoken(models.gpt3.parameters).en}; at 16 bits, or 2 bytes each, that’s ${weights(models.gpt3)}. Llama 3.1 comes to ${weights(models.llama31)}.

Not every large model is that big, mind: 7 billion parameters take 14 GB, and at 4 bits you divide that by 4. Training is another bill, since gradients and the optimiser need room too: about ${bytesPer.training} bytes a parameter, before activations.

As for billions of parameters, that’s fine as a floor, but the frontier has reached a trillion, so say the year.`,
  },
  keyPoints: [
    keyPoint(
      'weights-in-bytes.formula',
      { zh: '字节数 = 参数量 × 每个参数的字节', en: 'Bytes are parameters times bytes each' },
      { zh: '参数乘字节', en: 'multiply' },
      { zh: [['参数量', '参数乘'], ['字节']], en: [['parameters'], ['bytes']] },
    ),
    keyPoint(
      'weights-in-bytes.gpt3',
      {
        zh: `GPT-3 的 16 位权重是 ${weights(models.gpt3)}`,
        en: `GPT-3 in 16 bits takes ${weights(models.gpt3)}`,
      },
      { zh: weights(models.gpt3), en: weights(models.gpt3) },
      {
        zh: [[weights(models.gpt3), '三百五十']],
        en: [[weights(models.gpt3), '350 gigabytes', 'three hundred and fifty']],
      },
    ),
    keyPoint(
      'weights-in-bytes.dated',
      {
        zh: '“几十亿”只是下限，前沿到了万亿级',
        en: 'Billions is a floor; the frontier has reached a trillion',
      },
      { zh: '带年份', en: 'say the year' },
      { zh: [['下限'], ['万亿']], en: [['floor'], ['trillion']] },
    ),
  ],
  claims: ['N32', 'N33'],
  sources: [sources.brown2020, sources.bloom2022, sources.huggingface2024, sources.rajbhandari2019],
});

export const tokensNotTerabytes = defineSlide({
  id: 'tokens-not-terabytes',
  layout: 'diagram',
  title: { zh: '数据要数词元，别按 TB 说', en: 'Count training data in tokens, not in TB' },
  diagram: {
    id: 'data-funnel',
    title: { zh: 'GPT-3 的网页数据怎么变成训练词元', en: 'How GPT-3’s web pages became training tokens' },
    text: {
      zh: `GPT-3 用的 Common Crawl 网页压缩后有 ${figures.crawled.zh}，过滤后剩 ${figures.crawlKept.zh}，与书籍、维基等混合，训练时读了 ${count(models.gpt3.tokens).zh}词元。相比之下，Llama 3.1 读了 ${count(models.llama31.tokens).zh}词元；FineWeb 的 ${figures.fineWebTokens.zh}词元在磁盘上约 ${figures.fineWebOnDisk.zh}。`,
      en: `The Common Crawl pages for GPT-3 took ${figures.crawled.en} compressed; filtering left ${figures.crawlKept.en}; mixed with books and Wikipedia, ${count(models.gpt3.tokens).en} tokens were read in training. Llama 3.1, by comparison, read ${count(models.llama31.tokens).en} tokens; the ${figures.fineWebTokens.en} tokens of FineWeb take about ${figures.fineWebOnDisk.en} on disk.`,
    },
    mermaid: `flowchart LR
      crawl["{crawl}"]:::plain -->|"{filter}"| kept["{kept}"]:::plain
      kept -->|"{mix}"| seen["{seen}"]:::scale
      fineweb["{fineweb}"]:::plain ~~~ llama["{llama}"]:::scale`,
    labels: {
      crawl: {
        zh: `**GPT-3 的网页**\n${figures.crawled.zh}（压缩）`,
        en: `**GPT-3’s pages**\n${figures.crawled.en} compressed`,
      },
      filter: { zh: '过滤去重', en: 'filter, dedupe' },
      kept: { zh: `**留下的文本**\n${figures.crawlKept.zh}`, en: `**Text kept**\n${figures.crawlKept.en}` },
      mix: { zh: '混合、切词', en: 'mix, tokenise' },
      seen: {
        zh: `**训练读过**\n${count(models.gpt3.tokens).zh}词元`,
        en: `**Read in training**\n${count(models.gpt3.tokens).en} tokens`,
      },
      fineweb: {
        zh: `**FineWeb**\n${figures.fineWebTokens.zh}词元 ≈ ${figures.fineWebOnDisk.zh}`,
        en: `**FineWeb**\n${figures.fineWebTokens.en} tokens ≈ ${figures.fineWebOnDisk.en}`,
      },
      llama: {
        zh: `**Llama 3.1 405B**\n${count(models.llama31.tokens).zh}词元`,
        en: `**Llama 3.1 405B**\n${count(models.llama31.tokens).en} tokens`,
      },
    },
    steps: ['crawl', 'kept', 'seen', 'llama', 'fineweb'],
  },
  remark: {
    label: { zh: 'PB 什么时候对', en: 'When PB is right' },
    text: {
      zh: '只在说原始网页存档，或者图像、视频的时候。',
      en: 'Only for raw web archives, or for images and video.',
    },
  },
  time: '40s',
  notes: {
    zh: `特点五说数据是 TB 级，甚至 PB 级。这里混了两件事：下载了多少，训练了多少。

[1]拿 GPT-3 看，下载的网页压缩着也有 ${figures.crawled.zh}，[2]过滤去重之后只留下 ${figures.crawlKept.zh}；[3]再混上书和维基，训练读了 ${count(models.gpt3.tokens).zh}词元。[4]Llama 3.1 读了 ${count(models.llama31.tokens).zh}。[5]换成磁盘，公开语料 FineWeb 的 ${figures.fineWebTokens.zh}词元约 ${figures.fineWebOnDisk.zh}；照这个比例，Qwen3 的 ${count(models.qwen3.tokens).zh}也就 106 TB。

所以我改口，按词元说。您要是坚持 PB，那得是网页存档，或者图像、视频。`,
    en: `Trait five says terabytes of data, even petabytes. That mixes up two things: what was downloaded, and what was trained on.

[1]Take GPT-3. The web pages it downloaded were ${figures.crawled.en}, compressed; [2]after filtering and deduplication ${figures.crawlKept.en} remained. [3]Mixed with books and Wikipedia, it became the ${spoken(models.gpt3.tokens).en} tokens read in training. [4]Llama 3.1 read ${spoken(models.llama31.tokens).en}. [5]On disk, the ${figures.fineWebTokens.en.replace('T', ' trillion')} tokens of FineWeb, a public corpus, take about ${figures.fineWebOnDisk.en}; at that rate Qwen3’s ${spoken(models.qwen3.tokens).en} would be some 106 TB.

So I’d put it in tokens. If you insist on petabytes, it has to be web archives, or images and video.`,
  },
  keyPoints: [
    keyPoint(
      'tokens-not-terabytes.two',
      { zh: '下载量不等于训练量', en: 'Downloaded is not trained on' },
      { zh: '两个量', en: 'two amounts' },
      {
        zh: [['下载', '抓下来'], ['训练']],
        en: [
          ['download', 'crawl'],
          ['trained', 'training'],
        ],
      },
    ),
    keyPoint(
      'tokens-not-terabytes.funnel',
      {
        zh: `GPT-3：${figures.crawled.zh} → ${figures.crawlKept.zh} → ${count(models.gpt3.tokens).zh}词元`,
        en: `GPT-3: ${figures.crawled.en} → ${figures.crawlKept.en} → ${count(models.gpt3.tokens).en} tokens`,
      },
      { zh: '层层过滤', en: 'the funnel' },
      {
        zh: [
          [figures.crawled.zh, '四十五'],
          [figures.crawlKept.zh, '五百七十'],
        ],
        en: [
          [figures.crawled.en, '45 terabytes', 'forty-five'],
          [figures.crawlKept.en, '570 gigabytes', 'five hundred and seventy'],
        ],
      },
    ),
    keyPoint(
      'tokens-not-terabytes.llama',
      {
        zh: `Llama 3.1：${count(models.llama31.tokens).zh}词元`,
        en: `Llama 3.1: ${count(models.llama31.tokens).en} tokens`,
      },
      { zh: count(models.llama31.tokens).zh, en: count(models.llama31.tokens).en },
      {
        zh: [[count(models.llama31.tokens).zh, '十五点六万亿']],
        en: [[spoken(models.llama31.tokens).en, 'fifteen point six']],
      },
    ),
  ],
  claims: ['N40'],
  omissions: ['O6'],
  sources: [sources.brown2020, sources.fineweb2024, sources.llama3, sources.commonCrawl2024, sources.qwen3],
});

type Trained = Model & { readonly training: { readonly gpus: number; readonly gpu: string } };

const trained = (model: Trained, name: string, labelSide: 'left' | 'right' | 'above' | 'below') => {
  const label = `${name} · ${model.training.gpus.toLocaleString('en')}`;
  return {
    label: { zh: label, en: label },
    tone: 'scale' as const,
    x: yearOf(model),
    y: model.training.gpus,
    labelSide,
  };
};
/** The machine a model was trained on: 2048 A100, or 16,384 H100. */
const machine = ({ training: { gpus, gpu } }: Trained) => {
  const amount = gpus < 10_000 ? String(gpus) : gpus.toLocaleString('en');
  return { zh: `${amount} 块 ${gpu}`, en: `${amount} ${gpu}` };
};
const days = [models.llama65b, models.deepseekV3, models.bloom].map(({ training }) => training.days);
const cards = (amount: number) => ({
  at: amount,
  label: { zh: amount.toLocaleString('en'), en: amount.toLocaleString('en') },
});
const year = (at: number) => ({ at, label: { zh: String(at), en: String(at) } });

export const gpusAndDays = defineSlide({
  id: 'gpus-and-days',
  layout: 'chart',
  title: {
    zh: '“上千块卡”过时了：报告 16,384，自称 10 万',
    en: '“A thousand GPUs”? Reported 16,384, claimed 100,000',
  },
  chart: {
    id: 'gpu-counts',
    kind: 'dots',
    title: { zh: '公开的训练用卡数，2020 到 2024 年', en: 'Published GPU counts for training, 2020 to 2024' },
    text: {
      zh: `纵轴是训练用卡数，每格 10 倍。GPT-3 2020 年估计 ${machine(models.gpt3).zh}；BLOOM 2022 年 ${machine(models.bloom).zh}；OPT 2022 年 ${machine(models.opt).zh}；LLaMA-65B 2023 年 ${machine(models.llama65b).zh}；Llama 3.1 2024 年最多 ${machine(models.llama31).zh}；DeepSeek-V3 2024 年 ${machine(models.deepseekV3).zh}。`,
      en: `The vertical axis is the number of GPUs, 10 times more at each line. GPT-3 in 2020 an estimated ${machine(models.gpt3).en}; BLOOM in 2022 ${machine(models.bloom).en}; OPT in 2022 ${machine(models.opt).en}; LLaMA-65B in 2023 ${machine(models.llama65b).en}; Llama 3.1 in 2024 up to ${machine(models.llama31).en}; DeepSeek-V3 in 2024 ${machine(models.deepseekV3).en}.`,
    },
    x: {
      label: { zh: '发表年份', en: 'Year of publication' },
      from: 2020,
      to: 2026,
      scale: 'linear',
      ticks: [2020, 2022, 2024, 2026].map(year),
    },
    y: {
      label: { zh: '卡数', en: 'GPUs' },
      from: 100,
      to: 1e5,
      scale: 'log',
      ticks: [100, 1000, 10_000, 100_000].map(cards),
    },
    dots: [
      trained(models.gpt3, 'GPT-3', 'above'),
      trained(models.bloom, 'BLOOM', 'right'),
      trained(models.opt, 'OPT', 'left'),
      trained(models.llama65b, 'LLaMA', 'above'),
      trained(models.llama31, 'Llama 3.1', 'above'),
      trained(models.deepseekV3, 'DeepSeek-V3', 'below'),
    ],
  },
  points: [
    { zh: '公开的从 384 块到 16,384 块，要带年份', en: 'Published: 384 to 16,384; always say the year' },
    {
      zh: `时间没过时：约 ${days.join('、')} 天`,
      en: `The time still holds: about ${days.join(', ')} days`,
    },
    {
      zh: `Llama 3 在 54 天里意外中断 ${figures.llama3Interruptions.zh} 次`,
      en: `Llama 3: ${figures.llama3Interruptions.en} unexpected interruptions in 54 days`,
    },
  ],
  remark: {
    label: { zh: '注意', en: 'Note' },
    text: {
      zh: 'GPT-3 是第三方估算。Meta 自称 Llama 4 的集群超过 10 万块，没有报告可核。',
      en: 'GPT-3’s is an outside estimate. Meta claims over 100,000 for Llama 4’s cluster; no report backs it.',
    },
  },
  time: '42s',
  notes: {
    zh: `特点六说，训练要几百上千块 GPU，几周到几个月。前半句过时了，后半句还成立。

2022 年前后确实是这个数：BLOOM 384 块，OPT 992 块。可 GPT-3 按估算就有 1 万块，Llama 3.1 最多到 16,384 块；同年的 DeepSeek-V3 却只用 2048 块。Meta 还自称 Llama 4 的集群超过 10 万块，没报告可核。所以我报区间，也报年份。

时间没怎么变：约 21 天到 117 天。卡多坏得也勤：Llama 3 有 54 天里意外断了 ${figures.llama3Interruptions.zh} 回。`,
    en: `Trait six says hundreds of GPUs, even a thousand, for weeks to months. The first half is dated; the second still holds.

Around 2022 open models were indeed in that range: 384 for BLOOM, 992 for OPT. But GPT-3 used an estimated 10,000, Llama 3.1 went up to 16,384, and in that same year DeepSeek-V3 needed only 2048. Meta claims over 100,000 for Llama 4’s cluster, with no report to check. So I give a range, and the years.

The time has hardly changed: about 21 to 117 days. And more GPUs fail more often: in 54 days, Llama 3 saw ${figures.llama3Interruptions.en} unexpected interruptions.`,
  },
  keyPoints: [
    keyPoint(
      'gpus-and-days.range',
      { zh: '卡数从 384 到 16,384，要带年份', en: 'From 384 to 16,384 GPUs; say the year' },
      { zh: '384 到 16,384', en: '384 to 16,384' },
      {
        zh: [
          ['384', '三百八十四'],
          ['16,384', '16384', '一万六'],
        ],
        en: [
          ['384', 'three hundred and eighty-four'],
          ['16,384', '16384', 'sixteen thousand'],
        ],
      },
    ),
    keyPoint(
      'gpus-and-days.weeks',
      { zh: '几周到几个月仍然成立', en: 'Weeks to months still holds' },
      { zh: '时间成立', en: 'time holds' },
      { zh: [['还成立', '仍然成立', '没怎么变']], en: [['still holds', 'hardly changed', 'still true']] },
    ),
    keyPoint(
      'gpus-and-days.failures',
      {
        zh: `卡多故障也多：54 天中断 ${figures.llama3Interruptions.zh} 次`,
        en: `More GPUs, more failures: ${figures.llama3Interruptions.en} in 54 days`,
      },
      { zh: `${figures.llama3Interruptions.zh} 次`, en: 'interruptions' },
      {
        zh: [[figures.llama3Interruptions.zh, '四百一十九']],
        en: [[figures.llama3Interruptions.en, 'four hundred and nineteen']],
      },
    ),
  ],
  claims: ['N41', 'N42'],
  sources: [
    sources.llama3,
    sources.bloom2022,
    sources.opt2022,
    sources.touvron2023,
    sources.patterson2021,
    sources.deepseekV3,
    sources.meta2024,
  ],
});

const perParameter = (model: { readonly tokens: number; readonly parameters: number }): string =>
  String(Number((model.tokens / model.parameters).toPrecision(model.tokens / model.parameters < 10 ? 2 : 3)));

export const capacityIsACeiling = defineSlide({
  id: 'capacity-is-a-ceiling',
  layout: 'correction',
  title: { zh: '容量是上限，不是成绩', en: 'Capacity is a ceiling, not a result' },
  popular: {
    zh: '规模大，所以表达能力和学习能力强。',
    en: 'Large, therefore strong at expressing and at learning.',
  },
  better: {
    zh: '参数多只是装得下；装没装满，要看喂了多少词元。早年的大模型普遍训练不足。',
    en: 'Parameters say how much fits in; tokens say how much went in. The early giants were undertrained.',
  },
  reasons: [
    {
      lead: { zh: `GPT-3：${perParameter(models.gpt3)}`, en: `GPT-3: ${perParameter(models.gpt3)}` },
      text: {
        zh: '每个参数摊到的训练词元，远远没有喂饱。',
        en: 'Training tokens for each parameter: far from full.',
      },
      tone: 'scale',
    },
    {
      lead: {
        zh: `Chinchilla：${perParameter(models.chinchilla)}`,
        en: `Chinchilla: ${perParameter(models.chinchilla)}`,
      },
      text: {
        zh: '算力固定时的最优配比，是拟合值，不是定律。',
        en: 'The optimum for a fixed budget: a fit, not a law.',
      },
      tone: 'learning',
    },
    {
      lead: {
        zh: `Llama 3.1 8B ≈ ${perParameter(models.llama31Small)}`,
        en: `Llama 3.1 8B ≈ ${perParameter(models.llama31Small)}`,
      },
      text: { zh: '故意多训练，换推理时便宜。', en: 'Trained longer on purpose, to make inference cheap.' },
      tone: 'value',
    },
  ],
  time: '42s',
  notes: {
    zh: `特点一还有半句：规模大，所以学习能力强。我会把“所以”去掉。[1]参数多，只说明装得下；装了多少，要看词元。

有个好记的比值：每个参数摊到几个训练词元。GPT-3 只有 ${perParameter(models.gpt3)}，所以后来都说它没喂饱。Chinchilla 算出来，算力固定时约 ${perParameter(models.chinchilla)} 个最划算。这是拟合值：按 Meta 自己的拟合，Llama 3.1 405B 的 ${perParameter(models.llama31)} 也接近最优。8B 那个约 ${perParameter(models.llama31Small)}，才是故意多训练，图的是推理便宜。

缩放定律不是说越大越好，是告诉您钱该怎么分。`,
    en: `Trait one goes on: large, and therefore good at learning. I’d drop the “therefore”. [1]Parameters say how much fits in; tokens say how much actually went in.

One ratio is worth remembering: training tokens per parameter. GPT-3 had ${perParameter(models.gpt3)}, which is why people later called it underfed. Chinchilla found about ${perParameter(models.chinchilla)} to be the best deal for a fixed budget. That’s a fit: by Meta’s own fit, Llama 3.1 405B is near the optimum at ${perParameter(models.llama31)}. It’s the 8B, at about ${perParameter(models.llama31Small)}, that was overtrained on purpose, so that inference comes cheaper.

Scaling laws don’t say bigger is better; they tell you how to split the money.`,
  },
  keyPoints: [
    keyPoint(
      'capacity-is-a-ceiling.ceiling',
      { zh: '参数是容量，词元才是喂进去的量', en: 'Parameters are capacity; tokens are what went in' },
      { zh: '装得下', en: 'what fits' },
      { zh: [['装得下', '容量'], ['词元']], en: [['fits in', 'capacity'], ['tokens']] },
    ),
    keyPoint(
      'capacity-is-a-ceiling.ratios',
      {
        zh: `每个参数的词元：GPT-3 ${perParameter(models.gpt3)}，Chinchilla ${perParameter(models.chinchilla)}，Llama 3.1 8B ${perParameter(models.llama31Small)}`,
        en: `Tokens per parameter: GPT-3 ${perParameter(models.gpt3)}, Chinchilla ${perParameter(models.chinchilla)}, Llama 3.1 8B ${perParameter(models.llama31Small)}`,
      },
      { zh: '三个比值', en: 'three ratios' },
      {
        zh: [
          [perParameter(models.gpt3), '一点七'],
          [perParameter(models.chinchilla), '二十'],
        ],
        en: [
          [perParameter(models.gpt3), 'one point seven'],
          [perParameter(models.chinchilla), 'twenty'],
        ],
      },
    ),
    keyPoint(
      'capacity-is-a-ceiling.split',
      { zh: '缩放定律教人怎么分配算力', en: 'Scaling laws tell how to split the budget' },
      { zh: '怎么分', en: 'how to split' },
      {
        zh: [['缩放定律'], ['怎么分', '该怎么花', '分配']],
        en: [['scaling law'], ['split', 'allocate', 'divide', 'how to spend']],
      },
    ),
  ],
  repeats: ['why-scale.twenty'],
  claims: ['N34'],
  omissions: ['O2'],
  sources: [
    sources.hoffmann2022,
    sources.llama3,
    sources.besiroglu2024,
    sources.sardana2023,
    sources.brown2020,
  ],
});

export const scaleTraits = defineSection({
  id: 'scale-traits',
  title: { zh: '六 · 十个特点：规模与代价', en: '6 · Ten traits: scale and cost' },
  slides: [tenTraits, weightsInBytes, tokensNotTerabytes, gpusAndDays, capacityIsACeiling],
});
