import type { Text } from '../../model/languages.ts';

/** What stands around every screen of the rehearsal. */
export const shellMessages = {
  title: { zh: '排练', en: 'Rehearsal' },
  screens: { zh: '排练的各个页面', en: 'Screens of the rehearsal' },
  back: { zh: '回到放映', en: 'Back to the talk' },
  theme: { zh: '明暗', en: 'Light or dark' },
  notKept: {
    zh: '这个浏览器不让网页存东西（可能是无痕窗口）：关掉这一页，记录就没了。离开前到“历次”里导出一份。',
    en: 'This browser lets the page keep nothing (a private window, perhaps): what you do here is gone when you close it. Export it from History before you leave.',
  },
  full: {
    zh: '这台机器的存储满了，刚才那条没能存下来。请到“历次”里导出，再删掉一些录音。',
    en: 'The storage of this machine is full, and the last entry was not kept. Export from History, then delete some recordings.',
  },
  gone: {
    zh: '这一页存不进去了：浏览器收回了存储，或者另一个标签页开着更新的版本。请重新打开这一页。',
    en: 'This page can keep nothing any more: the browser took its storage away, or another tab has a newer version. Reload it.',
  },
  failed: {
    zh: '没能读到排练用的数据：页面文件不完整，或连接已断。',
    en: 'The rehearsal could not read its data: the site is incomplete or the connection is gone.',
  },
  unread: {
    zh: '这里有东西没读出来，或者没能存下来。记录本身没有动过。',
    en: 'Something here could not be read or kept. What was kept before is untouched.',
  },
  broken: { zh: '这个页面显示不出来', en: 'This screen cannot be shown' },
  brokenHelp: {
    zh: '记录还在这台机器上。可以再试一次，去别的页面，或者先导出一份备份；都不行，再全部删掉重来。',
    en: 'What was kept is still on this machine. Try again, go to another screen, or export a backup; if nothing helps, delete everything and begin anew.',
  },
  retry: { zh: '再试一次', en: 'Try again' },
  busy: {
    zh: '另一个标签页正在排练。同一时间只能有一页在讲；这里可以看，不能开讲。',
    en: 'Another tab is rehearsing. Only one can run at a time; here you can look, but not start.',
  },
  noScreen: { zh: '没有这个页面。', en: 'There is no such screen.' },
} as const satisfies Record<string, Text>;
