import { nameInTalk } from '../shared/page/talk.ts';

/** Under which names the speaker view of this talk keeps things on this machine. */
export const storedNames = {
  timer: nameInTalk('speaker.timer'),
  /** Of the script, in pixels. */
  size: nameInTalk('speaker.size'),
  layout: nameInTalk('speaker.layout'),
} as const;
