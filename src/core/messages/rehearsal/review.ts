import type { Text } from '../../model/languages.ts';

/** After a run: what to change, what was said, and what it sounded like. */
export const reviewMessages = {
  kicker: { zh: '复盘', en: 'Review' },
  nth: { zh: '第 {n} 次', en: 'run {n}' },
  missing: {
    zh: '这台机器上没有这一遍的记录。它可能被删掉了，也可能是在别的电脑上讲的。',
    en: 'This machine has no record of that run. It was deleted, perhaps, or made on another machine.',
  },
  toHistory: { zh: '看历次', en: 'See the history' },
  running: { zh: '这一遍还没讲完。', en: 'This run has not ended yet.' },
  goOn: { zh: '接着讲', en: 'Go on with it' },
  otherDeck: {
    zh: '讲完这一遍以后，讲稿改过：下面的计划和要点是现在的。',
    en: 'The talk has changed since this run: the plan and the points below are those of today.',
  },

  three: { zh: '下一次改三件事', en: 'Three things for next time' },
  two: { zh: '下一次改两件事', en: 'Two things for next time' },
  one: { zh: '下一次改一件事', en: 'One thing for next time' },
  wellTitle: { zh: '这一遍，没什么要改', en: 'Nothing to change' },
  timedTitle: { zh: '先看看讲到了什么', en: 'First, see what you said' },
  nothingTitle: { zh: '这一遍太短了', en: 'Too short to review' },

  time: { zh: '用时', en: 'Time' },
  timeFits: { zh: '正好', en: 'On time' },
  timeLong: { zh: '长了', en: 'Too long' },
  timeShort: { zh: '短了', en: 'Too short' },
  timeStopped: { zh: '中途停下', en: 'Stopped early' },
  timeOf: { zh: '{used}，计划 {planned}', en: '{used}, planned {planned}' },
  pace: { zh: '语速', en: 'Pace' },
  paceFine: { zh: '从容', en: 'Easy to follow' },
  paceFast: { zh: '偏快', en: 'Fast' },
  paceSlow: { zh: '偏慢', en: 'Slow' },
  paceOf: { zh: '每分钟 {pace} {unit}', en: '{pace} {unit} a minute' },
  paceSpoken: { zh: '，不算停顿 {pace}', en: ', {pace} without the pauses' },
  paceBand: { zh: '合适的范围：{low} 到 {high}', en: 'easy to follow: {low} to {high}' },
  paceChange: { zh: '改范围', en: 'Change it' },
  pauses: { zh: '停顿', en: 'Pauses' },
  pausesNone: { zh: '没有长停顿', en: 'No long ones' },
  pausesSome: { zh: '超过 2 秒的 {n} 处', en: 'Longer than 2 seconds: {n}' },
  silence: { zh: '没出声的时间占 {share}', en: '{share} of the time was silence' },
  fillers: { zh: '口头语', en: 'Fillers' },
  fillersNone: { zh: '没听出来', en: 'None heard' },
  fillersSome: { zh: '至少 {n} 个', en: 'At least {n}' },
  fillersShare: { zh: '每一百{unit} {n} 个', en: '{n} in a hundred {unit}' },
  reading: { zh: '照稿', en: 'Script' },
  readingNone: { zh: '是自己的话', en: 'Your own words' },
  readingSome: { zh: '{share} 一字不差', en: '{share} word for word' },
  gap: { zh: '看稿与不看稿', en: 'With and without script' },
  gapSome: {
    zh: '不看稿少说了 {share} 的要点',
    en: 'Without it, {share} of the points are missing',
  },
  gapNone: { zh: '不看稿也都说得到', en: 'You say as much without it' },

  slides: { zh: '一页一页看', en: 'Slide by slide' },
  slide: { zh: '页', en: 'Slide' },
  timePlan: { zh: '用时 / 计划', en: 'Time / plan' },
  last: { zh: '比上次', en: 'Against last time' },
  steady: { zh: '近 {n} 次上下 {time}', en: 'last {n} runs: give or take {time}' },
  points: { zh: '要点', en: 'Points' },
  sound: { zh: '录音', en: 'Sound' },
  left: { zh: '缺：', en: 'Missing: ' },
  notThere: { zh: '没讲到这一页', en: 'not reached' },
  noPoints: { zh: '没有要点', en: 'no points' },
  unknown: { zh: '还没勾', en: 'not ticked yet' },
  play: { zh: '听“{slide}”', en: 'Play “{slide}”' },
  playPause: { zh: '从这处停顿听起（{time}）', en: 'Play from this pause ({time})' },
  playing: { zh: '正在听：', en: 'Playing: ' },
  stop: { zh: '关掉', en: 'Close' },
  noSound: {
    zh: '这一遍没有录音。想听回放，讲之前把录音打开。',
    en: 'This run was not recorded. Turn recording on before a run to listen to it here.',
  },
  unplayable: {
    zh: '这段录音放不出来：这个浏览器不认识它的格式。',
    en: 'This recording cannot be played: the browser does not know its format.',
  },

  pointsTitle: { zh: '说到了哪些要点', en: 'Which points did you make?' },
  pointsHelp: {
    zh: '意思到了就算，不必一字不差。',
    en: 'The meaning counts, not the wording.',
  },
  pointsProposed: {
    zh: '听写里听到的，已经替您勾上；请核对一遍，听错的去掉，漏听的补上。',
    en: 'What the transcript has is ticked for you. Check it: untick what was misheard, tick what was missed.',
  },
  proposed: { zh: '听写里听到了', en: 'heard in the transcript' },
  who: { zh: '谁勾的', en: 'Who ticks' },
  self: { zh: '我自己', en: 'I do' },
  friend: { zh: '听的人（照要点表抄过来）', en: 'My listener (copied from the sheet)' },
  finish: { zh: '勾完了，记进复习', en: 'Done: enter it in my reviews' },
  finishHelp: {
    zh: '说到的晚一点再考，漏掉的很快再来。',
    en: 'What you said comes back later, what you left out comes back soon.',
  },
  finished: {
    zh: '已记进复习：说到 {said} 个，漏了 {missed} 个。再改，复习也跟着改。',
    en: 'Entered in your reviews: {said} made, {missed} left out. If you change a tick, they follow.',
  },
  hinted: {
    zh: '看着讲稿说的、偷看过的，算“看了才想起来”，会早点再考。',
    en: 'What you said with the script in view, or after a peek, counts as recalled with help, and comes back sooner.',
  },

  heard: { zh: '听写', en: 'Transcript' },
  heardMarks: {
    zh: '划线的是口头语。机器会听错，以您记得的为准。',
    en: 'Fillers are underlined. Machines mishear: trust your own memory.',
  },
  typeTitle: { zh: '把讲的话变成文字', en: 'Turn what you said into text' },
  typeHelp: {
    zh: '这一遍没有听写。把光标放进框里，打开系统的语音输入（Windows 按 Win+H，Mac 按听写键，手机按输入法的麦克风），边听录音边复述一遍；有现成的文字，贴进来也行。',
    en: 'Nothing was written down in this run. Put the cursor in the box, start your system’s voice typing (Win+H on Windows, the dictation key on a Mac, the microphone of a phone’s keyboard), and say it again while you listen to the recording. Text you already have can be pasted.',
  },
  typeAgain: { zh: '改这段文字', en: 'Change the text' },
  typeLabel: { zh: '讲了什么', en: 'What you said' },
  typeSave: { zh: '存下来，找找要点', en: 'Keep it and look for the points' },
  typeSaved: { zh: '存好了，听到 {n} 个要点。', en: 'Kept. Points heard: {n}.' },
  listening: { zh: '正在听写里找要点……', en: 'Looking for the points in the transcript…' },

  compare: { zh: '跟以前的一次比', en: 'Beside an earlier run' },
  compareWith: { zh: '跟哪一次比', en: 'Which run' },
  compareNone: { zh: '不比', en: 'None' },
  thisRun: { zh: '这一次', en: 'This run' },
  whole: { zh: '全程', en: 'All' },
  again: { zh: '再讲一遍', en: 'Another run' },
  questions: { zh: '去答追问', en: 'Take the questions' },
} as const satisfies Record<string, Text>;

/** What to change next time: a sentence for each kind of advice. */
export const adviceMessages = {
  stopped: {
    zh: '讲到“{slide}”就停了，后面还有 {times} 页：下一次就算讲得不顺，也讲到最后一页。',
    en: 'You stopped at “{slide}” (slides left: {times}). Next time go on to the last one, however roughly.',
  },
  stuck: {
    zh: '在“{slide}”卡住了 {times} 次：把这一页的第一句记熟，后面自己会跟上来。',
    en: 'You got stuck on “{slide}”: know its first sentence by heart, and the rest will follow.',
  },
  peeked: {
    zh: '“{slide}”偷看了 {times} 次：下一次开讲之前，先把它的提示词想一遍。',
    en: 'You peeked {times} times on “{slide}”: go over its cue words in your head before you begin.',
  },
  over: {
    zh: '“{slide}”一页超了 {time}：先给结论，再给例子。',
    en: '“{slide}” ran {time} over: give the conclusion first, then the example.',
  },
  long: {
    zh: '全程比计划长了 {time}，哪一页都多了一点：每页只留一个例子。',
    en: 'The talk ran {time} over, a little on every slide: keep one example a slide.',
  },
  short: {
    zh: '全程比计划短了 {time}：每说完一个要点，补一句“为什么”。',
    en: 'You finished {time} early: after each point, add one sentence on why.',
  },
  missed: {
    zh: '没有说到“{point}”：下一次翻到“{slide}”，开口先说它。',
    en: 'You left out “{point}”: make it your first sentence on “{slide}”.',
  },
  missedAsked: {
    zh: '没有说到“{point}”，面试官会抓住它问：{question}',
    en: 'You left out “{point}”, and an interviewer will go for it: {question}',
  },
  missedAgain: {
    zh: '“{point}”连着两次没说到：下一次翻到“{slide}”，开口先说它。',
    en: 'You left out “{point}” twice running: next time make it your first sentence on “{slide}”.',
  },
  missedMore: { zh: '另外还漏了 {more} 个。', en: ' Left out besides it: {more}.' },
  pauses: {
    zh: '停顿超过 2 秒的有 {times} 处，{here} 处在“{slide}”：把卡住之后的那个数字或那个词记牢。',
    en: 'Of {times} pauses longer than 2 seconds, {here} came on “{slide}”: fix in your mind the number or the word that follows.',
  },
  fast: {
    zh: '每分钟 {pace} {unit}，快了：每说完一个要点，停一口气。',
    en: '{pace} {unit} a minute is fast: take a breath after every point.',
  },
  slow: {
    zh: '每分钟 {pace} {unit}，慢了：挑最生的一页连着讲三遍，说顺了，自然就快。',
    en: '{pace} {unit} a minute is slow: say your weakest slide three times in a row, and it will come more easily.',
  },
  read: {
    zh: '有 {share} 跟讲稿一字不差：留住要点，换成自己的话。',
    en: '{share} of it was the script, word for word: keep the points and use your own words.',
  },
  gap: {
    zh: '不看稿，要点就少了 {share}：先把漏掉的那几个当卡片练。',
    en: 'Without the script, {share} of the points go missing: practise those as cards first.',
  },
  order: {
    zh: '有些要点的次序反了：开讲之前，把提示词按顺序想一遍。',
    en: 'Some points came out of order: go over the cue words in order before you begin.',
  },
  cue: {
    zh: '看着讲稿已经讲了 {times} 遍：下一遍换成提示词，自己想起来的才记得牢。',
    en: 'You have now read from the script {times} times: take the cue words next, since what you recall yourself is what stays.',
  },
  fillers: {
    zh: '“那个”“然后”这样的口头语至少有 {times} 个：想词的时候停一停就好，没人会在意。',
    en: 'At least {times} fillers: when you look for a word, just pause. Nobody minds a silence.',
  },
  well: {
    zh: '时间合适，要点都说到了。过一两天再讲，难一点：少看一样东西。',
    en: 'The time was right and every point was made. Leave it a day or two, then make it harder: look at less.',
  },
  timed: {
    zh: '时间上没有要改的。说到了哪些要点还不知道：在下面勾一勾，这里就说得出更多。',
    en: 'Nothing to change about the time. Which points you made is not known yet: tick them below, and there will be more to say here.',
  },
  nothing: {
    zh: '不到十秒，看不出什么。再讲一遍。',
    en: 'Less than ten seconds: there is nothing to see in it. Have another go.',
  },
} as const satisfies Record<string, Text>;
