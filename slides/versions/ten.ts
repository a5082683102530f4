import { defineVersion } from '../../src/core/model/define.ts';
import { cover, expensiveSum } from '../00-opening.ts';
import { nextToken, tokens } from '../01-guess.ts';
import { oneLayer } from '../01-inside.ts';
import { whyScale } from '../02-scale.ts';
import { totalAndActive } from '../02-size.ts';
import { selfReport } from '../03-judgement.ts';
import { mirage } from '../03-jump.ts';
import { baseContinues, trainingStages } from '../04-answer.ts';
import { agent } from '../05-agents.ts';
import { axes } from '../05-labels.ts';
import { fluentNotTrue } from '../05-trust.ts';
import { oneMinuteAgain } from '../06-close.ts';

/** The argument with what is inside: one layer, experts, and the rulers to classify models with. */
export const ten = defineVersion({
  minutes: 10,
  parts: [
    {
      slide: cover,
      time: '8s',
      leavesOut: ['cover.one-sum'],
      notes: {
        zh: '十分钟，我不念清单，只讲一道加法：36 加 59，看它在大模型里走一遭。',
        en: 'Ten minutes. No list; just one sum, 36 plus 59, on its way through a large model.',
      },
    },
    {
      slide: expensiveSum,
      time: '24s',
      notes: {
        zh: '计算器一步就出 95。一个 {{llama31.parameters}}参数的模型，每写一个 token 要做{{operationsPerTokenRoughly}}次运算，这大概是全世界最贵的加法。[1]图什么？图它换一句话，就去翻译、写代码、读合同，权重一个都不用动。',
        en: 'A calculator gets to 95 in one step. A model of {{llama31.parameters}} parameters takes {{operationsPerTokenRoughly}} operations for each token it writes, perhaps the most expensive addition in the world. [1]Why bother? Because you change the words, and it translates, codes, or reads your contract, with the same weights.',
      },
    },
    {
      slide: nextToken,
      time: '42s',
      leavesOut: ['next-token.objective'],
      notes: {
        zh: `它只做一件事。先说一个词：token，就是词的碎片。给它一段字，[1]它给词表里每个 token 打一个分，变成概率；[2]抽一个，接在后面，再来一遍。

[3]温度，就是把概率拉平或者削尖。这不会让模型更聪明，只改抽法；今年有几家旗舰接口，干脆把这个旋钮收走了。

练的时候，玩的还是这个游戏：遮住下一个 token，让它猜，猜错了就改一点。每一行文字都自带答案，用不着人标。`,
        en: `It does one thing. First, a word: a token is a piece of a word. Give it text, [1]and it scores every token it knows and turns the scores into odds; [2]it draws one, appends it, and starts again.

[3]Temperature flattens the odds or sharpens them. It doesn’t make the model any smarter, it only changes the draw; this year several flagships took the knob away.

Training is the same game: hide the next token, let it guess, and nudge it when it’s wrong. Every line of text brings its own answer; nobody labels anything.`,
      },
    },
    {
      slide: tokens,
      time: '38s',
      notes: {
        zh: '它读的不是字，是 token。同一句中文，2019 年的词表要切成 {{tokensZhOld}} 块，多半是拼不成一个字的碎片；今天只要 {{tokensZhNew}} 块。英文呢，一直是 {{tokensEn}} 块。字没变，变的是词表。数字也一样：36 有的词表整块收下，有的一位一位拆。计费、上下文、训练数据，都按块算。它要是数不清 strawberry 里有几个 r，先别笑：它看见的是两三块碎片，不是字母。',
        en: 'It doesn’t read letters; it reads tokens. The vocabulary of 2019 cut one Chinese sentence into {{tokensZhOld}} pieces, most of them less than a character; today’s needs {{tokensZhNew}}. The English has stayed at {{tokensEn}} all along. Numbers too: 36 is one piece here and two there. Price, context and training data are all counted in pieces. And if it can’t count the r’s in strawberry, don’t laugh: it never saw the letters.',
      },
    },
    {
      slide: oneLayer,
      time: '44s',
      notes: {
        zh: `打开一层看看。一层只做两件事：注意力，让每个位置从前面的位置取信息；前馈，让每个位置自己加工一遍。两次的结果都加回主干，旧的信息不丢。

再往上，就是同样的花样一层一层叠，几种块按固定的规律重复。所以复杂的是规模，不是图纸。

还有一个常见的误会：深，就是大。深也不等于大：DeepSeek-V3 只有 {{deepseekV3.layers}} 层，参数却是 {{gpt3.layers}} 层的 GPT-3 的将近四倍，多出来的几乎都在专家里。`,
        en: `Let’s open one layer. It does two things. Attention lets each position fetch what it needs from the positions before it; the feed-forward block then lets each position work alone. Both results are added back to the main stream, so nothing gets lost.

Above that come more of the same: a few kinds of block in a fixed pattern. What’s complicated is the scale, not the blueprint.

And deep isn’t large. DeepSeek-V3 has only {{deepseekV3.layers}} layers, yet nearly four times the parameters of GPT-3 with its {{gpt3.layers}}. Nearly all of the difference is experts.`,
      },
    },
    {
      slide: whyScale,
      time: '55s',
      notes: {
        zh: `那为什么要做大？依据是缩放定律：误差按幂律往下走，底下有个降不掉的底。关键在于，参数和数据要一起加，只加一头，很快就加不动。

看这条红线，沿线几个模型，训练都花了{{sameCompute}}。2020 年，这笔算力买到 {{gpt3.parameters}}参数、饿着肚子的 GPT-3；2022 年，买到 {{chinchilla.parameters}}、每个参数喂二十个 token 的 Chinchilla；2024 年，买到才 8B、喂了 {{llama31Small.tokens}} token 的 Llama。

二十是拟合出来的，不是铁律。这么喂，单看误差并不划算；可要天天拿来用，就宁可小一点，喂得更饱一点。`,
        en: `So why make it large? The case is a scaling law: error falls along a power law, down to a floor that stays. The catch is that parameters and data have to grow together; feed only one and you soon stall.

Every model along this red line cost {{sameCompute}}. In 2020 that bought GPT-3, {{gpt3.parameters}} parameters and badly underfed. In 2022 it bought Chinchilla: {{chinchilla.parameters}}, at twenty tokens per parameter. In 2024 it bought a Llama of just 8B, fed {{llama31Small.tokens}} tokens.

Twenty is a fit, not a law of nature. If you mean to run the model every day, make it smaller and feed it more.`,
      },
    },
    {
      slide: totalAndActive,
      time: '35s',
      notes: {
        zh: `大了，怎么省？用混合专家。[1]每个 token 来了，路由只挑几个专家去算，[2]其余的歇着。省下来的是计算，显存一点没省：所有专家都得装在那儿。

所以总参数管装不装得下，激活参数管算得快不快。Kimi K3 总共 {{kimiK3.parameters}}，每个 token 只动 {{kimiK3.active}}。谁报一个模型多大，先问一句：总的，还是激活的？`,
        en: `How do you economise at that size? With a mixture of experts. [1]For each token a router picks a few experts to do the work, [2]and the others rest. That saves arithmetic and not one byte of memory: all of them have to be loaded.

Kimi K3 has {{kimiK3.parameters}} in total and moves {{kimiK3.active}} per token. So when somebody quotes a size, ask: total or active? Total decides whether it fits, active decides how fast it runs.`,
      },
    },
    {
      slide: mirage,
      time: '66s',
      notes: {
        zh: `现在说争得最凶的一件事。常听人说，大到某一步，能力就突然涌现。先请您猜：答案从五位变成四十位，曲线会更陡，还是更晚？

更晚，一点没变陡。您看左边：整题全对才给分，前面一片零，到最后猛地冒头。看着像跳，有三个原因：低分那段贴着零，题出得少，模型又取得稀。

右边是同一批答案，一个字没动，我只换了这把尺子，一位一位给分：跳没了，一路慢慢爬。BIG-Bench 上标成涌现的，{{emergentUnderTwo}}以上只出现在两种尺子下。公道话也得说：这两条线是示意，不是实测；有的活儿天生就得全对，程序差一个字也过不了测试。

那我站哪边？突变感多半来自尺子和取样，少数任务真有门槛。它不是大模型的入场券。`,
        en: `Now the part people fight about: that at some size, abilities suddenly emerge. Take a guess first: if the answer grows from five digits to forty, does the curve get steeper, or does it come later?

Later, and not one bit steeper. On the left, all or nothing: zero, zero, zero, and then it shoots up. It looks like a jump for three reasons: low scores sit on zero, the test is short, and the models are few.

On the right are the same answers, not a character changed, under another ruler, digit by digit. The jump is gone; it just climbs. Of the tasks labelled emergent on BIG-Bench, over {{emergentUnderTwo}} show up under just two rulers. To be fair, these curves are sketches, not measurements, and some jobs really are all or nothing: a program passes its tests or it doesn’t.

So where do I stand? It’s mostly ruler and sampling; a few tasks do have a threshold. But emergence is no entry ticket: a model is large without it.`,
      },
    },
    {
      slide: selfReport,
      time: '44s',
      notes: {
        zh: `那它究竟是怎么加的？问它，它说：六加九，得十五，进一；三加五加一，得九；所以是 95。

[1]研究者打开里头看，却是另一回事：一路只估个大概，九十几；一路只管末位，是五；两路一合，95。没见到进位这一步。

它的解释，也是猜出来的下一个 token。所以让模型介绍自己，不能当证据。说它像人一样想，说早了；说它只会背答案，也不对：这套算法，没人教过它。公道一句，这是一家公司量自己的一个模型，别的模型里，量出过别的算法。`,
        en: `So how does it really add? Ask, and it says: six plus nine is fifteen, carry the one; three plus five plus one is nine; so 95.

[1]Researchers looked inside and found something else. One path makes a rough guess, ninety-something; another sees only to the last digit, five; they meet, and it’s 95. The carrying it described, they didn’t find.

Its explanation is made of guessed tokens, too. So a model’s account of itself is no evidence. To say it thinks like a person is premature; to call it a parrot is wrong as well, because nobody taught it that method. In fairness, that’s one lab on one of its own models; others were found to add in other ways.`,
      },
    },
    {
      slide: baseContinues,
      time: '19s',
      notes: {
        zh: '可是猜得再准，也还不会答话。给基座模型一道题，它接着往下出题，因为卷子上，一道题后面多半还是题。它没做错。[1]要它答一句 95 就停下来，得再教一课，叫后训练。',
        en: 'But however well it guesses, it doesn’t answer yet. Give a base model a question and it writes the next question, because on a worksheet that is what follows. It isn’t wrong. [1]To say “95” and then stop, it needs one more lesson, post-training.',
      },
    },
    {
      slide: trainingStages,
      time: '56s',
      notes: {
        zh: `[1]后训练都从基座开始，往下各家走法不同，大致两条路。

[2]第一条路教它答：人写示范，人比好坏，练出一个打分的奖励模型，再照着分数去调，InstructGPT 就是这么来的。[3]第二条路教它想：给它能判对错的题，让规则打分，对了给奖励。R1 是先推理后偏好，Tülu 3 反过来，所以别把顺序画死。[4]到了今年，V4、Kimi K3 又变了：各领域先练一个专家，再蒸馏成一个。

还有一句要更新：后训练不再是零头。占预训练算力，2022 年是 {{instructShareOfCompute}}，R1 大约 {{r1ShareOfCompute}}，V3.2 已经到 {{v32ShareOfCompute}} 以上；今年的，我没查到谁公布。`,
        en: `[1]Post-training always starts from the base model; from there each lab has its own way, and broadly there are two.

[2]One teaches it to answer: people show, people compare, and the model is tuned to what they prefer. That’s InstructGPT. [3]The other teaches it to think: problems a program can mark, and a reward for being right. R1 did reasoning first and preferences after, Tülu 3 the other way round, so don’t nail down the order. [4]This year it changed again: V4 and Kimi K3 train a team of experts and distil them into one.

And it’s no longer small change. As a share of pretraining compute: {{instructShareOfCompute}} in 2022, about {{r1ShareOfCompute}} for R1, over {{v32ShareOfCompute}} for V3.2; for this year’s models I’ve found no figure.`,
      },
    },
    {
      slide: axes,
      time: '40s',
      notes: {
        zh: `会猜、会答了，就轮到查。查之前，先看清标签。常有人问：MoE 和 GPT 有什么区别？这个问题问岔了，它们答的不是一个问题。

给模型分类，要用六把尺：[1]看得见什么，怎么激活，读写什么；[2]练到哪一步，管多宽，开放到哪。一个模型在每把尺上各有一个位置，六把尺谁也代替不了谁，所以画不成一棵树。至于大小，那不是一类，是一个数，还得说清是哪一年的数。`,
        en: `It can guess, it can answer; now we check. And before checking, read the label. “What’s the difference between MoE and GPT?” mixes two questions.

Classify with six rulers: [1]what it may look at, how it activates, what it reads and writes; [2]how far it was trained, how wide its job is, how open it is. A model has a place on each of them, so this is no tree. As for size, that isn’t a class at all. It’s a number, and it needs a year beside it.`,
      },
    },
    {
      slide: agent,
      time: '55s',
      notes: {
        zh: `光会答还不够，得给它工具，它才能办事。智能体拆开就三样：模型、工具、一个循环。

您提个问题，程序把它连同一张工具清单交给模型。模型只写一行字：请帮我算。程序真去算，把 96325 写回上下文，再让它接着写，直到它说好了，或者到了上限。从头到尾，模型自己什么也没执行过，它只是又写了几个 token。计算器一步的活儿，终于还给了计算器。

出岔子也在这个循环里。步子一多，错会攒起来；网页里藏的一句话，也可能被当成命令。所以要有上限，有日志，有人点头。`,
        en: `Answering isn’t enough; give it tools. An agent is three things: a model, tools, and a loop.

The model only writes a line: please add these. A program sees the line, really does the sum, writes 96325 back into the context, and lets it go on, until it says it’s done or hits a limit. From start to finish the model has run nothing; it only writes the next token. The calculator’s job is back with the calculator.

The trouble is in the same loop. Errors pile up with the steps, and a line hidden in a web page may be taken for an order. So set a limit, keep a log, and have a person approve.`,
      },
    },
    {
      slide: fluentNotTrue,
      time: '35s',
      notes: {
        zh: `最后一关：说得顺，不等于说得对。它为什么不肯说不知道？看看卷子：答对一分，答错零分，不答也是零分，那当然蒙。

改成答错倒扣三分，把握不到七成五，就该闭嘴。改的不是模型，是卷子。这又是尺子的事：量什么，就得到什么。所以检索、出处、准它拒答、请人复核，四样要一起上。能少错，根除不了。`,
        en: `One last gate: fluent isn’t true. Why won’t it say “I don’t know”? Look at the exam: one for right, zero for wrong, zero for blank. So of course it bluffs.

Take three off for a mistake, and anyone less than three quarters sure should keep quiet. It isn’t the model that changed, it’s the exam. The ruler again: you get what you score. So let it retrieve, make it cite, let it abstain, and have a person who reviews: all four together. Fewer mistakes, never none.`,
      },
    },
    {
      slide: oneMinuteAgain,
      time: '39s',
      notes: {
        zh: `回到那道加法。[1]它猜得出 95，是因为读过上万亿个 token；[2]它肯答 95，是因为有人教它答；[3]我敢用 95，是因为计算器也说 95。

[4]中间那个问号，能力是不是突然跳出来的，我也给了判断：先查查量它的那把尺子。

要是只记一句，就记这句：练它去猜，调它来答，查过才信。您想往哪一段追问，我们就翻到哪一段。`,
        en: `Back to the sum. [1]It can guess 95 because it has read trillions of tokens. [2]It will say 95 because someone taught it to answer. [3]I will use 95 because a calculator agrees.

[4]And the question mark in the middle, whether abilities jump? I’ve told you where I stand: look at the ruler first.

One line to keep: trained to guess, tuned to answer, trusted when checked. Which of the three shall we open up?`,
      },
    },
  ],
});
