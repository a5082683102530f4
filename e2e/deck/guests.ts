import { defineSlide } from '../../src/core/model/define.ts';
import { sources } from './sources.ts';

const share = (at: number) => ({ at, label: { zh: `${100 * at}%`, en: `${100 * at}%` } });

export const intervals = defineSlide({
  id: 'intervals',
  layout: 'figure',
  title: { zh: '先奶后奶，八杯全对才算尝得出', en: 'To taste which came first, get all eight cups right' },
  charts: [
    {
      id: 'tasters',
      kind: 'intervals',
      title: { zh: '每杯猜对的把握', en: 'How surely a cup is told' },
      text: {
        zh: '95% 区间，按二项分布算：八杯全对，63% 到 100%，不含瞎猜的 50%；八杯对四杯，16% 到 84%；一杯对一杯，3% 到 100%，什么也说明不了。',
        en: 'Intervals of 95%, by the binomial distribution: eight of eight, 63% to 100%, which leaves out the 50% of guessing; four of eight, 16% to 84%; one of one, 3% to 100%, which shows nothing.',
      },
      panels: [
        {
          heading: { zh: '猜对一杯的概率', en: 'Chance to tell a cup' },
          axis: {
            label: { zh: '概率', en: 'Chance' },
            from: 0,
            to: 1,
            scale: 'linear',
            ticks: [share(0), share(0.5), share(1)],
          },
          zero: { at: 0.5, label: { zh: '瞎猜', en: 'Guessing' } },
          rows: [
            {
              label: { zh: '八杯全对', en: 'Eight of eight' },
              byline: { zh: '费希尔的女士', en: 'Fisher’s lady' },
              point: 1,
              interval: [0.63, 1],
              shown: { zh: '63–100%', en: '63–100%' },
              tone: 'ability',
            },
            {
              label: { zh: '对四杯', en: 'Four of eight' },
              byline: { zh: '跟瞎猜一样', en: 'as if guessing' },
              point: 0.5,
              interval: [0.16, 0.84],
              shown: { zh: '16–84%', en: '16–84%' },
              tone: 'plain',
            },
            {
              label: { zh: '只试一杯', en: 'One of one' },
              byline: { zh: '什么也没说明', en: 'shows nothing' },
              point: 1,
              interval: [0.03, 1],
              shown: { zh: '3–100%', en: '3–100%' },
              tone: 'plain',
              role: 'doubtful',
            },
          ],
        },
      ],
    },
  ],
  time: '15s',
  notes: {
    zh: '尝不尝得出先后，费希尔给过办法：八杯，全对才算。只试一杯，对了也说明不了什么。',
    en: 'Whether one can taste the order, Fisher said how to find out: eight cups, and all of them right. A single cup shows nothing.',
  },
  keyPoints: [],
  claims: [],
  sources: [sources.fisher1935],
});

const chips = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const covered = { text: '?', role: 'covered' as const };

export const live = defineSlide({
  id: 'live',
  layout: 'live',
  title: { zh: '同样的叶子，盖碗能泡七次', en: 'The same leaves make seven pours in a gaiwan' },
  prediction: { zh: '后两泡要多久？', en: 'How long for the last two?' },
  charts: [
    {
      id: 'pours',
      kind: 'chips',
      title: { zh: '一份叶子分成几泡', en: 'One portion of leaf, in pours' },
      text: {
        zh: '示意。盖碗七泡：10、15、20、30、45、60、90 秒，后两泡先遮住；茶包一泡，180 秒。',
        en: 'A sketch. A gaiwan makes seven pours: 10, 15, 20, 30, 45, 60 and 90 seconds, the last two covered at first; a bag makes one, of 180 seconds.',
      },
      rows: [
        {
          label: { zh: '盖碗', en: 'Gaiwan' },
          byline: { zh: '秒', en: 'seconds' },
          count: { zh: '7', en: '7' },
          tone: 'ability',
          chips: {
            zh: [...chips('10', '15', '20', '30', '45'), covered, covered],
            en: [...chips('10', '15', '20', '30', '45'), covered, covered],
          },
        },
        {
          label: { zh: '茶包', en: 'Bag' },
          count: { zh: '1', en: '1' },
          tone: 'plain',
          chips: { zh: chips('180'), en: chips('180') },
        },
      ],
    },
  ],
  time: '10s',
  notes: {
    zh: '您先猜：后两泡要多久？越泡越淡，时间就越放越长。',
    en: 'Guess first: how long for the last two? The leaf gives less and less, so each pour takes longer.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const matrix = defineSlide({
  id: 'matrix',
  layout: 'figure',
  title: {
    zh: '留一半在壶里，每一泡都带着前面的',
    en: 'Keep half in the pot, and each pour has all before it',
  },
  charts: [
    {
      id: 'kept-half',
      kind: 'matrix',
      title: { zh: '每一泡里有几分前面的', en: 'How much of each pour is older' },
      text: {
        zh: '每次留一半、添一半。第 4 泡里，第 1、2 泡各占 12.5%，第 3 泡占 25%，新添的占 50%；往后的还没有。',
        en: 'Each time half is kept and half is added. Of pour 4, pours 1 and 2 make 12.5% each, pour 3 makes 25%, and what is new 50%; later ones are not there yet.',
      },
      positions: ['1', '2', '3', '4'].map((text) => ({ zh: text, en: text })),
      rowLabel: { zh: '这一泡', en: 'This pour' },
      columnLabel: { zh: '来自哪一泡', en: 'has of pour' },
      weights: [
        [1, null, null, null],
        [0.5, 0.5, null, null],
        [0.25, 0.25, 0.5, null],
        [0.125, 0.125, 0.25, 0.5],
      ],
      row: 3,
      tone: 'learning',
      masks: [
        { label: { zh: '全部', en: 'all' }, shape: 'all', tone: 'plain' },
        { label: { zh: '只有前面', en: 'earlier' }, shape: 'earlier', tone: 'learning' },
      ],
    },
  ],
  time: '10s',
  notes: {
    zh: '老茶客每次留一半在壶里再添水，所以每一泡都有前面几泡的味道。',
    en: 'Old hands keep half in the pot and add water, so every pour tastes of all that came before.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const quadrant = defineSlide({
  id: 'quadrant',
  layout: 'diagram',
  title: { zh: '要清淡还是浓，要快还是慢', en: 'Pale or dark, quick or slow' },
  diagram: {
    id: 'choices',
    title: { zh: '什么时候喝什么茶', en: 'Which tea when' },
    text: {
      zh: '横轴由淡到浓，纵轴由快到慢。绿茶淡而快，白茶淡而慢，红茶浓而快，黑茶浓而慢。',
      en: 'From pale to dark across, from quick to slow upwards. Green tea is pale and quick, white pale and slow, black dark and quick, and what is aged dark and slow.',
    },
    mermaid: `quadrantChart
      x-axis "{pale}" --> "{deep}"
      y-axis "{quick}" --> "{slow}"
      "{green}":::ability: [0.2, 0.25]
      "{white}": [0.25, 0.8]
      "{black}":::scale: [0.8, 0.3]
      "{dark}": [0.85, 0.75]`,
    labels: {
      pale: { zh: '淡', en: 'Pale' },
      deep: { zh: '浓', en: 'Dark' },
      quick: { zh: '快', en: 'Quick' },
      slow: { zh: '慢', en: 'Slow' },
      green: { zh: '绿茶', en: 'Green' },
      white: { zh: '白茶', en: 'White' },
      black: { zh: '红茶', en: 'Black' },
      dark: { zh: '黑茶', en: 'Aged' },
    },
  },
  chart: {
    id: 'cups',
    kind: 'bars',
    title: { zh: '杯子有多大', en: 'How large a cup is' },
    text: {
      zh: '品茗杯 30 毫升，盖碗 150 毫升，马克杯 300 毫升。',
      en: 'A tasting cup of 30 mL, a lidded bowl of 150 mL, a mug of 300 mL.',
    },
    groups: [
      {
        heading: { zh: '毫升', en: 'mL' },
        bars: [
          { label: { zh: '品茗杯', en: 'Tasting' }, value: 30, shown: { zh: '30', en: '30' }, tone: 'plain' },
          { label: { zh: '盖碗', en: 'Bowl' }, value: 150, shown: { zh: '150', en: '150' }, tone: 'plain' },
          { label: { zh: '马克杯', en: 'Mug' }, value: 300, shown: { zh: '300', en: '300' }, tone: 'value' },
        ],
      },
    ],
  },
  time: '10s',
  notes: {
    zh: '要清淡还是浓，要快还是慢，两句话就选好了茶；再选杯子。',
    en: 'Pale or dark, quick or slow: two questions choose the tea, and then comes the cup.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const way = defineSlide({
  id: 'map',
  layout: 'map',
  title: { zh: '从叶子到杯子，一条路', en: 'From the leaf to the cup in one line' },
  diagram: {
    id: 'way',
    title: { zh: '这场演讲走过的路', en: 'The way of this talk' },
    text: {
      zh: '先看叶子：鲜叶做成绿、白、乌龙、红、黑几种；再烧水，最后上桌。',
      en: 'First the leaf, of which green, white, oolong, black and dark tea are made; then the water, and then the table.',
    },
    mermaid: `flowchart LR
      leaf["{leaf}"]:::learning --> green["{green}"]:::plain
      leaf --> white["{white}"]:::plain
      leaf --> oolong["{oolong}"]:::plain
      leaf --> black["{black}"]:::plain
      leaf --> dark["{dark}"]:::plain
      green --> water["{water}"]:::scale
      white --> water
      oolong --> water
      black --> water
      dark --> water
      water --> cup["{cup}"]:::value`,
    labels: {
      leaf: { zh: '**叶**\n怎么做', en: '**Leaf**\nhow it is made' },
      green: { zh: '绿茶', en: 'Green' },
      white: { zh: '白茶', en: 'White' },
      oolong: { zh: '乌龙', en: 'Oolong' },
      black: { zh: '红茶', en: 'Black' },
      dark: { zh: '黑茶', en: 'Dark' },
      water: { zh: '**水**\n怎么烧', en: '**Water**\nhow it is boiled' },
      cup: { zh: '**桌**\n怎么喝', en: '**Table**\nhow it is drunk' },
    },
    steps: ['leaf green white oolong black dark', 'water', 'cup'],
  },
  time: '10s',
  notes: {
    zh: '走过的路：[1]叶子怎么做，[2]水怎么烧，[3]上了桌怎么喝。',
    en: 'The way we came: [1]how the leaf is made, [2]how the water is boiled, [3]how it is drunk.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});
