import { defineSection, defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from './sources.ts';

export const verdicts = defineSlide({
  id: 'verdicts',
  layout: 'before-after',
  title: { zh: '笔记里的五条，照样能说的只有一条', en: 'Of five notes on tea, only one simply holds' },
  panels: [
    {
      heading: { zh: '笔记说', en: 'The notes' },
      tone: 'plain',
      role: 'said',
      content: [
        { zh: '同一种树', en: 'one species' },
        { zh: '红茶发酵', en: 'black tea ferments' },
        { zh: '奶要后放', en: 'milk last' },
        { zh: '茶更提神', en: 'tea is stronger' },
        { zh: '山水最好', en: 'mountain water' },
      ],
    },
    {
      heading: { zh: '查下来', en: 'Checked' },
      tone: 'ability',
      role: 'shown',
      content: [
        { zh: '成立', en: 'holds' },
        { zh: '其实是氧化', en: 'it oxidises' },
        { zh: '没有定论', en: 'open' },
        { zh: '正相反', en: 'coffee is' },
        { zh: '那是从前', en: 'once, yes' },
      ],
    },
  ],
  arrow: { zh: '逐条查', en: 'one by one' },
  time: '25s',
  notes: {
    zh: '先看笔记怎么说。叶子这边，六类茶出自同一种树，这条成立；红茶发酵，得改口。[1]杯子这边，奶后放，两派都不让；茶更提神，冲好以后正相反。水这边，山水最好，那是陆羽的时候。',
    en: 'First, the notes themselves. On the leaf: that all six kinds are one species holds; that black tea ferments needs rewording. [1]On the cup: milk last has firm friends and firm enemies, and it is coffee that keeps you awake. On water: mountain water was best in Lu Yu’s day.',
  },
  keyPoints: [],
  repeats: ['steps.leaf'],
  claims: ['N01', 'N02', 'N03', 'N04', 'N05'],
  sources: [],
});

export const flowchart = defineSlide({
  id: 'flowchart',
  layout: 'diagram',
  title: { zh: '什么时候加热，就是什么茶', en: 'When the heat comes decides the kind' },
  diagram: {
    id: 'making',
    title: { zh: '从鲜叶到三种茶', en: 'From the fresh leaf to three teas' },
    text: {
      zh: '鲜叶马上加热，是绿茶；再闷黄，是黄茶。先萎凋，晒干就是白茶，半路加热是乌龙。萎凋以后揉捻，变深了再烘，是红茶。',
      en: 'A fresh leaf that is heated at once is green tea, and kept damp after that, yellow. Withered and just dried, it is white; heated halfway, oolong. Withered, rolled, and dried only when it is dark, it is black tea.',
    },
    mermaid: `flowchart LR
      fresh["{fresh}"]:::plain -->|"{atOnce}"| green["{green}"]:::ability
      green --> yellow["{yellow}"]:::ability
      fresh --> withered["{withered}"]:::learning
      withered --> white["{white}"]:::plain
      withered -->|"{halfway}"| oolong["{oolong}"]:::plain
      withered --> rolled["{rolled}"]:::learning
      rolled -->|"{last}"| black["{black}"]:::learning`,
    labels: {
      fresh: { zh: '**鲜叶**\n刚采下来', en: '**Fresh leaf**\njust picked' },
      atOnce: { zh: '马上加热', en: 'heated at once' },
      green: { zh: '**绿茶**', en: '**Green tea**' },
      yellow: { zh: '**黄茶**\n再闷黄', en: '**Yellow tea**\nkept damp' },
      white: { zh: '**白茶**\n晒干就好', en: '**White tea**\njust dried' },
      withered: { zh: '**萎凋**', en: '**Withered**' },
      halfway: { zh: '半路加热', en: 'heated halfway' },
      oolong: { zh: '**乌龙**', en: '**Oolong**' },
      rolled: { zh: '**揉捻**', en: '**Rolled**' },
      last: { zh: '变深再烘', en: 'dried when dark' },
      black: { zh: '**红茶**', en: '**Black tea**' },
    },
    steps: ['fresh', 'green', 'withered oolong', 'rolled black'],
  },
  annotation: { zh: '热来得越早，茶越绿', en: 'The sooner the heat, the greener the tea' },
  time: '25s',
  notes: {
    zh: '看这张图。[1]都从鲜叶开始。[2]马上加热，就停在绿茶。[3]先萎凋，半路加热，是乌龙。[4]揉完，等颜色变深了再烘，是红茶。一句话，热来得越早，茶越绿。',
    en: 'Look at this chart. [1]It all starts with the fresh leaf. [2]Heat it at once, and it stays green tea. [3]Let it wither and heat it halfway: oolong. [4]Roll it, wait until it is dark, and then dry it: black tea. In a line: the sooner the heat, the greener the tea.',
  },
  keyPoints: [
    keyPoint(
      'flowchart.sooner',
      { zh: '热来得越早，茶越绿', en: 'The sooner the heat, the greener the tea' },
      { zh: '越早越绿', en: 'sooner, greener' },
      { zh: [['越早'], ['越绿']], en: [['sooner', 'earlier'], ['greener']] },
    ),
  ],
  claims: ['N01'],
  sources: [sources.iso20715],
});

export const correction = defineSlide({
  id: 'correction',
  layout: 'before-after',
  title: { zh: '红茶是氧化出来的，不是发酵', en: 'Black tea is oxidised, not fermented' },
  panels: [
    {
      heading: { zh: '常听人说', en: 'You often hear' },
      tone: 'plain',
      role: 'said',
      content: [{ zh: '红茶是发酵茶。', en: 'Black tea is fermented.' }],
    },
    {
      heading: { zh: '实际上', en: 'What happens' },
      tone: 'learning',
      role: 'shown',
      content: {
        id: 'oxidation',
        title: { zh: '红茶怎么变深', en: 'How black tea turns dark' },
        text: {
          zh: '揉捻弄破细胞，自己的酶碰到空气，多酚氧化，颜色变深。',
          en: 'Rolling breaks the cells, their own enzymes meet the air, the polyphenols oxidise, and the leaf turns dark.',
        },
        mermaid: `flowchart TB
          rolled["{rolled}"]:::plain --> enzymes["{enzymes}"]:::learning --> dark["{dark}"]:::scale`,
        labels: {
          rolled: { zh: '**揉捻**\n细胞破了', en: '**Rolled**\nthe cells break' },
          enzymes: { zh: '**酶**\n碰到空气', en: '**Enzymes**\nmeet the air' },
          dark: { zh: '**氧化**\n颜色变深', en: '**Oxidised**\nthe leaf is dark' },
        },
      },
    },
  ],
  arrow: { zh: '改成', en: 'rather' },
  annotation: { zh: '黑茶才靠微生物', en: 'Only dark tea is left to microbes' },
  time: '20s',
  notes: {
    zh: '常听人说红茶是发酵茶。[1]我会改成氧化：叶子揉破了，自己的酶碰到空气，颜色就深了。真正发酵的是黑茶，比如普洱熟茶。',
    en: 'You often hear that black tea is fermented. [1]I’d say oxidised: once the leaf is broken, its own enzymes meet the air and turn it dark. What truly ferments is dark tea, ripe pu’er for one.',
  },
  keyPoints: [
    keyPoint(
      'correction.oxidised',
      { zh: '红茶是自己的酶氧化的', en: 'Black tea is oxidised by its own enzymes' },
      { zh: '氧化', en: 'oxidised' },
      { zh: [['氧化'], ['酶']], en: [['oxidis', 'oxidiz', 'oxidation'], ['enzyme']] },
    ),
    keyPoint(
      'correction.dark',
      { zh: '真正发酵的是黑茶', en: 'What truly ferments is dark tea' },
      { zh: '黑茶', en: 'dark tea' },
      { zh: [['黑茶', '普洱'], ['发酵']], en: [['dark tea', 'pu’er'], ['ferment']] },
    ),
  ],
  claims: ['N02'],
  sources: [sources.iso20715],
});

export const mindmap = defineSlide({
  id: 'mindmap',
  layout: 'diagram',
  title: { zh: '{{leaf.kinds}}茶放在一张图上', en: 'The {{leaf.kinds}} on one page' },
  diagram: {
    id: 'kinds',
    title: { zh: '六大茶类', en: 'The six kinds of tea' },
    text: {
      zh: '茶分六类，各举两例：绿茶，龙井、碧螺春；白茶，白毫银针、寿眉；黄茶，君山银针、霍山黄芽；乌龙，铁观音、大红袍；红茶，祁门红茶、滇红；黑茶，普洱熟茶、六堡茶。',
      en: 'Tea has six kinds, here with two examples each: green, Longjing and Biluochun; white, Silver Needle and Shoumei; yellow, Junshan Yinzhen and Huoshan Huangya; oolong, Tieguanyin and Dahongpao; black, Keemun and Dianhong; dark, ripe pu’er and Liubao.',
    },
    mermaid: `mindmap
      root["{root}"]
        green["{green}"]
        :::ability
          longjing["{longjing}"]
          biluochun["{biluochun}"]
        white["{white}"]
        :::ability
          needles["{needles}"]
          shoumei["{shoumei}"]
        yellow["{yellow}"]
        :::ability
          junshan["{junshan}"]
          huoshan["{huoshan}"]
        oolong["{oolong}"]
        :::scale
          tieguanyin["{tieguanyin}"]
          dahongpao["{dahongpao}"]
        black["{black}"]
        :::scale
          keemun["{keemun}"]
          dianhong["{dianhong}"]
        dark["{dark}"]
        :::scale
          puer["{puer}"]
          liubao["{liubao}"]`,
    labels: {
      root: { zh: '**茶**', en: '**Tea**' },
      green: { zh: '绿茶', en: 'Green' },
      longjing: { zh: '龙井', en: 'Longjing' },
      biluochun: { zh: '碧螺春', en: 'Biluochun' },
      white: { zh: '白茶', en: 'White' },
      needles: { zh: '白毫银针', en: 'Silver Needle' },
      shoumei: { zh: '寿眉', en: 'Shoumei' },
      yellow: { zh: '黄茶', en: 'Yellow' },
      junshan: { zh: '君山银针', en: 'Junshan Yinzhen' },
      huoshan: { zh: '霍山黄芽', en: 'Huoshan Huangya' },
      oolong: { zh: '乌龙', en: 'Oolong' },
      tieguanyin: { zh: '铁观音', en: 'Tieguanyin, for one' },
      dahongpao: { zh: '大红袍', en: 'Dahongpao' },
      black: { zh: '红茶', en: 'Black' },
      keemun: { zh: '祁门红茶', en: 'Keemun, from Anhui' },
      dianhong: { zh: '滇红', en: 'Dianhong' },
      dark: { zh: '黑茶', en: 'Dark' },
      puer: { zh: '普洱熟茶', en: 'Ripe pu’er from Yunnan' },
      liubao: { zh: '六堡茶', en: 'Liubao' },
    },
    steps: [
      'root',
      'green longjing biluochun white needles shoumei yellow junshan huoshan',
      'oolong tieguanyin dahongpao black keemun dianhong dark puer liubao',
    ],
  },
  time: '15s',
  notes: {
    zh: '六类茶放在一起：[1]都叫茶，[2]绿、白、黄颜色浅，[3]乌龙、红茶、黑茶颜色深。',
    en: 'All six together. [1]Every one of them is tea; [2]green, white and yellow are the pale ones, [3]oolong, black and dark the deep ones.',
  },
  keyPoints: [],
  claims: [],
  sources: [sources.iso20715],
});

export const leaf = defineSection({
  id: 'leaf',
  title: { zh: '叶子', en: 'The leaf' },
  station: { label: { zh: '叶', en: 'Leaf' }, tone: 'learning' },
  slides: [verdicts, flowchart, correction, mindmap],
});
