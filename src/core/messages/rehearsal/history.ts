import type { Text } from '../../model/languages.ts';

/** What was rehearsed so far: runs, answers, how they change, and what this machine keeps of them. */
export const historyMessages = {
  kicker: { zh: '历次', en: 'History' },
  title: { zh: '练到了哪里', en: 'How far you have come' },
  empty: {
    zh: '还没有记录。讲完一遍，或者答完一道追问，这里就有了。',
    en: 'Nothing here yet. It begins with your first run, or your first answer.',
  },
  begin: { zh: '讲一遍', en: 'Begin a run' },
  damaged: {
    zh: '有 {n} 条记录损坏了，读不出来，没有列在这里。',
    en: 'Left out here because they are damaged and cannot be read: {n}.',
  },

  runs: { zh: '讲过的', en: 'Runs' },
  noRuns: { zh: '还没有讲过。', en: 'No runs yet.' },
  all: { zh: '全部 {n} 次', en: 'All {n}' },
  script: { zh: '看讲稿', en: 'with the script' },
  cue: { zh: '看提示词', en: 'with cue words' },
  nothing: { zh: '什么都不看', en: 'with nothing' },
  audience: { zh: '有人听', en: 'with a listener' },
  open: { zh: '没讲完，可以接着讲', en: 'Not ended yet: you can go on' },
  stopped: { zh: '中途停下', en: 'stopped early' },
  onTime: { zh: '{time}，与计划（{plan}）相近', en: '{time}, close to the plan ({plan})' },
  over: { zh: '{time}，比计划多 {by}', en: '{time}, {by} over the plan' },
  under: { zh: '{time}，比计划少 {by}', en: '{time}, {by} under the plan' },
  points: { zh: '要点 {said} / {all}', en: '{said} of {all} points' },
  notTicked: { zh: '要点还没勾', en: 'points not ticked yet' },
  otherDeck: { zh: '当时的讲稿和现在不同', en: 'of an earlier text of the talk' },
  review: { zh: '复盘：{date}', en: 'Review of {date}' },
  delete: { zh: '删除', en: 'Delete' },
  deleteOf: { zh: '删除 {date} 的那次', en: 'Delete the run of {date}' },
  deleteRun: {
    zh: '这一次连同它的录音都会删掉，找不回来。',
    en: 'The run and its recordings will be gone for good.',
  },
  deleteYes: { zh: '删掉', en: 'Delete it' },
  keep: { zh: '留着', en: 'Keep it' },

  answers: { zh: '答过的追问', en: 'Answers' },
  noAnswers: { zh: '还没有答过追问。', en: 'No answers yet.' },
  interview: { zh: '模拟面试，{n} 道题', en: 'Mock interview, {n} questions' },
  took: { zh: '用时 {time}', en: 'in {time}' },

  trends: { zh: '有什么变化', en: 'What has changed' },
  which: { zh: '看哪一种', en: 'Of which runs' },
  needsTwo: { zh: '同一种讲满两次，才看得出变化。', en: 'It takes two runs of a kind to see a change.' },
  trendTime: { zh: '用时', en: 'Time' },
  trendTimeSays: {
    zh: '最近一次讲了 {now}，上一次 {before}；计划是 {plan}。',
    en: 'The last run took {now}, the one before {before}; the plan is {plan}.',
  },
  trendPoints: { zh: '讲到的要点', en: 'Points said' },
  trendPointsSays: {
    zh: '最近一次讲到了要点的 {now}，上一次是 {before}。',
    en: 'The last run had {now} of the points, the one before {before}.',
  },
  trendPointsNeeds: {
    zh: '要在复盘里勾过两次要点，才看得出变化。',
    en: 'It takes two runs whose points you ticked in the review.',
  },
  trendPace: { zh: '语速', en: 'Pace' },
  trendPaceSays: {
    zh: '最近一次每分钟 {now} {unit}，上一次 {before} {unit}；{low} 到 {high} 之间听着从容。',
    en: 'The last run had {now} {unit} a minute, the one before {before}; {low} to {high} is easy to follow.',
  },
  trendPaceNeeds: {
    zh: '语速要从听写里数出来：讲的时候打开听写，或者讲完把文字贴进复盘。',
    en: 'Pace is counted in the transcript: turn it on for a run, or paste the text into the review afterwards.',
  },
  trendPauses: { zh: '长停顿', en: 'Long pauses' },
  trendPausesSays: {
    zh: '最近一次停顿超过两秒的有 {now} 处，上一次 {before} 处。',
    en: 'The last run had {now} pauses of more than two seconds, the one before {before}.',
  },
  trendPausesNeeds: {
    zh: '停顿要用麦克风听：有两次开着麦克风讲，这里就有了。',
    en: 'Pauses are heard by the microphone: it takes two runs with it on.',
  },
  trendReadiness: { zh: '把握', en: 'Readiness' },
  trendReadinessSays: {
    zh: '{day} 练完时，第二天就问的话答得上约 {now}；再前一次练的那天（{earlier}）是 {before}。',
    en: 'After {day}, you would have known about {now} of it the next day; after {earlier}, the evening before that, {before}.',
  },
  trendReadinessNeeds: {
    zh: '在两个不同的日子练过，才看得出变化。',
    en: 'It takes two days on which you rehearsed.',
  },
  plan: { zh: '计划', en: 'plan' },
  low: { zh: '偏慢', en: 'slow' },
  high: { zh: '偏快', en: 'fast' },
  axisRun: { zh: '第几次', en: 'run' },
  axisDay: { zh: '日期', en: 'day' },
  axisTime: { zh: '分:秒', en: 'min:s' },
  axisShare: { zh: '百分比', en: 'per cent' },
  axisPace: { zh: '每分钟', en: 'a minute' },
  axisPauses: { zh: '次数', en: 'number' },
  figures: { zh: '看数字', en: 'The figures' },
  chartFailed: {
    zh: '图没能取到（连接断了？），数字在下面。',
    en: 'The chart could not be fetched (is the connection gone?); its figures are below.',
  },

  data: { zh: '这台机器上存了什么', en: 'What this machine keeps' },
  dataLead: {
    zh: '记录只存在这个浏览器里，不上传。换电脑、清理浏览器之前，先导出一份。',
    en: 'All of it stays in this browser and is sent nowhere. Export it before you change machines or clear the browser.',
  },
  export: { zh: '导出', en: 'Export' },
  exportHelp: { zh: '一个 zip 文件，里面有全部记录。', en: 'One zip file with all records.' },
  exportPlain: { zh: '导出记录', en: 'Export the records' },
  exportSound: { zh: '连录音一起导出（{size}）', en: 'Export with recordings ({size})' },
  exporting: { zh: '正在打包……', en: 'Packing…' },
  exported: {
    zh: '已交给浏览器下载：{name}（{size}）。',
    en: 'Handed to the browser to download: {name} ({size}).',
  },
  import: { zh: '导入', en: 'Import' },
  importHelp: {
    zh: '选一份导出的 zip。两边都有的记录，留下改得晚的那一条；这里有的不会丢。',
    en: 'Choose a zip that was exported. Of a record on both sides the later one stays; nothing that is here gets lost.',
  },
  importFile: { zh: '选备份文件', en: 'Choose a backup' },
  importing: { zh: '正在核对……', en: 'Checking…' },
  imported: { zh: '导入完成。', en: 'Imported.' },
  importedNothing: {
    zh: '这份备份里没有新东西，记录没有变。',
    en: 'This backup holds nothing new; nothing changed.',
  },
  importedRow: {
    zh: '新增 {added}，更新 {renewed}，没变 {unchanged}',
    en: '{added} new, {renewed} newer, {unchanged} unchanged',
  },
  importedReviews: { zh: '复习记录', en: 'Reviews' },
  importedRecordings: { zh: '录音', en: 'Recordings' },
  importedSettings: {
    zh: '设置也换成了备份里较新的。',
    en: 'The settings of the backup were newer, and were taken over.',
  },
  importedOwnerless: {
    zh: '{n} 段录音找不到它属于哪一次，没有要。',
    en: 'Recordings that belong to no run or answer, left out: {n}.',
  },
  importUnchanged: { zh: '这里的记录一条也没有动。', en: 'Nothing that is here was changed.' },
  space: { zh: '占了多少地方', en: 'Space' },
  spaceSound: { zh: '录音 {n} 段，{size}。', en: 'Recordings: {n}, {size} in all.' },
  spaceNoSound: { zh: '没有录音。', en: 'No recordings.' },
  spaceRecords: {
    zh: '讲过 {runs} 次，追问 {answers} 次，复习 {reviews} 次，合起来约 {size}。',
    en: 'Runs: {runs}; answers: {answers}; reviews: {reviews}; about {size} together.',
  },
  spaceQuota: {
    zh: '浏览器给这个网站的上限约 {quota}，已用 {used}。',
    en: 'The browser grants this site about {quota}, of which {used} are used.',
  },
  deleteSound: { zh: '只删录音', en: 'Delete the recordings' },
  deleteSoundWarning: {
    zh: '所有录音会删掉，找不回来；用时、要点和复习记录都留着。',
    en: 'All recordings will be gone for good; times, points and reviews stay.',
  },
  persist: { zh: '请浏览器不要自动清理', en: 'Ask the browser not to clear it' },
  persistKept: {
    zh: '浏览器答应了：空间不够时也不会自动清掉。您自己清理浏览数据时仍会清掉。',
    en: 'The browser agreed: it will not clear this by itself. Clearing your browsing data still does.',
  },
  persistRefused: {
    zh: '浏览器没有答应：空间很紧时，它可能自己清掉。请常常导出。',
    en: 'The browser did not agree: when space runs very short it may clear this. Export often.',
  },
  persistImpossible: {
    zh: '这个浏览器没法提这样的要求。请常常导出。',
    en: 'This browser cannot be asked. Export often.',
  },
  persistMaybe: {
    zh: '空间很紧时，浏览器可能自己清掉这些记录。',
    en: 'When space runs very short, the browser may clear this by itself.',
  },
  deleteAll: { zh: '全部删除', en: 'Delete everything' },
  deleteAllTitle: { zh: '把全部记录删掉？', en: 'Delete everything?' },
  deleteAllWarning: {
    zh: '讲过的 {runs} 次、答过的追问 {answers} 次、复习 {reviews} 次、录音 {recordings} 段，连同设置，都会从这个浏览器里删掉，找不回来。',
    en: 'Runs: {runs}; answers: {answers}; reviews: {reviews}; recordings: {recordings}; and your settings: all of it will be gone from this browser for good.',
  },
  deleteAllFirst: { zh: '先导出一份', en: 'Export first' },
  deleteAllKnow: { zh: '我知道找不回来', en: 'I know that it cannot be undone' },
} as const satisfies Record<string, Text>;
