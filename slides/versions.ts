import { defineVersion } from '../src/core/model/define.ts';
import { cover, oneMinute } from './00-opening.ts';
import { definition, noThreshold, whyScale } from './01-what-is.ts';
import { biggerIsNotBetter, smallAndLarge } from './02-large-and-small.ts';
import { mirage, whatEmergenceMeans } from './03-emergence.ts';
import { threeLayers } from './04-concepts.ts';
import { trainingStages } from './05-taxonomy.ts';
import { tenTraits, tokensNotTerabytes } from './06-scale.ts';
import { fasterOrSlower } from './07-ability.ts';
import { fluentNotTrue, leftOut } from './08-asked.ts';
import { oneMinuteAgain, whenPushed } from './09-closing.ts';
import { figures } from './figures.ts';
import { models } from './models.ts';
import { count, spoken } from './quantities.ts';

/** How many times larger the largest circle of the cover is than its dot, to the hundred below. */
const growth = Math.floor(models.llama31.parameters / models.bertBase.parameters / 100) * 100;
const growthEn = growth.toLocaleString('en-GB');

const size = (model: { readonly parameters: number }) => count(model.parameters).zh;
const sizeEn = (model: { readonly parameters: number }) => spoken(model.parameters).en;

/** A change without its sign: one says “55.8% less”, not “minus 55.8%”. */
const unsigned = (change: string) => change.replace(/^[−+]/, '');

/** What an interviewer should remember when there is time for nothing else. */
const one = defineVersion({
  minutes: 1,
  parts: [
    {
      slide: cover,
      time: '12s',
      leavesOut: ['cover.checked'],
      notes: {
        zh: `您好。大模型有多大？最底下这个小点，是 2018 年的 BERT；六年后，最大的圆，参数是它的 ${growth} 多倍。`,
        en: `Hello. How large is a large model? The dot at the bottom is BERT, from 2018. Six years on, the biggest circle has over ${growthEn} times its parameters.`,
      },
    },
    {
      slide: oneMinute,
      time: '48s',
      notes: {
        zh: `大模型是什么？一个深度神经网络，参数、数据、算力三样一起放大。多大才算大，没有统一的门槛。

[1]怎么练成？先预训练：读海量的文本，自己给自己出题，猜下一个词，不用人来标。再后训练，教它听指令、会推理。最后一句提示，引到具体的活上。

[2]换来什么？它越猜越准：规模往上走，损失就按幂律往下走。代价是算力，是钱。

[3]争的是什么？都说模型一大，能力就突然涌现。可换把尺子打分，不少突变就成了缓坡。到今天，还没有定论。

您要是只记一句，就记：预训练一次，适配很多次。`,
        en: `What is a large model? A deep neural network with three things scaled up together: parameters, data and compute. There’s no agreed threshold.

[1]How is it made? First, pretraining: it reads vast amounts of text and sets itself one exercise: guess the next word. No labels needed. Then post-training: it learns to follow instructions and to reason. Last, a prompt turns it to a particular job.

[2]What does that buy? Better guesses: as scale goes up, loss comes down, as a power law. The price is compute, and money.

[3]What’s disputed? People say abilities suddenly emerge. Score the answers differently, and many jumps become slopes. It’s still not settled.

One line to keep: pretrain once, adapt many times.`,
      },
    },
  ],
});

const three = defineVersion({
  minutes: 3,
  parts: [
    {
      slide: cover,
      time: '10s',
      notes: {
        zh: '您好。三分钟，讲讲大模型。我按一份笔记来，逐条对过论文，哪条站不住，我会直接说。',
        en: 'Hello. Three minutes on large models, from a set of notes I checked against the papers. Where they don’t hold, I’ll say so.',
      },
    },
    {
      slide: definition,
      time: '37s',
      notes: {
        zh: `先说它是什么。[1]左边三样，参数、数据、算力，要一起放大，[2]撑起一个深度网络，做文本的几乎都是 Transformer。

常听人说它结构复杂，其实就那么几种块，按固定花样重复。

[3]接着是自监督预训练，标签就藏在数据里，让它自己猜下一个词。[4]再后训练，教它听指令、会推理；最后用提示或者微调，[5]去干翻译、问答、写代码这些活。您要我说本质：预训练，后训练，再适配。`,
        en: `First, what it is. [1]On the left, parameters, data and compute, scaled together, [2]feed a deep network; for text that is nearly always a Transformer.

People call the structure elaborate. It isn’t: a few kinds of block repeat in a fixed pattern.

[3]Then comes self-supervised pretraining. The labels hide in the data: the model guesses the next word. [4]Post-training teaches it to follow instructions and reason; then a prompt or fine-tuning turns it [5]to translation, questions or coding. The essence: pretrain, post-train, adapt.`,
      },
    },
    {
      slide: smallAndLarge,
      time: '35s',
      notes: {
        zh: `它和小模型差在哪儿？我看两样：同一件事谁做得对，花多少。

一个任务微调一次，那是 BERT 那一代的小模型；今天的也靠提示换活儿，得测了才知道。

花多少，算得出来。训练一遍大约 6ND 次运算，N 是参数量，D 是训练的词元数，词元就是 token；推理时，每个词元大约 2N。小也不等于差：DistilBERT 比 BERT 小 40%，语言理解的分数留住了约 97%。`,
        en: `How does it differ from a small model? I ask which gets the job right, and what it costs.

One fine-tune per task was BERT’s generation; today’s small models take a prompt too, so you have to test.

The cost can be worked out. Training takes about 6ND operations, for N parameters and D tokens, the units of text it reads; inference, about 2N per token. Small needn’t mean poor, either: DistilBERT is 40% smaller than BERT and keeps about 97% of its language-understanding score.`,
      },
    },
    {
      slide: mirage,
      time: '40s',
      leavesOut: ['mirage.metric'],
      notes: {
        zh: `最有争议的是涌现：小模型没有，大模型突然就有的能力。

当心尺子：每个词元答对的概率是 p，彼此独立，答案有 L 个词元，全对的概率就是 p 的 L 次方。p 是 0.9，20 个词元只剩 0.12。横轴要是换成规模的对数，长答案只是来得更晚，并不更陡。

换成连续指标，比如数错了几个，不少跳变就成了缓坡。Schaeffer 没说大模型不可能有涌现，但说已报告的很可能是分析方法造成的；拿损失作横轴，有些任务还有门槛。没有定论。`,
        en: `The disputed part is emergence: abilities that small models lack and large ones suddenly have.

Mind the ruler. If each token is right with probability p, independently, a whole answer of L tokens is right with p to the power L. At 0.9 and 20 tokens, that is 0.12. By log size, a long answer only comes later, no steeper.

With a continuous metric, such as counting errors, many jumps turn into slopes. Schaeffer doesn’t say large models can’t show emergence; he says the reported cases may well come from the analysis. With loss on the axis some tasks keep a threshold. It isn’t settled.`,
      },
    },
    {
      slide: tenTraits,
      time: '36s',
      leavesOut: ['ten-traits.thinnest'],
      notes: {
        zh: `笔记列了十个特点，我归成四件事。

规模与代价：大是真大，可数据要数词元，别按 TB 吹。[1]能力：面更广，但突然涌现有争议。[2]怎么学：自监督预训练，再适配，这一条最站得住。[3]价值：能帮人干活，可快多少要看场景：有实验用时少了一半多；2025 年初的工具，也有实验反而慢了近两成，后来的数据偏向变快，还不可靠。

每条后面都有我的判定，您一眼就能看到。`,
        en: `The notes list ten traits; I file them under four headings.

Scale and cost: large indeed, but count data in tokens, not terabytes. [1]Ability: broader, though sudden emergence is disputed. [2]How it learns: self-supervised pretraining, then adaptation; that holds best. [3]Value: it helps people work, but how much depends on the case. One trial cut the time by more than half; another, with tools of early 2025, made people nearly a fifth slower; later data lean towards faster but aren’t reliable.

Each has its verdict beside it.`,
      },
    },
    {
      slide: oneMinuteAgain,
      time: '22s',
      leavesOut: ['one-minute-again.numbers'],
      notes: {
        zh: '收个尾：三样一起放大，[1]先预训练，再后训练，再适配；[2]换来的是损失按幂律降，代价是算力；[3]能力是不是突然涌现，还没有定论。您追问，我有备用页。只记一句的话：预训练一次，适配很多次。',
        en: 'To close: scale three things together, [1]pretrain, post-train, adapt. [2]Loss falls as a power law, the price is compute, [3]and whether abilities emerge suddenly isn’t settled. I have backup slides for your questions. One line to keep: pretrain once, adapt many times.',
      },
    },
  ],
});

const five = defineVersion({
  minutes: 5,
  parts: [
    {
      slide: cover,
      time: '10s',
      notes: {
        zh: '您好。五分钟，讲讲大语言模型。底子是一份学习笔记，我逐条对过论文，站不住的地方我会直说。',
        en: 'Hello. Five minutes on large language models. It rests on study notes I checked claim by claim against the papers; I’ll say what fails.',
      },
    },
    {
      slide: definition,
      time: '40s',
      notes: {
        zh: `先下定义。[1]左边三样，参数、数据、算力，要一起放大，只加一样不划算。[2]它们撑起一个深度网络，做文本的几乎都是 Transformer。

有人说大模型结构复杂，这话不准：就那么几种块，按固定花样重复。

[3]接下来是自监督预训练，标签藏在数据里，不用人去标。[4]再后训练，教它听指令、会推理；然后靠提示或者微调，[5]让同一个底座去翻译、问答、写代码。您问本质，就一句：预训练，后训练，再适配。`,
        en: `First, the definition. [1]On the left, parameters, data and compute, scaled together; scaling one alone is poor value. [2]They feed a deep network, for text nearly always a Transformer.

Some say the structure is elaborate. Not so: a few kinds of block repeat in a fixed pattern.

[3]Next comes self-supervised pretraining, where the labels hide in the data. [4]Post-training teaches it to follow instructions and reason; then a prompt or fine-tuning sets that one base [5]to translation, questions or coding. The essence: pretrain, post-train, adapt.`,
      },
    },
    {
      slide: noThreshold,
      time: '32s',
      notes: {
        zh: `多大才算大？没有统一的门槛。2018 年，BERT 论文里叫 LARGE 的是 ${size(models.bertLarge)}；到 2020 年，GPT-3 是 ${size(models.gpt3)}。笔记说几十亿到几千亿，那是当年的行情，现在过时了。

还要看空心圈：DeepSeek-V3 总共 ${size(models.deepseekV3)}，每个词元，也就是 token，只用 ${count(models.deepseekV3.active).zh}。报数之前，先说清是总参数还是激活参数。`,
        en: `How big is large? There is no agreed threshold. In 2018 the LARGE of the BERT paper had ${sizeEn(models.bertLarge)} parameters; by 2020 GPT-3 had ${sizeEn(models.gpt3)}. The notes say a few billion to several hundred billion, which was right then and is dated now.

And look at the hollow ring: DeepSeek-V3 has ${sizeEn(models.deepseekV3)} in total but uses only ${spoken(models.deepseekV3.active).en} for each token, the unit of text it reads. So before you quote a number, say whether it’s total or active.`,
      },
    },
    {
      slide: smallAndLarge,
      time: '35s',
      notes: {
        zh: `和小模型比，我看两样：同一件事谁做得对，花多少。

一个任务微调一次，那是 BERT 那一代；今天的小模型也靠提示换活儿，得拿自己的任务测。

花多少算得出来：训练大约 6ND 次运算，就是六乘参数量，再乘词元数；推理每个词元大约 2N。小也不等于差：DistilBERT 比 BERT 小 40%，快 60%，分数还留住了约 97%。能在手机上跑，是小模型的本事。`,
        en: `Against small models I ask two things: which gets the job right, and what does it cost?

One fine-tune per task was BERT’s generation; today’s small models take a prompt too, so test them on your own task.

The cost can be worked out: about 6ND operations to train, six times parameters times tokens; about 2N per token to run. And small isn’t poor: DistilBERT is 40% smaller than BERT, 60% faster, and keeps about 97% of its score. Running on a phone is its strength.`,
      },
    },
    {
      slide: mirage,
      time: '46s',
      notes: {
        zh: `接下来是最有争议的涌现。Wei 的定义是：小模型没有、大模型有，而且从小的推不出来。

可这个“突然”，有一部分是尺子造成的：每个词元答对的概率是 p，彼此独立，L 个词元全对，就是 p 的 L 次方。p 是 0.9，20 个词元只剩 0.12。横轴换成规模的对数，长答案只是来得更晚。Schaeffer 换成连续指标，曲线就平滑了；BIG-Bench 测试里标成涌现的例子，92% 以上只见于两种指标。

他们没说大模型不可能有涌现，但说已报告的那些，很可能是分析方法造成的。`,
        en: `Now the disputed part, emergence. In Wei’s definition, the ability is absent in small models, present in large ones, and can’t be extrapolated.

But part of that suddenness comes from the ruler. In this sketch each token is right with probability p, independently, so L tokens are all right with p to the power L. At 0.9 and 20 tokens you get 0.12. By log size, a long answer only comes later. Schaeffer used a continuous metric, and the curve turned smooth; over 92% of the cases annotated in BIG-Bench sit under two metrics.

They don’t say large models can’t show emergence; they say the reported cases may well come from the analysis.`,
      },
    },
    {
      slide: threeLayers,
      time: '39s',
      notes: {
        zh: `名词也容易混。笔记把大模型、大语言模型、GPT、ChatGPT 并排列着，几乎没说谁包含谁，我分成三层。

[1]最上面是产品，ChatGPT 是产品名，背后的模型一直在换，别和模型画进同一个框。[2]中间是模型族，GPT、Llama、Qwen、DeepSeek 都是。[3]再往下才是种类：语言、视觉、语音、推荐、多模态。

[4]那基础模型呢？它看的是数据广不广、能不能适配很多任务，不看大小。所以它和大模型大量重叠，但不相等。`,
        en: `The names get tangled too. The notes list large model, LLM, GPT and ChatGPT side by side and hardly relate them; I use three layers.

[1]On top, products: ChatGPT is a product name, and the model behind it keeps changing, so don’t draw the two as one box. [2]In the middle, families: GPT, Llama, Qwen, DeepSeek. [3]Below that, kinds: language, vision, speech, recommendation, multimodal.

[4]And foundation models? They are defined by broad data and by adapting to many tasks, not by size. So the two overlap heavily, but they aren’t the same.`,
      },
    },
    {
      slide: tenTraits,
      time: '41s',
      leavesOut: ['ten-traits.thinnest'],
      notes: {
        zh: `笔记列了十个特点，背十条太累，我归成四件事。

红的是规模与代价：模型大、数据多、卡多，数字要带年份，不然就过时。[1]青的是能力：面更广，但突然涌现、像人一样思考，这两句都有争议。[2]蓝的是怎么学：自监督预训练，再适配，这一组最站得住。[3]金的是价值：跨领域、自动化，好听，可得拿实验说话。

每条后面都标了我的判定，成立、过时、不够准确、有争议，您挑哪条问都行。`,
        en: `The notes list ten traits. Ten are too many to carry, so I file them under four headings.

Red is scale and cost: big models, lots of data, many GPUs; give each figure its year, or it goes stale. [1]Teal is ability: broader, though “sudden emergence” and “thinks like a person” are both disputed. [2]Blue is how it learns: self-supervised pretraining, then adaptation, on the firmest ground. [3]Gold is value: crossing domains, automation. It sounds good, but let trials speak.

Each one has its verdict, sound, dated, imprecise or disputed, so ask about whichever you like.`,
      },
    },
    {
      slide: fasterOrSlower,
      time: '35s',
      notes: {
        zh: `比如最后一条，提高效率。证据方向不一。

写一个小的 HTTP 服务，用 Copilot 的那组，用时少了 ${unsigned(figures.copilotTime.zh)}。METR 2025 年的实验，用的是年初的工具，16 位老手在熟悉的大项目里干活，反而多花了 ${unsigned(figures.metrTime.zh)}，还以为快了 20%。2026 年的后续偏向变快，可 METR 自己说数据不可靠。

所以我不说自动化，我说辅助，而且要有人复核。`,
        en: `Take the last one, productivity. The evidence doesn’t all point one way.

On a small HTTP server, the Copilot group took ${unsigned(figures.copilotTime.en)} less time. In METR’s 2025 trial, with tools from early that year, 16 experienced developers took ${unsigned(figures.metrTime.en)} more time in large projects they knew well, and believed they had been 20% faster. A 2026 follow-up leans towards faster, but METR itself calls the data unreliable.

So I don’t say automation. I say assistance, with a person to review the result.`,
      },
    },
    {
      slide: oneMinuteAgain,
      time: '22s',
      leavesOut: ['one-minute-again.numbers'],
      notes: {
        zh: '最后收一句：预训练一次，适配很多次。三样一起放大，[1]先预训练，再后训练，再适配；[2]损失按幂律往下走，代价是算力；[3]能力是不是突然涌现，还没有定论。您接着问，我后面有备用页。',
        en: 'To sum up: pretrain once, adapt many times. Scale three things together, [1]pretrain, post-train, adapt. [2]Loss falls as a power law, and the price is compute. [3]Whether abilities suddenly emerge isn’t settled. There are backup slides for whatever you ask next.',
      },
    },
  ],
});

const ten = defineVersion({
  minutes: 10,
  parts: [
    {
      slide: cover,
      time: '10s',
      notes: {
        zh: '您好。十分钟，讲讲大语言模型。底子是一份学习笔记，我逐条对过论文，哪条过时、有争议，边讲边说。',
        en: 'Hello. Ten minutes on large language models, from study notes that I checked claim by claim against the papers. I’ll say what’s dated or disputed.',
      },
    },
    {
      slide: oneMinute,
      time: '50s',
      notes: {
        zh: `先把答案放在前面。大模型是一个深度神经网络，特别的地方，是参数、数据、算力三样一起放大。

[1]先在海量数据上做自监督预训练，对语言模型来说，主要就是猜下一个词；再后训练，教它听指令、会推理；最后用提示或者微调，适配到具体任务上。

[2]换来的是，损失随规模按幂律降，一个模型能做很多种任务。代价就是算力和钱。

[3]还有一处争议：能力是不是突然涌现的。有一部分是打分方式造成的，今天没有定论。这四句，后面一句一句展开。`,
        en: `The answer first. A large model is a deep neural network in which three things are scaled up together: parameters, data and compute.

[1]First, self-supervised pretraining on very broad data, which for a language model mostly means guessing the next word; then post-training, to follow instructions and reason; then a prompt or fine-tuning, for the task.

[2]What that buys is loss that falls as a power law, and one model for many tasks. The price: compute and money.

[3]And one dispute: do abilities emerge suddenly? Part of that comes from how answers are scored, and it’s still not settled. I’ll take the four in turn.`,
      },
    },
    {
      slide: definition,
      time: '35s',
      notes: {
        zh: `把定义拆开，是一条流水线。[1]最左边三样要一起放大，只加一样不划算。[2]它们撑起一个深度网络，做文本的几乎都是 Transformer。说它结构复杂不太准，就那么几种块，按固定花样重复。

[3]再往右，自监督预训练，标签藏在数据里；[4]再后训练，教它听指令；然后靠提示或者微调，[5]同一个底座去翻译、问答、写代码。所以本质就是预训练，后训练，再适配。`,
        en: `Taken apart, the definition is a pipeline. [1]The three on the left are scaled together; scaling one alone is poor value. [2]They feed a deep network, for text nearly always a Transformer. Elaborate is the wrong word: a few kinds of block repeat in a fixed pattern.

[3]Then self-supervised pretraining, whose labels hide in the data; [4]post-training, to follow instructions; then a prompt or fine-tuning sets the same base [5]to translation, questions or coding. So the essence is: pretrain, post-train, adapt.`,
      },
    },
    {
      slide: noThreshold,
      time: '33s',
      leavesOut: ['no-threshold.active'],
      notes: {
        zh: `多大算大？没有统一的门槛。看这张图，每往上一格就是 10 倍。2018 年，BERT 论文的 LARGE 是 ${size(models.bertLarge)}；2020 年，GPT-3 到了 ${size(models.gpt3)}；再过一年，稀疏的 Switch 有 ${size(models.switchC)}。

笔记说几十亿到几千亿，放在当年没错，现在过时了。空心圈是激活参数：DeepSeek-V3 总共 ${size(models.deepseekV3)}，每个词元，也就是 token，只用 ${count(models.deepseekV3.active).zh}。`,
        en: `How big is large? There is no agreed threshold. Each line up on this chart is 10 times more. In 2018 the LARGE of the BERT paper had ${sizeEn(models.bertLarge)}; in 2020 GPT-3 reached ${sizeEn(models.gpt3)}; a year later the sparse Switch had ${sizeEn(models.switchC)}.

A few billion to several hundred billion, as the notes say, was right then and is dated now. The hollow ring is active parameters: DeepSeek-V3 has ${sizeEn(models.deepseekV3)} in total and uses ${spoken(models.deepseekV3.active).en} per token, the unit of text it reads.`,
      },
    },
    {
      slide: whyScale,
      time: '40s',
      notes: {
        zh: `为什么要做大？说表达力强还不够，真正的依据是缩放定律：损失随参数、数据、算力按幂律往下走，而且能拿小实验往大里外推。

但要一起加。Chinchilla 和 Gopher 算力差不多，参数 ${size(models.chinchilla)}，只有对方的四分之一，可训练词元是对方的四倍多，结果大多数评测是它赢。

由此传开一句话：每个参数配 ${figures.tokensPerParameter.zh} 个词元。那是拟合值，不是定律；推理量大的话，小模型多喂些数据往往更合算。`,
        en: `Why go bigger? Expressive power isn’t reason enough. The real argument is the scaling laws: loss falls as a power law in parameters, data and compute, and you can extrapolate from small runs to large.

But they must grow together. Chinchilla used about as much compute as Gopher, with ${sizeEn(models.chinchilla)} parameters, a quarter of Gopher’s, and more than four times the tokens. It won on most evaluations.

Hence the saying of ${figures.tokensPerParameter.en} tokens per parameter. That’s a fit, not a law; once you count inference, a smaller model trained for longer is often the better deal.`,
      },
    },
    {
      slide: smallAndLarge,
      time: '35s',
      notes: {
        zh: `大和小差在哪儿？我只看两样：同一件事谁做得对，花多少。

一个任务微调一次，那是 BERT 那一代；今天的小模型也靠提示。

成本能算：训练大约 6ND 次运算，六乘参数量再乘词元数；推理每个词元大约 2N。您说小模型轻、快、好部署，我同意，再补个数：DistilBERT 比 BERT 小 40%，快 60%，分数留住约 97%。`,
        en: `What separates large from small? Two things: which gets the job right, and what it costs.

One fine-tune per task was BERT’s generation; today’s small models take a prompt too.

The cost can be worked out: about 6ND operations to train, six times parameters times tokens, and about 2N per token to run. If you say small is light, fast and easy to deploy, I agree, and add a number: DistilBERT is 40% smaller than BERT, 60% faster, and keeps about 97% of its score.`,
      },
    },
    {
      slide: biggerIsNotBetter,
      time: '32s',
      notes: {
        zh: `那是不是越大越好？平均是，但不是铁律，我有三个反例。

LLaMA-13B 在多数基准上超过 ${size(models.gpt3)}的 GPT-3，它训练数据更多。${size(models.instructGptSmall)}的 InstructGPT，标注员反而更喜欢，当然比的是偏好，不是知识。还有 11 个征集来的数据集，越大越差，有些再放大又回升了。

所以规模有用，但不是唯一因素，数据和对齐也算数。`,
        en: `So is bigger always better? On average, yes; as a law, no. Three counter-examples.

LLaMA-13B beats GPT-3, at ${sizeEn(models.gpt3)}, on most benchmarks; it saw more data. Labellers preferred InstructGPT, at only ${sizeEn(models.instructGptSmall)}; mind you, that’s preference, not knowledge. And a contest collected 11 datasets where larger models do worse, though on some, scores recover at larger scale.

So I wouldn’t call scale useless; it just isn’t everything. Data and alignment count as well.`,
      },
    },
    {
      slide: whatEmergenceMeans,
      time: '32s',
      notes: {
        zh: `说到涌现，先把词说清楚。常听到的是，数据一多，模型就自己悟出高层特征。[1]可学特征，任何深度网络都在做，那叫表示学习。

Wei 在 2022 年说的涌现是另一回事：某种能力，小模型没有，大模型有，而且从小模型的成绩推不出来。曲线先贴着随机水平走，到某个规模才抬头，横轴主要是训练算力。`,
        en: `On to emergence, and first the word. You often hear that with enough data a model works out high-level features. [1]But every deep network learns features; that’s representation learning.

What Wei meant in 2022 is different: an ability that small models lack, large ones have, and that can’t be extrapolated from the small ones’ scores. The curve hugs chance, then lifts off at some scale, and the axis is mainly training compute.`,
      },
    },
    {
      slide: mirage,
      time: '43s',
      notes: {
        zh: `为什么像突然跳出来的？每个词元答对的概率是 p，彼此独立，L 个词元全对，就是 p 的 L 次方。p 是 0.9，5 个词元约 0.59，20 个只剩 0.12。横轴换成规模的对数，长答案只是来得更晚，并不更陡。

Schaeffer 的做法，是模型的输出不动，只换指标，曲线就平滑了；BIG-Bench 测试里标成涌现的例子，92% 以上只见于两种指标。

作者没说大模型不可能有涌现，但说已报告的很可能是分析方法造成的；Du 拿损失作横轴，有些任务还有门槛。`,
        en: `Why does it look like a jump? In this sketch each token is right with probability p, independently, so L tokens are all right with p to the power L. At 0.9 you get about 0.59 for 5 tokens and only 0.12 for 20. By log size, a long answer only comes later, no steeper.

Schaeffer keeps the outputs, changes the metric, and the curve turns smooth. Over 92% of the cases annotated in BIG-Bench sit under two metrics.

The authors don’t say large models can’t show emergence; they say the reported cases may well come from the analysis. And when Du puts loss on the axis, some tasks keep a threshold.`,
      },
    },
    {
      slide: threeLayers,
      time: '37s',
      notes: {
        zh: `再理一理名词。笔记从大模型到 ChatGPT 并排列着，几乎没说谁包含谁，还把产品叫作模型。我分成三层。

[1]ChatGPT 是产品，背后的模型一直在换。[2]GPT、Llama、Qwen、DeepSeek 是模型族。[3]语言、视觉、语音、推荐、多模态，这才是种类。

[4]您要是问，大模型不就是基础模型吗？两个词大量重叠，但判据不同：基础模型看数据广不广、能不能适配很多任务，不看个头。`,
        en: `Now the names. The notes list them side by side, from large model to ChatGPT, and call a product a model. I use three layers.

[1]ChatGPT is a product, and the model behind it keeps changing. [2]GPT, Llama, Qwen and DeepSeek are families. [3]Language, vision, speech, recommendation, multimodal: those are kinds.

[4]And if you ask whether large model isn’t just another word for foundation model: they overlap heavily, but the test differs. A foundation model is about broad data and adapting to many tasks, not size.`,
      },
    },
    {
      slide: trainingStages,
      time: '40s',
      leavesOut: ['training-stages.behaviour'],
      notes: {
        zh: `大语言模型是一步一步练出来的，从左往右看。

[1]原始网页先过滤：GPT-3 的压缩着有 ${figures.crawled.zh}，只留下 ${figures.crawlKept.zh}。[2]预训练是算力的大头，Llama 3.1 读了 ${count(models.llama31.tokens).zh}词元，学续写，也学到了知识。[4]指令微调让它听话，InstructGPT 只用了约 ${figures.instructDemonstrations.zh}条示范。[5]偏好优化让它挑更好的答法。[6]推理模型还要用能验证对错的题做强化学习；它和偏好优化谁先谁后，各家不同。

[7]最后才是量化、蒸馏，部署出去。`,
        en: `A language model is trained stage by stage, left to right.

[1]Raw web pages are filtered first: for GPT-3, ${figures.crawled.en} of compressed crawl came down to ${figures.crawlKept.en}. [2]Pretraining takes most of the compute in published figures; Llama 3.1 read ${spoken(models.llama31.tokens).en} tokens, learning to continue text and, with it, knowledge. [4]Instruction tuning makes it follow requests: InstructGPT needed only about ${figures.instructDemonstrations.en.replace('k', ',000')} demonstrations. [5]Preference tuning makes it pick the better answer. [6]Reasoning is trained by reinforcement learning on problems whose answers can be checked, before or after preferences, depending on the lab.

[7]Only then is it quantised, distilled and deployed.`,
      },
    },
    {
      slide: tenTraits,
      time: '35s',
      leavesOut: ['ten-traits.thinnest'],
      notes: {
        zh: `笔记列的十个特点，我归成四件事来记。

规模与代价：模型大、数据多、卡多，数字一定要带年份。[1]能力：面更广，但突然涌现、像人一样思考，都有争议。[2]怎么学：自监督预训练，再迁移，这一组最站得住。[3]价值：融合知识、自动化，说起来好听，要拿实验说话。

每条后面是我的判定。接下来挑两条给您看数字，一条是数据有多大，一条是效率有多高。`,
        en: `I file the notes’ ten traits under four headings.

Scale and cost: big models, lots of data, many GPUs; always give the year. [1]Ability: broader, but sudden emergence and human-like thinking are both disputed. [2]How it learns: self-supervised pretraining, then transfer; this group holds best. [3]Value: fusing knowledge, automating work. It sounds good, and needs trials behind it.

Beside each stands my verdict. Let me show you the numbers behind two of them: first how much data, then how much productivity.`,
      },
    },
    {
      slide: tokensNotTerabytes,
      time: '26s',
      notes: {
        zh: `笔记说数据是 TB 级，甚至 PB 级。我会改成词元。[1]GPT-3 下载的网页压缩着有 ${figures.crawled.zh}，[2]过滤剩 ${figures.crawlKept.zh}，[3]真正训练了 ${count(models.gpt3.tokens).zh}词元；[5]Llama 3.1 是 ${count(models.llama31.tokens).zh}。PB 只适合说原始网页存档，或者图像、视频。把下载量当成训练量，一追问就露馅了。`,
        en: `The notes size the data in terabytes, even petabytes. I’d count tokens. [1]The pages for GPT-3, ${figures.crawled.en} compressed, [2]was filtered to ${figures.crawlKept.en}, [3]and it trained on ${spoken(models.gpt3.tokens).en} tokens; [5]Llama 3.1 on ${spoken(models.llama31.tokens).en}. Petabytes fit raw web archives, or images and video. Confuse what was downloaded with what was trained on, and the next question will show it.`,
      },
    },
    {
      slide: fasterOrSlower,
      time: '36s',
      notes: {
        zh: `再看效率。几份实验，方向不一。

写一个小的 HTTP 服务，用 Copilot 的那组，用时少了 ${unsigned(figures.copilotTime.zh)}，不过 95% 区间很宽，从 21% 到 89%。METR 2025 年请了 16 位资深开发者，用年初的工具做 246 个任务，反而多花 ${unsigned(figures.metrTime.zh)}，他们还以为快了 20%。2026 年的后续偏向变快，可 METR 说数据不可靠。

所以我会把“自动化”改成“辅助”：看任务，看人，还要有人复核。`,
        en: `Then productivity. The trials disagree.

On a small HTTP server, the Copilot group took ${unsigned(figures.copilotTime.en)} less time, though the 95% interval is wide, from 21 to 89%. In METR’s 2025 trial, with tools from early that year, 16 experienced developers did 246 tasks and took ${unsigned(figures.metrTime.en)} more time, though they believed they had been 20% faster. A 2026 follow-up leans towards faster; METR calls it unreliable.

So I’d change “automation” to “assistance”: it depends on the task and on the person, and somebody has to review.`,
      },
    },
    {
      slide: leftOut,
      time: '37s',
      leavesOut: ['left-out.scale-and-ability'],
      notes: {
        zh: `还有八件事，笔记没讲，您可能会问到。

代价这边，缩放定律和推理成本。[1]能力这边，局限和风险，还有推理模型。[2]学法这边，对齐的几个阶段，以及不改权重的上下文学习。[3]最后是两个单位：词元，还有总参数和激活参数之分。

每一件我都准备了一句话的答案和出处。比如推理模型，就是答题时多花算力去想，换正确率，但不是每道题都划算。`,
        en: `Eight things are missing from the notes, and you may well ask about them.

On cost: scaling laws and inference cost. [1]On ability: limits and risks, and reasoning models. [2]On learning: the stages of alignment, and in-context learning, which changes no weights. [3]And two units: tokens, and total against active parameters.

For each I have a one-line answer and its source. Reasoning models, say: they spend more compute thinking while they answer, and buy accuracy with it, though not on every problem.`,
      },
    },
    {
      slide: fluentNotTrue,
      time: '38s',
      notes: {
        zh: `八件里先说局限，头一个就是幻觉。为什么它会说得像真的、其实不对？[1]因为流畅不等于正确。

训练的时候，学的是哪个词接上去最像，不是真不真。训练和评测又都奖励猜：猜对了得分，说不知道不得分。再往下还有知识过期、偏见、隐私、版权，做大了也不会自动好。

所以真要用，我会守三条：答案带出处，没把握就拒答，要紧的地方有人复核。`,
        en: `Of the eight, limits first, and hallucination above all. Why does it say what sounds true and isn’t? [1]Because fluent is not the same as correct.

In training it learns which word is likely, not which is true. And training and tests both reward guessing: a lucky guess scores, “I don’t know” doesn’t. Beyond that lie stale knowledge, bias, privacy and copyright, and size alone won’t cure them.

So in practice I keep three rules: cite sources, abstain when unsure, and where it matters, have a person review.`,
      },
    },
    {
      slide: whenPushed,
      time: '23s',
      leavesOut: ['when-pushed.metric', 'when-pushed.two-trials'],
      notes: {
        zh: '被追问的时候，我有个办法：说满了当场认，换成准确的说法，再报出处。比如您问大模型是不是就是基础模型，我会说，笔记写得太满，应该是大量重叠：BERT 只有一亿多参数，今天算不上大，基础模型的定义照样点了它的名。',
        en: 'When pushed, I have one rule: concede at once, restate precisely, and name the source. Ask whether large model means foundation model, and I’ll say the notes overstate it: they overlap heavily. BERT, with little over a hundred million parameters, isn’t large today, yet the definition of a foundation model names it.',
      },
    },
    {
      slide: oneMinuteAgain,
      time: '18s',
      leavesOut: ['one-minute-again.numbers'],
      notes: {
        zh: '收个尾：三样一起放大，[1]先预训练，再后训练，再适配；[2]损失按幂律降，代价是算力；[3]涌现还没有定论。一句话，预训练一次，适配很多次。备用页也备好了，您请问。',
        en: 'To close: scale three things together, [1]pretrain, post-train, adapt. [2]Loss falls as a power law, the price is compute, [3]and emergence isn’t settled. In a line: pretrain once, adapt many times. The backup slides are ready. Ask away.',
      },
    },
  ],
});

/** The talk in 1, 3, 5 and 10 minutes. All of it is what the sections say. */
export const versions = [one, three, five, ten] as const;
