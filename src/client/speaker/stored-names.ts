/** Under which names the speaker view keeps things on this machine. */
export const storedNames = {
  timer: 'speaker.timer',
  /** Of the script, in pixels. */
  size: 'speaker.size',
  layout: 'speaker.layout',
} as const;
