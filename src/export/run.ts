import { loadTalk } from '../build/talk.ts';
import { type Delivered, deliver } from './drafts.ts';
import { formats } from './formats.ts';
import type { Request } from './options.ts';
import { Studio } from './studio.ts';

/** Makes everything that was asked for, one file after the other; what is done stays when a later one fails. */
export async function run(
  root: string,
  request: Request,
  tell: (line: string) => void,
): Promise<readonly Delivered[]> {
  // A folder that cannot be written to is better known before the work than after it.
  await deliver(request.out, async () => undefined);
  const talk = await loadTalk(root);
  const studio = await Studio.open(root, tell);
  const all: Delivered[] = [];
  try {
    for (const format of request.formats) {
      const make = await formats[format].load();
      for (const language of request.languages) {
        const say = (progress: string): void => tell(`${format} ${language}: ${progress}`);
        const files = await deliver(request.out, (folder) =>
          make({ ...request, language, talk, studio, folder, tell: say }),
        );
        all.push(...files);
      }
    }
  } finally {
    await studio.close();
  }
  return all;
}
