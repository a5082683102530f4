import { type Project, projectAt } from './project.ts';

declare module 'vite' {
  interface UserConfig {
    /** The folder of the talk, absolute or from the root; the default talk where nothing is said. */
    talk?: string;
  }
}

/** The talk that a configuration of Vite is for. Throws `TalkError` where no talk is there. */
export const projectIn = ({
  root = process.cwd(),
  talk,
}: {
  readonly root?: string | undefined;
  readonly talk?: string | undefined;
}): Project => projectAt(root, talk);
