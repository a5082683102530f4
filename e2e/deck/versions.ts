import { defineVersion } from '../../src/core/model/define.ts';
import { correction, flowchart } from './leaf.ts';
import { cover, steps } from './opening.ts';
import { columns } from './table.ts';
import { lines, superscript } from './water.ts';

const two = defineVersion({
  minutes: 2,
  parts: [
    {
      slide: cover,
      time: '9s',
      notes: {
        zh: '您好。一份茶的笔记，我逐条查过书和标准，哪些站得住，哪些得改口，两分钟讲给您听。',
        en: 'Hello. I checked a page of notes on tea against books and standards. Here, in two minutes, is what holds.',
      },
    },
    {
      slide: steps,
      time: '29s',
      notes: {
        zh: '一杯好茶，说到底只要四样。先说叶子：都是同一种茶树，做法不同，才有六类。[1]再说水，要新接的，烧开就用，别反复烧，烧久了味道发闷。\n\n[2]然后是温度，绿茶怕烫，红茶要沸水。[3]最后是时间，审评红茶的人用 100 毫升水泡 2 克茶，一分不差，泡足 6 分钟。',
        en: 'Good tea comes down to four things. First the leaf: it is all one species, and only the making turns it into six kinds. [1]Then water, fresh, used as soon as it boils, and boiled only once.\n\n[2]Then heat: green tea is easily scalded, black tea wants it boiling. [3]And last, time: for black tea, tasters take 100 millilitres of water and 2 grams of tea, and wait exactly 6 minutes.',
      },
    },
    {
      slide: flowchart,
      time: '20s',
      notes: {
        zh: '怎么分出这些种类？看这张图。[1]都从鲜叶开始。[2]马上加热，就停在绿茶。[3]先萎凋，半路加热，是乌龙。[4]揉完，等颜色变深了再烘，是红茶。一句话，热来得越早，茶越绿；来得越晚，颜色越深。',
        en: 'How do the kinds come apart? Look at this chart. [1]It all starts with the fresh leaf. [2]Heat it at once, and it stays green tea. [3]Let it wither and heat it halfway: oolong. [4]Roll it, wait until it is dark, then dry it: black tea. The sooner the heat, the greener the tea.',
      },
    },
    {
      slide: correction,
      time: '15s',
      leavesOut: ['correction.dark'],
      notes: {
        zh: '所以有一句话要改口。常听人说红茶是发酵茶。[1]我会改成氧化：叶子揉破了，自己的酶碰到空气，颜色就深了。没有微生物的事。',
        en: 'So one saying needs rewording. You often hear that black tea is fermented. [1]I’d say oxidised: once the leaf is broken, its own enzymes meet the air and turn it dark. No microbes are involved.',
      },
    },
    {
      slide: superscript,
      time: '17s',
      notes: {
        zh: '再说水。一杯水有多少？240 克，[1]除以 18，约 13.3 摩尔；每摩尔 6.022×10^{23} 个，乘起来，大约是 8×10^{24} 个分子，谁也数不清。',
        en: 'Now the water. How much is in a cup? 240 grams; [1]divide by 18, and that is about 13.3 moles. With 6.022 × 10^{23} in each, it comes to some 8 × 10^{24} molecules, more than anybody can count.',
      },
    },
    {
      slide: lines,
      time: '16s',
      notes: {
        zh: '笔记没说水温。水一离火就在凉：不盖盖，16 分钟降到 60 度；盖上盖子，要 31 分钟。这是按牛顿冷却定律算的，不是量的。',
        en: 'The notes are silent on heat. Off the fire, water cools: without a lid it is down to 60 degrees in 16 minutes, with one in 31. That is Newton’s law of cooling, calculated, not measured.',
      },
    },
    {
      slide: columns,
      time: '14s',
      notes: {
        zh: '最后说加奶。先放的人说，奶热得慢，不会结块。[1]后放的人说，边加边看，才知道该放多少。两边都有理，吵了很久，没有定论。',
        en: 'Last, milk. Those who pour it first say it doesn’t curdle. [1]Those who pour it last say you can see when to stop. Both have a point; it isn’t settled.',
      },
    },
  ],
});

export const versions = [two];
