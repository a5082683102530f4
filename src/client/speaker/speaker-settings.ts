import { nameInTalk } from '../shared/page/talk.ts';

/** What the speaker view keeps on this machine, each under a name of its own. Where storage is denied, nothing is kept. */
export const kept = {
  nameOf: (name: string): string => nameInTalk(`speaker.${name}`),
  read(name: string): string | null {
    try {
      return localStorage.getItem(kept.nameOf(name));
    } catch {
      return null;
    }
  },
  write(name: string, text: string): void {
    try {
      localStorage.setItem(kept.nameOf(name), text);
    } catch {
      // The page works without; it only forgets.
    }
  },
};
